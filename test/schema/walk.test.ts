import { describe, expect, it } from "vitest";
import type { DocumentKind } from "../../generated/shapes.js";
import { parseJson } from "../../src/document/json.js";
import { pointerOf } from "../../src/document/pointer.js";
import type { IntendedProperty, StructuralFinding, Structure } from "../../src/schema/structure.js";
import { walk } from "../../src/schema/walk.js";

function structureOf(value: unknown, kind: DocumentKind): Structure {
  return structureOfText(JSON.stringify(value), kind);
}

function structureOfText(text: string, kind: DocumentKind): Structure {
  return walk(parseJson(text, { language: "json" }), kind);
}

/** Findings as `kind pointer detail`. */
function found(value: unknown, kind: DocumentKind = "config"): string[] {
  return structureOf(value, kind).findings.map(summary);
}

function summary(finding: StructuralFinding): string {
  switch (finding.kind) {
    case "required":
      return `required ${pointerOf(finding.node)} ${finding.property}`;
    case "unknown-property":
      return `unknown-property ${pointerOf(finding.member.value)}${meaningOf(finding)}`;
    case "deprecated-spelling": {
      const { deprecated } = finding;
      const node = deprecated.what === "property" ? deprecated.member.value : deprecated.node;
      return `deprecated-spelling ${pointerOf(node)}`;
    }
    default:
      return `${finding.kind} ${pointerOf(finding.node)}`;
  }
}

function meaningOf({ missing, inside }: IntendedProperty): string {
  if (missing !== undefined) return ` for ${missing}`;
  return inside === undefined ? "" : ` in ${inside}`;
}

/** Sites as `pointer role` or `pointer scope`. */
function sites(value: unknown, kind: DocumentKind = "config"): string[] {
  return structureOf(value, kind).sites.map(
    (site) => `${pointerOf(site.node)} ${site.language === "jsonata" ? site.role : site.scope}`,
  );
}

function method(more: object): object {
  return { resources: { users: { list: { path: "/users", ...more } } } };
}

describe("a union", () => {
  it("is judged by its tag alone where the tag is unknown", () => {
    expect(found({ pagination: { format: "curser", config: { page_key: 5, what: true } } })).toEqual([
      "enum /pagination/format",
    ]);
    expect(found({ pagination: { format: 5, config: { page_key: 5 } } })).toEqual(["type /pagination/format"]);
  });

  it("is judged by the branch that a misspelt tag clearly means, where the contents fit", () => {
    expect(
      found({ pagination: { format: "curser", config: { cursor_path: "a", limt_key: "n", max_limit: 0 } } }),
    ).toEqual([
      "enum /pagination/format",
      "constraint /pagination/config/max_limit",
      "unknown-property /pagination/config/limt_key",
    ]);
    const authorization = { format: "baerer", config: { value: "{{key}}" } };
    expect(sites({ authorization })).toEqual(["/authorization/config/value account"]);
    expect(found({ authorization: { format: "baerer", config: { username: "a", password: "b" } } })).toEqual([
      "enum /authorization/format",
    ]);
  });

  it("is judged by its tag alone where the tag is missing", () => {
    expect(found({ pagination: { config: { page_key: 5 } } })).toEqual(["required /pagination format"]);
  });

  it("takes a misspelt tag for the tag", () => {
    expect(found({ pagination: { fromat: "page", config: {} } })).toEqual([
      "unknown-property /pagination/fromat for format",
    ]);
  });

  it("is judged by the branch that the tag names", () => {
    expect(found({ pagination: { format: "cursor", config: { page_key: "page" } } })).toEqual([
      "unknown-property /pagination/config/page_key for cursor_path",
    ]);
    expect(found({ pagination: { format: "dynamic" } })).toEqual(["required /pagination config"]);
    expect(found({ pagination: { format: "link_header", config: { anything: 1 } } })).toEqual([]);
  });

  it("still finds the languages that all branches agree on", () => {
    expect(sites({ pagination: { format: "dynamc", config: { get_pagination_values_expression: "null" } } })).toEqual([
      "/pagination/config/get_pagination_values_expression pagination-next",
    ]);
    expect(sites({ authorization: { config: { value: "{{a}}", expression: "b" } } })).toEqual([
      "/authorization/config/value account",
      "/authorization/config/expression authorization",
    ]);
  });
});

