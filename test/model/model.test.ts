import { describe, expect, it } from "vitest";
import type { DocumentKind } from "../../generated/shapes.js";
import { parseDocument } from "../../src/document/parse.js";
import { pointerOf } from "../../src/document/pointer.js";
import type { Node } from "../../src/document/tree.js";
import { buildModel, type Model } from "../../src/model/model.js";
import { walk } from "../../src/schema/walk.js";

function modelOf(value: unknown, kind: DocumentKind, base?: unknown): { model: Model; at: (pointer: string) => Node } {
  const document = parseDocument(JSON.stringify(value), { path: "document.json" });
  const model = buildModel({
    document,
    kind,
    structure: walk(document, kind),
    settings: { context: [], environmentVariables: undefined },
    expressions: [],
    templates: [],
    base: base === undefined ? undefined : parseDocument(JSON.stringify(base), { path: "base.json" }),
  });
  const at = (pointer: string): Node => {
    let node = document.root;
    for (const token of pointer.split("/").slice(1)) {
      node = node?.type === "array" ? node.items[Number(token)] : node?.type === "object" ? node.get(token) : undefined;
    }
    if (node === undefined) throw new Error(`nothing at ${pointer}`);
    return node;
  };
  return { model, at };
}

const config = { label: "Acme", base_url: "https://a.example", headers: { A: "1", B: "2" }, query: { q: "x" } };

describe("the configurations of a document", () => {
  it.each([
    ["config", config, [true]],
    ["integration", { name: "a", config }, [true]],
    ["integration", { name: "a" }, []],
    ["integration-create", { name: "a", config }, [true]],
    ["integration-file", { name: "a", config }, [true]],
    ["integration-update", { version: 1, config }, [false]],
    ["integration-update", { version: 1 }, []],
    ["override", config, [false]],
    ["environment-integration", { override: config }, [false]],
    ["environment-integration", { integration: { name: "a", config }, override: {} }, [true]],
    ["environment-integration", { integration: { name: "a", config }, override: null }, [true]],
    ["environment-integration", { id: "x" }, []],
    ["list", { result: [{ name: "a", config }, { override: config }, { name: "b" }] }, [true, false]],
    ["config", [], []],
  ] as const)("%s %j", (kind, document, expected) => {
    expect(modelOf(document, kind).model.configs.map(({ isWhole }) => isWhole)).toStrictEqual(expected);
  });
});

describe("merging", () => {
  const override = { base_url: null, headers: { A: "3", C: "4", B: null }, query: null, label: "Other" };
  const names = (value: { entries(): readonly (readonly [string, unknown])[] } | undefined) =>
    value
      ?.entries()
      .map(([name]) => name)
      .sort();

  it("goes key by key and keeps the place of each value", () => {
    const { model } = modelOf({ integration: { name: "a", config }, override }, "environment-integration");
    const value = model.configs[0]?.value;
    expect(value?.text("label")).toBe("Other");
    expect(value?.text("base_url")).toBe("https://a.example");
    expect(names(value?.get("headers"))).toStrictEqual(["A", "B", "C"]);
    const pointer = (name: string) => pointerOf(value?.get("headers")?.get(name)?.node as Node);
    expect(["A", "B", "C"].map(pointer)).toStrictEqual([
      "/override/headers/A",
      "/integration/config/headers/B",
      "/override/headers/C",
    ]);
    expect(value?.get("query")?.text("q")).toBe("x");
  });

  it("removes what an update sets to null", () => {
    const update = { version: 1, config: { base_url: null, headers: { A: "3", B: null }, query: null } };
    const { model } = modelOf(update, "integration-update", { name: "a", config });
    const value = model.configs[0]?.value;
    expect(value?.has("base_url")).toBe(false);
    expect(value?.has("query")).toBe(false);
    expect(names(value?.get("headers"))).toStrictEqual(["A"]);
    expect(value?.get("headers")?.text("A")).toBe("3");
  });

  it.each([[config], [{ name: "a", config }], [{ integration_id: "x", integration: { name: "a", config } }]])(
    "takes its base from %j",
    (base) => {
      const { model } = modelOf({ headers: { A: "3" } }, "override", base);
      expect(model.configs[0]?.isWhole).toBe(true);
      expect(model.configs[0]?.value.text("base_url")).toBe("https://a.example");
    },
  );

  it("replaces arrays and values of another type whole", () => {
    const base = { ...config, credentials: { config: { fields: [{ name: "a" }, { name: "b" }] } } };
    const { model } = modelOf({ headers: "x", credentials: { config: { fields: [{ name: "c" }] } } }, "override", base);
    const [merged] = model.configs;
    expect(merged?.value.get("headers")?.type).toBe("string");
    expect(merged?.credentials[0]?.fields.map(({ name }) => name)).toStrictEqual(["c"]);
  });

  it("reads names that every object inherits as any other", () => {
    const text = '{ "headers": { "__proto__": "a", "constructor": "b" } }';
    const { model } = modelOf(JSON.parse(text), "override", { ...config, headers: { toString: "c" } });
    expect(names(model.configs[0]?.value.get("headers"))).toStrictEqual(["__proto__", "constructor", "toString"]);
  });
});

