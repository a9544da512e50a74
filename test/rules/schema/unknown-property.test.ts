import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/document/yaml.js";
import { findingsOf, judge, mended } from "../judge.js";

const rule = "schema/unknown-property";
const cursor = (config: object) => ({ pagination: { format: "cursor", config: { cursor_path: "next", ...config } } });

describe("unknown keys that are null", () => {
  it("are taken away by an update and by an override", () => {
    expect(judge({ version: 1, config: cursor({ page_key: null }) }, "integration-update", rule)).toStrictEqual([]);
    expect(judge(cursor({ page_key: null }), "override", rule)).toStrictEqual([]);
  });

  it("are judged if they are misspelled, and if nothing is below them", () => {
    const misspelt = { version: 1, config: { base_ulr: null } };
    expect(judge(misspelt, "integration-update", rule)).toStrictEqual(['unknown-property "base_ulr"']);
    expect(judge(cursor({ page_key: null }), "config", rule)).toStrictEqual(['unknown-property "page_key"']);
    expect(judge({ version: 1, config: {}, page: null }, "integration-update", rule)).toHaveLength(1);
  });
});

describe("keys of an object that takes any", () => {
  const oauth = (config: object) => ({
    credentials: { format: "oauth2", config: { auth: { tokenHost: "https://auth.acme.example" }, ...config } },
  });
  const dynamic = (config: object) => ({ pagination: { format: "dynamic", config } });
  const step = (one: object) => ({ actions: { post_install: { steps: [one] } } });

  it.each([
    [oauth({ scopes: ["read"] }), "scopes"],
    [oauth({ token_params: {} }), "token_params"],
    [oauth({ options: { scopeSeperator: " " } }), "scopeSeperator"],
    [oauth({ auth: { tokenHost: "https://auth.acme.example", token_path: "/token" } }), "token_path"],
    [{ pagination: { format: "page", config: { pageKey: "page" } } }, "pageKey"],
    [dynamic({ get_next_pagination_values_expression: "null" }), "get_next_pagination_values_expression"],
    [dynamic({ initial_pagination_values_expression: "{}" }), "initial_pagination_values_expression"],
    [step({ type: "update_context", expression: "{ 'a': 1 }" }), "expression"],
    [{ webhook: { signature_verification: { format: "hmac", config: { stringType: "hex" } } } }, "stringType"],
    [{ webhook: { signature_verification: { format: "hmac", config: { encoding: "hex" } } } }, "encoding"],
    [
      { webhook: { signature_verification: { format: "hmac", config: { signing_secret: "{{s}}" } } } },
      "signing_secret",
    ],
    [{ pagination: { format: "offset", config: { limit_name_in_request: "limit" } } }, "limit_name_in_request"],
    [oauth({ authorizationMethod: "body" }), "authorizationMethod"],
    [oauth({ options: { scope_delimiter: "," } }), "scope_delimiter"],
  ])("are judged where they are another spelling of a known one that is absent", (config, key) => {
    expect(judge(config, "override", rule)).toStrictEqual([`unknown-property "${key}"`]);
  });

  it.each([
    oauth({ pkce: true, code_challenge_method: "S256", authorizationUrl: "https://a.example" }),
    oauth({ scope: ["read"], scopes: ["write"] }),
    oauth({ refreshTokenExpiryDuration: 5184000 }),
    dynamic({ on_page_expression: "{}", debug: true }),
    step({ type: "update_context", note: "later" }),
  ])("are left alone otherwise", (config) => {
    expect(judge(config, "override", rule)).toStrictEqual([]);
  });

  it("are left alone in a response", () => {
    expect(
      judge({ name: "acme", id: "4a4de828-f4db-4c9e-adfd-434e0864c3c7", is_betas: 1 }, "integration", rule),
    ).toStrictEqual([]);
  });
});

describe("names of other tools", () => {
  const method = (more: object) => ({ resources: { users: { list: { path: "/users", ...more } } } });
  const said = (config: object) =>
    findingsOf(JSON.stringify(config), "config", rule).map(({ severity, message, fixes }) => [
      severity,
      /`[^`]+`/.exec(message)?.[0],
      ...fixes.map(({ tier, title }) => `${tier}: ${title}`),
    ]);

  it.each([
    [{ baseURL: "https://api.acme.example" }, "`baseURL`", "base_url"],
    [method({ params: { a: "1" } }), "`params`", "query"],
    [method({ httpVerb: "post" }), "`httpVerb`", "method"],
    [method({ dataPath: "data" }), "`dataPath`", "response_path"],
    [{ authorization: { format: "basic", config: { user: "a" } } }, "`user`", "username"],
    [{ authorization: { type: "bearer", config: { value: "a" } } }, "`type`", "format"],
    [{ resources: { users: { list: { endpoint: "/users" } } } }, "`endpoint`", "path"],
    [{ pagination: { format: "page", settings: {} } }, "`settings`", "config"],
  ])("are errors with a safe fix: %j", (config, key, right) => {
    expect(said(config)).toStrictEqual([["error", key, `safe: Rename to \`${right}\``]]);
  });

  it("are only unknown if the property exists or the value does not fit it", () => {
    expect(said(method({ params: {}, query: {} }))).toStrictEqual([["warning", "`params`"]]);
    expect(said(method({ params: "a=1" }))).toStrictEqual([["warning", "`params`"]]);
    expect(said(method({ owner: "me" }))).toStrictEqual([["warning", "`owner`"]]);
  });
});

