import { describe, expect, it } from "vitest";
import type { DocumentKind } from "../../../generated/shapes.js";
import { findingsOf } from "../judge.js";

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

function withMethod(document: object, method: object): object {
  return { ...document, resources: { users: { list: { path: "/users", ...method } } } };
}

describe("a whole configuration", () => {
  it("lacks nothing where every section is said, be it null", () => {
    expect(missing(full)).toEqual([]);
    expect(missing(withMethod(full, {}))).toEqual([]);
  });

  it("lacks nothing that is only misspelt", () => {
    const { base_url, error_expression, ...rest } = full;
    expect(missing(withMethod({ ...rest, baseUrl: base_url, error_expresion: error_expression }, {}))).toEqual([]);
    expect(missing(withMethod({ ...rest, error_expression, url: base_url }, {}))).toEqual([]);
    expect(missing(withMethod({ ...rest, error_expression, uri_scheme: 1, x: base_url }, {}))).toEqual([
      "base_url: warning",
    ]);
  });

  it("needs a label, at its own level or at the file's", () => {
    expect(missing(without("label"))).toEqual(["label: warning"]);
    expect(missing({ name: "acme", config: without("label") }, "integration-create")).toEqual(["label: warning"]);
    expect(missing({ name: "acme", label: "Acme", config: without("label") }, "integration-file")).toEqual([]);
  });

  it("needs credentials where something uses them", () => {
    expect(missing(without("credentials"))).toEqual(["credentials: warning"]);
    expect(missing(withMethod(without("credentials"), {}))).toEqual(["credentials: warning"]);
    expect(missing(withMethod(without("credentials"), { no_auth: true }))).toEqual([]);
    expect(missing({ ...without("credentials", "authorization"), query: { key: "{{key}}" } })).toEqual([]);
  });

  it("needs a base URL for relative paths", () => {
    expect(missing(without("base_url"))).toEqual([]);
    expect(missing(withMethod(without("base_url"), {}))).toEqual(["base_url: warning"]);
    expect(missing(withMethod(without("base_url"), { path: "https://a.example/users" }))).toEqual([]);
    expect(missing(withMethod(without("base_url"), { path: "{{url}}/users" }))).toEqual([]);
    expect(missing(withMethod(without("base_url"), { base_url: "https://a.example" }))).toEqual([]);
    const steps = [{ type: "request", config: { path: "/me" } }];
    expect(missing({ ...without("base_url"), actions: { post_install: { steps } } })).toEqual(["base_url: warning"]);
  });

  it("needs an authorization unless something else reads a credential", () => {
    const rest = without("authorization");
    expect(missing(rest)).toEqual(["authorization: info"]);
    expect(missing(withMethod(rest, { path: "/users/{{id}}" }))).toEqual(["authorization: info"]);
    expect(missing({ ...rest, query: { key: "{{key}}" } })).toEqual([]);
    expect(missing({ ...rest, headers: { key: "{{credentials.key}}" } })).toEqual([]);
    expect(missing({ ...rest, base_url: "https://{{subdomain}}.acme.example" })).toEqual(["authorization: info"]);
    expect(missing(withMethod(rest, { authorization }))).toEqual([]);
  });

  it("is told of what it says nothing about", () => {
    expect(missing(without("rate_limit", "error_expression", "pagination"))).toEqual([
      "error_expression: info",
      "pagination: info",
      "rate_limit: info",
    ]);
    expect(missing(withMethod(without("pagination"), { pagination: { format: "page" } }))).toEqual([]);
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