describe("places", () => {
  const oauth2 = { format: "oauth2", config: { auth: { tokenHost: "https://x" } } };
  const document = {
    credentials: { oauth2, api_key: { format: "api_key", config: { fields: [] } } },
    headers: { A: "1" },
    resources: { users: { list: { path: "/u", query: { a: { b: ["x"] } } } } },
    actions: {
      go: {
        steps: [
          { type: "transform", config: "x" },
          { type: "request", config: { path: "/p" } },
        ],
      },
      old: { type: "request", config: { path: "/o" } },
    },
  };
  it.each([
    ["/headers/A", { kind: "integration" }, "headers", ["A"]],
    ["/resources/users/list/path", { kind: "method", resource: "users", method: "list" }, "path", []],
    [
      "/resources/users/list/query/a/b/0",
      { kind: "method", resource: "users", method: "list" },
      "query",
      ["a", "b", 0],
    ],
    [
      "/credentials/oauth2/config/auth/tokenHost",
      { kind: "credential", key: "oauth2" },
      "config",
      ["auth", "tokenHost"],
    ],
    ["/actions/go/steps/1/config/path", { kind: "step", action: "go", index: 1 }, "path", []],
    ["/actions/old/config/path", { kind: "step", action: "old", index: 0 }, "path", []],
  ])("%s", (pointer, owner, field, rest) => {
    const { model, at } = modelOf(document, "config");
    expect(model.placeOf(at(pointer))).toMatchObject({ owner, field, rest });
  });

  it("are those of the configuration in an item of a list", () => {
    const { model, at } = modelOf({ result: [{ name: "a", config: document }] }, "list");
    const place = model.placeOf(at("/result/0/config/headers/A"));
    expect(place).toMatchObject({ owner: { kind: "integration" }, field: "headers", rest: ["A"] });
    expect(model.placeOf(at("/result/0/name"))).toBeUndefined();
  });
});

describe("what a method inherits", () => {
  const resources = {
    users: {
      list: { path: "/u", headers: { B: null, C: "3" }, query: { q: "own" } },
      get: { path: "/u", pagination: null, error_expression: null, no_auth: true, base_url: "https://b.example" },
    },
  };
  const document = {
    ...config,
    headers: { A: "1", B: "2", C: null },
    authorization: { format: "basic" },
    pagination: { format: "page" },
    error_expression: "null",
    resources,
  };
  const { model } = modelOf(document, "config");
  const [list, get] = [model.configs[0]?.method("users", "list"), model.configs[0]?.method("users", "get")];

  it("is what the integration says unless the method says otherwise", () => {
    expect(list?.verb).toBe("get");
    expect(list?.baseUrl?.from).toBe("integration");
    expect(get?.baseUrl).toMatchObject({ from: "method" });
    expect(list?.authorization?.value.text("format")).toBe("basic");
    expect(list?.pagination?.from).toBe("integration");
    expect(list?.errorExpression?.from).toBe("integration");
  });

  it("is switched off by null and by no_auth", () => {
    expect(get?.pagination).toBeUndefined();
    expect(get?.errorExpression).toBeUndefined();
    expect(get?.authorization).toBeUndefined();
  });

  it("is merged for headers and query, where null removes", () => {
    expect([...(list?.headers.keys() ?? [])]).toStrictEqual(["A"]);
    expect(list?.query.get("q")?.value.string?.value).toBe("own");
    expect(list?.query.get("q")?.from).toBe("method");
  });

  it("is found for every method", () => {
    expect(model.configs[0]?.methods().map(({ resource, name }) => `${resource}.${name}`)).toStrictEqual([
      "users.list",
      "users.get",
    ]);
    expect(model.configs[0]?.method("users", "toString")).toBeUndefined();
  });
});

describe("what is asked for again", () => {
  it("is the same value, so that long lists are not read anew for each of their items", () => {
    const steps = [{ type: "request" }, { type: "form" }];
    const { model, at } = modelOf({ ...config, actions: { post_install: { steps } } }, "config");
    const items = () => model.configs[0]?.value.get("actions")?.get("post_install")?.get("steps")?.items() ?? [];
    expect(items()).toHaveLength(2);
    expect(items()[1]).toBe(items()[1]);
    expect(model.merged(at("/actions/post_install/steps/1"))).toBe(items()[1]);
  });
});
