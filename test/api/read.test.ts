import { fromSchema } from "jsonata-check/types";
import { describe, expect, it } from "vitest";
import { pack, unpack } from "../../src/api/packed.js";
import { readApi } from "../../src/api/api.js";
import type { GivenApi } from "../../src/api/given.js";
import { documentedValues, typeOf } from "../../src/api/schema-type.js";
import type { Schema } from "../../src/api/schema.js";
import { api, withPaths } from "./support.js";

const reasonsOf = (...given: readonly GivenApi[]): readonly string[] =>
  api(...given).problems.map(({ reason }) => reason);

describe("what is no description", () => {
  it.each([
    ["{", /^cannot be read: /],
    ["a: [", /^cannot be read: .* \(line \d+\)$/],
    ["[]", /holds no object/],
    ["{}", /neither `openapi` nor `swagger`/],
    ['{ "openapi": "4.0.0", "paths": {} }', /is of version "4.0.0"; Swagger 2.0/],
    ["swagger: 1.2", /is of version "1.2"/],
    ['{ "openapi": "3.0.0", "paths": 3 }', /`paths` are no object/],
  ])("%s", (text, reason) => {
    expect(reasonsOf(text)[0]).toMatch(reason);
  });

  it.each(["2.0", "3.0", "3.0.3", "3.1.1", "3.2.0"])("reads version %s", (version) => {
    expect(reasonsOf({ [version === "2.0" ? "swagger" : "openapi"]: version, paths: {} })).toEqual([]);
  });
});

describe("hostile descriptions", () => {
  it("refuses names that stand for themselves, and not those that come back to themselves below", () => {
    const circle = Array.from({ length: 10_000 }, (_, index) => {
      return [`S${index}`, { $ref: `#/components/schemas/S${(index + 1) % 10_000}` }] as const;
    });
    const schemasOf = (schemas: object): object => ({ openapi: "3.1.0", paths: {}, components: { schemas } });
    const { problems } = api(schemasOf(Object.fromEntries(circle)));
    expect(problems.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(
        /^is not read: its references lead in a circle: #\/components\/schemas\/S\d+ stands for itself$/,
      ),
    ]);
    const tree = { type: "object", properties: { above: { $ref: "#/components/schemas/Tree" } } };
    expect(api(schemasOf({ Tree: tree, Node: { $ref: "#/components/schemas/Tree" } })).problems).toEqual([]);
  });

  it("refuses aliases that stand for a billion values", () => {
    const levels = Array.from({ length: 30 }, (_, level) => `a${level + 1}: &a${level + 1} [*a${level}, *a${level}]`);
    expect(reasonsOf(`openapi: 3.0.0\na0: &a0 lol\n${levels.join("\n")}\npaths: {}`)[0]).toMatch(/aliases/);
  });

  it("refuses values that are nested without end", () => {
    expect(reasonsOf(`openapi: 3.0.0\npaths: {}\nx: &x { x: *x }`)[0]).toMatch(/nested/);
    expect(reasonsOf(`{"openapi":"3.0.0","x":${"[".repeat(9000)}${"]".repeat(9000)}}`)[0]).toMatch(/nested/);
  });

  it("refuses very many paths", () => {
    const paths = Object.fromEntries(Array.from({ length: 50_001 }, (_, index) => [`/a${index}`, {}]));
    expect(reasonsOf({ openapi: "3.0.0", paths })[0]).toMatch(/50001 paths, more than 50000/);
  });

  it("follows ten thousand references in a circle no further than they can lead anywhere", () => {
    const size = 10_000;
    const nested = Object.fromEntries(
      Array.from({ length: size }, (_, index) => {
        const next = { $ref: `#/components/schemas/N${(index + 1) % size}` };
        return [`N${index}`, { allOf: [next, next], oneOf: [next, next], properties: { next } }];
      }),
    );
    const content = (name: string): object => ({
      "application/json": { schema: { $ref: `#/components/schemas/${name}` } },
    });
    const get = { responses: { 200: { content: content("N0") } } };
    const of = api({ openapi: "3.0.0", paths: { "/a": { get } }, components: { schemas: nested } });
    const [operation] = of.descriptions[0]?.operations ?? [];
    expect(operation?.success?.step("other").kind).toBe("unknown");
    expect(operation?.success && typeOf(operation.success).any).toBe(true);
  });

  it("reads the names of prototypes as names", () => {
    const text =
      '{"openapi":"3.0.0","paths":{"/__proto__":{"get":{"parameters":[{"name":"__proto__","in":"query"}]}},"__proto__":{"get":{}}}}';
    const [description] = api(text).descriptions;
    expect(description?.operation("/__proto__", "get")?.parameters.map(({ name }) => name)).toEqual(["__proto__"]);
    expect(description?.operation("toString", "get")).toBeUndefined();
    expect(description?.operation("/__proto__", "constructor")).toBeUndefined();
  });

  it("reads the names of prototypes as the names of properties", () => {
    const answer = answerOf(
      `{ "type": "object", "required": ["__proto__"], "properties": { "__proto__": { "type": "string" } } }`,
    );
    expect(answer?.names).toEqual(["__proto__"]);
    expect(answer?.step("__proto__").kind).toBe("found");
    expect(answer?.step("constructor")).toEqual({ kind: "absent", names: ["__proto__"] });
    expect(
      fromSchema(answer ? documentedValues(answer, new Set(["__proto__"])) : true).object?.properties.has("__proto__"),
    ).toBe(true);
    expect(Object.getPrototypeOf({})).not.toHaveProperty("type");
  });

  it.each([
    ["itself", `{ "A": { "allOf": [{ "$ref": "#/components/schemas/A" }] } }`],
    [
      "one another",
      `{ "A": { "allOf": [{ "$ref": "#/components/schemas/B" }] }, "B": { "allOf": [{ "$ref": "#/components/schemas/A" }] } }`,
    ],
    ["one of itself", `{ "A": { "anyOf": [{ "type": "string" }, { "$ref": "#/components/schemas/A" }] } }`],
  ])("says nothing of what is made of %s", (_, schemas) => {
    const answer = answerOf(`{ "$ref": "#/components/schemas/A" }`, schemas);
    expect(answer?.step("name").kind).toBe("unknown");
    expect(answer?.isDocumented()).toBe(false);
    expect(answer && typeOf(answer).any).toBe(true);
  });
});

