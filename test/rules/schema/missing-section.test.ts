import { describe, expect, it } from "vitest";
import type { DocumentKind } from "../../../generated/shapes.js";
import { findingsOf, judge, withApiKey } from "../judge.js";

/** The sections that are called missing, with their severities. */
function missing(document: object, kind: DocumentKind = "config"): string[] {
  return findingsOf(JSON.stringify(document), kind, "schema/missing-section").map(
    ({ message, severity }) => `${/has no `(\w+)`/.exec(message)?.[1] ?? message}: ${severity}`,
  );
}

const credentials = { format: "api_key", config: { fields: [{ name: "key", label: "Key", type: "password" }] } };

const authorization = { format: "bearer", config: { value: "{{key}}" } };

const full = {
  label: "Acme",
  base_url: "https://api.acme.example",
  credentials,
  authorization,
  rate_limit: null,
  error_expression: null,
  pagination: null,
};

function without(...names: string[]): object {
  return Object.fromEntries(Object.entries(full).filter(([name]) => !names.includes(name)));
}

function withList(document: object, method: object): object {
  return { ...document, resources: { users: { list: { path: "/users", ...method } } } };
}

describe("a whole configuration", () => {
  it("lacks nothing if every section is present, even as null", () => {
    expect(missing(full)).toEqual([]);
    expect(missing(withList(full, {}))).toEqual([]);
  });

  it("lacks nothing that is only misspelled", () => {
    const { base_url, error_expression, ...rest } = full;
    expect(missing(withList({ ...rest, baseUrl: base_url, error_expresion: error_expression }, {}))).toEqual([]);
    expect(missing(withList({ ...rest, error_expression, url: base_url }, {}))).toEqual([]);
    expect(missing(withList({ ...rest, error_expression, uri_scheme: 1, x: base_url }, {}))).toEqual([
      "base_url: error",
    ]);
  });

  it("needs a label, at its own level or at the file's", () => {
    expect(missing(without("label"))).toEqual(["label: warning"]);
    expect(missing({ name: "acme", config: without("label") }, "integration-create")).toEqual(["label: warning"]);
    expect(missing({ name: "acme", label: "Acme", config: without("label") }, "integration-file")).toEqual([]);
  });

  it("needs credentials where something uses them", () => {
    expect(missing(without("credentials"))).toEqual(["credentials: warning"]);
    expect(missing(withList(without("credentials"), {}))).toEqual(["credentials: warning"]);
    expect(missing(withList(without("credentials"), { no_auth: true }))).toEqual([]);
    expect(missing({ ...without("credentials", "authorization"), query: { key: "{{key}}" } })).toEqual([]);
    expect(missing(withList(without("credentials", "authorization"), {}))).toEqual(["credentials: warning"]);
  });

  it("needs a base URL for relative paths", () => {
    expect(missing(without("base_url"))).toEqual([]);
    expect(missing(withList(without("base_url"), {}))).toEqual(["base_url: error"]);
    expect(missing(withList(without("base_url"), { path: "https://a.example/users" }))).toEqual([]);
    expect(missing(withList(without("base_url"), { path: "{{url}}/users" }))).toEqual([]);
    expect(missing(withList(without("base_url"), { base_url: "https://a.example" }))).toEqual([]);
    const steps = [{ type: "request", config: { path: "/me" } }];
    expect(missing({ ...without("base_url"), actions: { post_install: { steps } } })).toEqual(["base_url: error"]);
  });

  it("needs an authorization unless something else reads a credential", () => {
    const rest = without("authorization");
    expect(missing(rest)).toEqual(["authorization: info"]);
    expect(missing(withList(rest, { path: "/users/{{id}}" }))).toEqual(["authorization: info"]);
    expect(missing({ ...rest, query: { key: "{{key}}" } })).toEqual([]);
    expect(missing({ ...rest, headers: { key: "{{credentials.key}}" } })).toEqual([]);
    expect(missing({ ...rest, base_url: "https://{{subdomain}}.acme.example" })).toEqual(["authorization: info"]);
    expect(missing(withList(rest, { authorization }))).toEqual([]);
  });

  it("is told which sections it lacks", () => {
    const bare = without("rate_limit", "error_expression", "pagination");
    expect(missing(bare)).toEqual([]);
    const [finding, ...others] = findingsOf(JSON.stringify(bare), "config", "schema/", {
      selection: { preset: "strict" },
    });
    expect(others).toEqual([]);
    expect(finding?.message).toBe("The configuration has no `rate_limit`, `error_expression` or `pagination`.");
    expect(missing(withList(without("pagination"), { pagination: { format: "page" } }))).toEqual([]);
  });
});

it("judges no response, update, override or broken file", () => {
  const config = { label: null };
  for (const [kind, document] of [
    ["integration", { name: "acme", config: {} }],
    ["integration-update", { version: 1, config }],
    ["override", config],
    ["environment-integration", { override: config, integration: { name: "acme", config: {} } }],
    ["list", { result: [{ name: "acme", config: {} }] }],
  ] as const) {
    expect(missing(document, kind), kind).toEqual([]);
  }
  expect(findingsOf('{ "base_url": "https://a.example", ', "config", "schema/missing-section")).toEqual([]);
});

it("points at the configuration's own key, or at the root's brace", () => {
  const text = JSON.stringify({ name: "acme", config: without("label") });
  const [finding] = findingsOf(text, "integration-create", "schema/missing-section");
  expect([finding?.pointer, text.slice(finding?.range.start.offset, finding?.range.end.offset)]).toEqual([
    "/config",
    '"config"',
  ]);
});

describe("a key under another name is one mistake", () => {
  const without = (config: object, key: string, more: object) => ({
    ...Object.fromEntries(Object.entries(config).filter(([name]) => name !== key)),
    ...more,
  });
  const authorization = { format: "bearer", config: { value: "{{api_key}}" } };

  it.each([
    ["base_url", { url: "https://api.acme.example" }],
    ["base_url", { host: "https://api.acme.example" }],
    ["credentials", { auth: { format: "api_key" } }],
    ["label", { display_name: "Acme" }],
  ])("of the section %s: %j", (key, more) => {
    const config = withApiKey({
      authorization,
      resources: { users: { list: { path: "/users", description: "All the users." } } },
    });
    const said = judge(without(config, key, more), "config", "schema/");
    expect(said.filter((finding) => !/rate_limit|error|pagination/.test(finding))).toContain(
      `unknown-property "${Object.keys(more)[0] ?? ""}"`,
    );
    const missing = judge(without(config, key, {}), "config", "schema/missing-section").length;
    expect(judge(without(config, key, more), "config", "schema/missing-section")).toHaveLength(missing - 1);
  });
});

it("asks for no `authorization` where no method needs any", () => {
  const publicApi = {
    label: "Acme",
    base_url: "https://a.example",
    rate_limit: null,
    error_expression: null,
    pagination: null,
  };
  const methods = (...flags: readonly boolean[]) =>
    Object.fromEntries(flags.map((no_auth, index) => [`list${String(index)}`, { path: "/a", no_auth }]));
  expect(missing({ ...publicApi, resources: { a: methods(true, true) } })).toStrictEqual([]);
  expect(missing({ ...publicApi, resources: { a: methods(true, false) } })).toStrictEqual(["authorization: info"]);
});