describe("one mistake of many keys", () => {
  it("is a level that is left out", () => {
    const flat = { pagination: { format: "cursor", cursor_path: "next", cursor_key: "after" } };
    expect(found(flat)).toEqual(["unknown-property /pagination/cursor_path in config"]);
    expect(found({ pagination: { format: "page", page_key: "page", limit_key: "size" } })).toEqual([
      "unknown-property /pagination/page_key in config",
    ]);
    expect(found({ authorization: { format: "bearer", value: "{{key}}", oops: 1 } })).toEqual([
      "unknown-property /authorization/value in config",
      "unknown-property /authorization/oops",
    ]);
    expect(found(flat, "override")).toEqual(["unknown-property /pagination/cursor_path in config"]);
  });

  it("is a level of names that is left out", () => {
    expect(found({ resources: { users: { path: "/users", method: "get" } } })).toEqual(["type /resources/users/path"]);
    const beside = { description: "All users", list: { path: "/users" }, path: { path: "/path" } };
    expect(found({ resources: { users: beside } })).toEqual(["type /resources/users/description"]);
    expect(found({ resources: { users: { description: { path: "/description" } } } })).toEqual([]);
  });

  it("is a required key under another name", () => {
    expect(found({ resources: { users: { list: { url: "/users", method: "get" } } } })).toEqual([
      "unknown-property /resources/users/list/url for path",
    ]);
    expect(found({ resources: { users: { list: { url: 1, method: "get" } } } })).toEqual([
      "unknown-property /resources/users/list/url",
      "required /resources/users/list path",
    ]);
    expect(found({ resources: { users: { list: { address: "/users", verb: "get", query: {} } } } })).toEqual([
      "unknown-property /resources/users/list/address",
      "unknown-property /resources/users/list/verb",
      "required /resources/users/list path",
    ]);
  });

  it("is an object that is something else", () => {
    expect(found({ resources: { users: { pagination: { format: "page", config: {} } } } })).toEqual([
      "required /resources/users/pagination path",
    ]);
    expect(found({ resources: { users: { methods: { list: { path: "/users" } } } } })).toEqual([
      "required /resources/users/methods path",
    ]);
  });
});

describe("credentials", () => {
  const fields = [{ name: "key", label: "Key", type: "text" }];

  it("are one credential where they have a format or a config", () => {
    expect(found({ credentials: { format: "basic", config: {} } })).toEqual(["enum /credentials/format"]);
    expect(found({ credentials: { config: { fields } } })).toEqual(["required /credentials format"]);
    expect(found({ credentials: { format: "api_key", config: { fields: [] } } })).toEqual([
      "constraint /credentials/config/fields",
    ]);
  });

  it("are a map otherwise, with any key", () => {
    expect(found({ credentials: { mine: { format: "api_key", config: { fields } } } })).toEqual([]);
    expect(found({ credentials: { oauth2: { format: "oauth2", config: {} } } })).toEqual([
      "required /credentials/oauth2/config auth",
    ]);
    expect(found({ credentials: [{ format: "api_key" }] })).toEqual(["type /credentials"]);
  });

  it("survive keys that every object inherits", () => {
    const text = '{ "credentials": { "__proto__": { "format": "nope" }, "constructor": 1, "toString": {} } }';
    expect(structureOfText(text, "config").findings.map(summary)).toEqual([
      "enum /credentials/__proto__/format",
      "type /credentials/constructor",
      "required /credentials/toString format",
    ]);
    expect(structureOfText('{ "__proto__": {}, "valueOf": 1 }', "config").findings.map(summary)).toEqual([
      "unknown-property /__proto__",
      "unknown-property /valueOf",
    ]);
  });
});