it("is renamed where it is a near miss", () => {
  const text = '{ "resources": { "users": { "list": { "responsePath": "data" } } } }';
  expect(mended(text, rule)).toBe(text.replace("responsePath", "response_path"));
});

describe("a key that is near another one", () => {
  const said = (override: object) =>
    findingsOf(JSON.stringify(override), "override", "schema/unknown-property").map(({ severity }) => severity);

  it.each([{ handle_verification: "{ 'type': 'payload' }" }, { handle_verifcation: "{ 'type': 'payload' }" }, {}])(
    "may be meant for it: %j",
    (webhooks) => {
      expect(said({ webhooks })).toContain("error");
    },
  );

  it.each([{ salesforce: "body.records" }, "body", ["a"], 1])("holds something else: %j", (webhooks) => {
    expect(said({ webhooks })).toStrictEqual(["warning"]);
  });
});

it.each([
  [{ authorization: { format: "header", config: { name: "X-Key", header_value: "{{k}}" } } }, '"header_name"'],
  [{ authorization: { format: "header", config: { header_name: "X-Key", value: "{{k}}" } } }, '"header_value"'],
  [{ authorization: { format: "basic", config: { user: "{{k}}", password: "x" } } }, '"username"'],
  [{ authorization: { format: "basic", config: { username: "{{k}}", pass: "" } } }, '"password"'],
  [{ resources: { a: { list: { url: "/a" } } } }, '"path"'],
  [{ rate_limit: { is_rate_limit: "status = 429" } }, '"is_rate_limited"'],
])("what other tools call a key is renamed: %j", (document, right) => {
  const text = JSON.stringify(document);
  expect(mended(text, rule)).toContain(right);
  expect(findingsOf(mended(text, rule), "override", rule)).toStrictEqual([]);
});

describe("keys that are not indented enough", () => {
  const said = (...lines: readonly string[]) =>
    findingsOf(lines.join("\n"), "override", "schema/", { language: "yaml", yaml: parseYaml }).map(
      ({ message, range }) => `${lines.join("\n").slice(range.start.offset, range.end.offset)}: ${message}`,
    );

  it.each([
    ["pagination:", "  format: cursor", "  config:", "  cursor_path: next", "  cursor_key: cursor"],
    ["credentials:", "  format: api_key", "  config:", "  fields:", "    - { name: a, label: A, type: text }"],
  ])("are one finding: %s", (...lines) => {
    expect(said(...lines)).toStrictEqual([
      expect.stringMatching(/^(cursor_path|fields): `\1` belongs inside `config`, which is empty beside it\.$/),
    ]);
  });

  it("are reported apart if the empty key has no such properties", () => {
    expect(said("authorization:", "  format: bearer", "  config:", "  note: x")).toStrictEqual([
      expect.stringMatching(/^note: Unknown property/),
    ]);
    expect(said("pagination:", "  format: cursor", "  config: null", "  limit_key: limit")).toStrictEqual([
      expect.stringMatching(/^limit_key: Unknown property/),
    ]);
  });
});

describe("in the options of a form field, under the names of other tools", () => {
  it.each([
    [{ id: "gid", label: "name" }, ['unknown-property "id"']],
    [{ value: "gid", name: "name" }, ['unknown-property "name"']],
    [{ value: "gid", label: "name", id: "id" }, []],
  ])("%j", (options, expected) => {
    const field = { name: "team", label: "Team", type: "single_select", options };
    const actions = { sync: { steps: [{ type: "form", config: { fields: [field] } }] } };
    expect(judge({ actions }, "override", rule)).toStrictEqual(expected);
  });
});

describe("in an override that does not say which format it changes", () => {
  it.each([
    ["max_limt", ['unknown-property "max_limt"']],
    ["page_kye", ['unknown-property "page_kye"']],
    ["limit_key", []],
    ["page_start", []],
  ])("%s", (key, expected) => {
    expect(judge({ pagination: { config: { [key]: "x" } } }, "override", rule)).toStrictEqual(expected);
  });
});