/** The answer of an operation, as a schema that a test writes as JSON. */
function answerOf(schema: string, schemas = "{}"): Schema | undefined {
  const get = `{ "responses": { "200": { "content": { "application/json": { "schema": ${schema} } } } } }`;
  const text = `{ "openapi": "3.1.0", "paths": { "/a": { "get": ${get} } }, "components": { "schemas": ${schemas} } }`;
  return api(text).descriptions[0]?.operation("/a", "get")?.success;
}

describe("references", () => {
  const main = {
    openapi: "3.1.0",
    paths: {
      "/users": { $ref: "paths/users.yaml" },
      "/teams": { get: { responses: { 200: { $ref: "paths/users.yaml#/answers/many~1few" } } } },
    },
  };
  const users = `
get:
  responses:
    "200": { $ref: "#/answers/many~1few" }
answers:
  many/few:
    content:
      application/json:
        schema: { $ref: "../schemas/user.json#/definitions/User" }
`;
  const user = {
    definitions: {
      User: { type: "object", properties: { id: { type: "integer" }, boss: { $ref: "#/definitions/User" } } },
    },
  };
  const all = [
    { path: "specs/main.json", description: main },
    { path: "specs/paths/users.yaml", description: users, isPart: true },
    { path: "specs/schemas/user.json", description: user, isPart: true },
  ];

  it("leads from file to file", () => {
    const { problems, descriptions } = api(...all);
    expect(problems).toEqual([]);
    for (const path of ["/users", "/teams"]) {
      const body = descriptions[0]?.operation(path, "get")?.success;
      expect(body?.names).toEqual(["id", "boss"]);
      const boss = body?.step("boss");
      expect(boss?.kind === "found" && boss.schema.step("nobody")).toEqual({ kind: "absent", names: ["id", "boss"] });
    }
  });

  it("says which file is missing", () => {
    expect(reasonsOf(...all.slice(0, 2))).toEqual([
      "is not read: specs/paths/users.yaml refers to specs/schemas/user.json, which does not exist",
    ]);
  });

  it("leaves the network alone, and what is data", () => {
    const schema = { $ref: "https://acme.com/user.json", example: { $ref: "no-file.json" } };
    const get = { responses: { 200: { content: { "application/json": { schema } } } } };
    const of = api({ openapi: "3.0.0", paths: { "/a": { get } } });
    expect(of.problems).toEqual([]);
    expect(of.descriptions[0]?.operations[0]?.success?.step("id").kind).toBe("unknown");
  });
});

describe("packed files", () => {
  const description = withPaths(
    { "/üser/{id}": "get" },
    { info: { title: "Ünï\u{1F600}" }, components: { schemas: { A: { type: "string" } } } },
  );

  it("say the same as the description", () => {
    const packed = unpack(pack(description as never, ["other.json"]));
    expect(packed?.references).toEqual(["other.json"]);
    expect(packed?.root.value).toEqual(description);
    const file = { path: "a.json", references: [], root: packed?.root ?? null };
    const [read] = readApi(["a.json"], () => file).descriptions;
    expect(read?.title).toBe("Ünï\u{1F600}");
    expect(read?.operations.map(({ name }) => name)).toEqual(["GET /üser/{id}"]);
  });

  it("are not taken for what they are not", () => {
    const packed = pack(description as never, []);
    for (const text of [
      "",
      "{}",
      packed.slice(0, -1),
      packed.replace("-1 ", "-0 "),
      packed.replace('"paths"', "paths"),
    ]) {
      expect(unpack(text)).toBeUndefined();
    }
  });
});