describe("older spellings", () => {
  it("of properties count as the present ones", () => {
    expect(found({ authorization: { format: "bearer", config: { token: "{{t}}" } } })).toEqual([
      "deprecated-spelling /authorization/config/token",
    ]);
    expect(sites({ authorization: { format: "bearer", config: { token: "{{t}}" } } })).toEqual([
      "/authorization/config/token account",
    ]);
    expect(found({ authorization: { format: "bearer", config: {} } })).toEqual([
      "required /authorization/config value",
    ]);
    expect(found({ pagination: { format: "offset", config: { offset_param: 1 } } })).toEqual([
      "deprecated-spelling /pagination/config/offset_param",
      "type /pagination/config/offset_param",
    ]);
  });

  it("of values count as the present ones, with all that they say", () => {
    const config = { secret: "s", parts: ["$body"], compare_with: "$header.x" };
    expect(found({ webhook: { signature_verification: { format: "HMAC-SHA256", config } } })).toEqual([
      "deprecated-spelling /webhook/signature_verification/format",
    ]);
    expect(found({ webhook: { signature_verification: { format: "HMAC-SHA256", config: {} } } })).toEqual([
      "deprecated-spelling /webhook/signature_verification/format",
      "required /webhook/signature_verification/config secret",
      "required /webhook/signature_verification/config parts",
      "required /webhook/signature_verification/config compare_with",
    ]);
  });

  it("of actions count as the present form", () => {
    const step = { type: "request", config: { path: "/me", query: { a: "{{query.a}}" } } };
    expect(found({ actions: { sync: step } })).toEqual(["deprecated-spelling /actions/sync"]);
    expect(sites({ actions: { sync: step } })).toEqual([
      "/actions/sync/config/path request",
      "/actions/sync/config/query/a request",
    ]);
    expect(found({ actions: { sync: { type: "request", config: {} } } })).toEqual([
      "deprecated-spelling /actions/sync",
      "required /actions/sync/config path",
    ]);
    expect(found({ actions: { sync: {} } })).toEqual(["required /actions/sync steps"]);
  });
});

describe("values", () => {
  it("of open sets are wrong only as near misses", () => {
    const config = { algorithm: "SHA-256", secret: "s", parts: ["$body"], compare_with: "$header.x" };
    const webhook = (algorithm: string) => ({
      webhook: { signature_verification: { format: "hmac", config: { ...config, algorithm } } },
    });
    expect(found(webhook("SHA-256"))).toEqual(["enum /webhook/signature_verification/config/algorithm"]);
    for (const algorithm of ["sha256", "sha224", "sha3-256", "blake2b", "{{algorithm}}"]) {
      expect(found(webhook(algorithm)), algorithm).toEqual([]);
    }
    expect(found(method({ api_response_format: "csv" }))).toEqual([]);
  });

  it("in upper case are verbs in another case, or no verbs at all", () => {
    expect(found(method({ method: "GET" }))).toEqual(["method-case /resources/users/list/method"]);
    expect(found(method({ method: "GETT" }))).toEqual(["enum /resources/users/list/method"]);
    expect(found(method({ body_format: "JSON" }))).toEqual(["enum /resources/users/list/body_format"]);
  });

  it("are wrong once", () => {
    expect(found({ credentials: { format: 7 } })).toEqual(["type /credentials/format"]);
    expect(found(method({ examples: { response: { data: [] } } }))).toEqual([
      "type /resources/users/list/examples/response",
    ]);
    expect(found({ rate_limit: { is_rate_limited: true } })).toEqual(["type /rate_limit/is_rate_limited"]);
  });
});

describe("keys", () => {
  it("that are misspelt have what the property has below them", () => {
    expect(found({ pagnation: { format: "cursor", config: {} } })).toEqual([
      "unknown-property /pagnation",
      "required /pagnation/config cursor_path",
    ]);
    expect(sites({ eror_expression: "null" })).toEqual(["/eror_expression error"]);
    expect(found({ auth: { format: "api_key" } })).toEqual(["unknown-property /auth"]);
  });

  it("that are misspelt and required are one mistake", () => {
    expect(found({ resources: { users: { list: { pth: "/users" } } } })).toEqual([
      "unknown-property /resources/users/list/pth for path",
    ]);
  });

  it("may be anything where the object is open", () => {
    expect(found({ id: "x", name: "acme", new_field: 1 }, "integration")).toEqual(["constraint /id"]);
    expect(found({ required_headers: { a: [1] }, tool_tags: { users: ["a"] } })).toEqual([]);
  });

  it("count once, the last one", () => {
    const text =
      '{ "base_url": 5, "base_url": "https://a.example", "pagination": { "format": "x" }, "pagination": null }';
    expect(structureOfText(text, "config").findings).toEqual([]);
  });
});

describe("a document with syntax errors", () => {
  it("says nothing about what may have been swallowed", () => {
    const text = '{ "resources": { "users": { "list": { "method": "post", } ';
    expect(structureOfText(text, "config").findings).toEqual([]);
    expect(structureOfText('{ "authorization": { "format": ', "config").findings).toEqual([]);
  });

  it("says nothing about keys that a missing brace has moved", () => {
    const text =
      '{ "resources": { "users": { "list": { "path": "/u", "pagination": { "format": "page", "description": "D" }, "get": { "path": "/u" } } } }';
    expect(structureOfText(text, "config").findings).toEqual([]);
    expect(structureOfText(text.replace("path", "pth"), "config").findings.map(summary)).toEqual([
      "unknown-property /resources/users/list/pth for path",
    ]);
  });

  it("is judged where it can be read", () => {
    expect(structureOfText('{ "label": 5, "base_url": ', "config").findings.map(summary)).toEqual(["type /label"]);
  });
});

describe("an update and an override", () => {
  it("require nothing and may remove anything", () => {
    const part = {
      resources: { users: { list: { query: null }, get: null }, teams: null },
      authorization: { config: { header_name: "X" } },
      pagination: { config: { limit_key: null } },
      rate_limit: { is_rate_limited: null },
    };
    expect(found(part, "override")).toEqual([]);
    expect(found({ version: 1, config: part }, "integration-update")).toEqual([]);
    expect(found({ config: part }, "integration-update")).toEqual(["required  version"]);
    expect(found({ version: 1, config: null }, "integration-update")).toEqual(["type /config"]);
  });

  it("have complete items in their lists", () => {
    const step = { type: "request", config: { method: "get" } };
    expect(found({ actions: { sync: { steps: [step, null] } } }, "override")).toEqual([
      "required /actions/sync/steps/0/config path",
      "type /actions/sync/steps/1",
    ]);
  });

  it("may leave the tag to the base, and then have the keys of any branch", () => {
    expect(found({ pagination: { config: { page_key: "p", cursor_path: "c", other: 1 } } }, "override")).toEqual([]);
    expect(found({ pagination: { config: { limit_key: 5 }, confg: 1 } }, "override")).toEqual([
      "type /pagination/config/limit_key",
      "unknown-property /pagination/confg",
    ]);
    expect(found({ authorization: { config: { user: "x" } } }, "override")).toEqual([
      "unknown-property /authorization/config/user",
    ]);
    expect(found({ credentials: { config: { client: { id: "a", secret: null } } } }, "override")).toEqual([]);
    expect(found({ authorization: { config: { token: "t" } } }, "override")).toEqual([
      "deprecated-spelling /authorization/config/token",
    ]);
  });

  it("are known by their own names and by those of what they change", () => {
    const { shapes } = structureOf({ rate_limit: {} }, "override");
    expect([...shapes.values()]).toEqual([["Override", "OverrideSettings"], ["RateLimit"]]);
    const update = structureOf({ version: 1, config: {} }, "integration-update");
    expect([...update.shapes.values()]).toEqual([["IntegrationUpdate"], ["ConfigUpdate", "Config"]]);
  });
});

describe("sites", () => {
  it("have the role or the scope of their place", () => {
    const value = {
      base_url: "https://{{a}}",
      headers: { a: "{{b}}", b: null },
      query: { list: ["{{c}}", 1] },
      authorization: { format: "basic", config: { username: "{{d}}" } },
      resources: {
        users: {
          list: {
            path: "/",
            authorization: { format: "header", config: { header_value: "{{e}}", expression: "f" } },
            body: { deep: [{ er: "{{g}}" }] },
            error_expression: "h",
          },
        },
      },
      actions: {
        a: {
          steps: [
            { type: "transform", config: "i" },
            { type: "set_context", config: { j: "{{j}}" } },
            { type: "form", config: [{ name: "k", label: "K", type: "text", data_source: { query: { k: "{{k}}" } } }] },
          ],
        },
      },
    };
    expect(sites(value)).toEqual([
      "/base_url account",
      "/headers/a account",
      "/query/list/0 account",
      "/authorization/config/username account",
      "/resources/users/list/path request",
      "/resources/users/list/authorization/config/header_value request",
      "/resources/users/list/authorization/config/expression authorization",
      "/resources/users/list/body/deep/0/er request",
      "/resources/users/list/error_expression error",
      "/actions/a/steps/0/config step",
      "/actions/a/steps/1/config/j account",
      "/actions/a/steps/2/config/0/data_source/query/k form",
    ]);
  });
});

it("takes deep nesting without overflow", () => {
  const depth = 900;
  const text = `{ "resources": { "a": { "list": { "path": "/", "body": ${"[".repeat(depth)}"{{x}}"${"]".repeat(depth)} } } } }`;
  expect(structureOfText(text, "config").sites).toHaveLength(2);
});
