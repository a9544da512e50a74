import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const described = { description: "Does what has to be done." };
const withMethods = (methods: Readonly<Record<string, object>>) =>
  withApiKey({
    resources: {
      users: Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, { ...described, ...method }])),
    },
  });
const own = (document: unknown, options = {}) => judge(document, "config", "resource/", options);

describe("requests", () => {
  const path = "/users";
  const body = { name: "{{body.name}}" };
  it.each([
    [{ find: { path, body } }, ['body-on-get "body"']],
    [{ find: { method: "GET", path, body } }, ['body-on-get "body"']],
    [{ create: { path, body } }, ['verb-mismatch "create"']],
    [{ find: { path, body, ignore_body: true } }, ['contradictory-flags "ignore_body"']],
    [{ find: { path, body: {} }, other: { path: "/o", body: "" } }, []],
    [{ find: { method: "post", path, body } }, []],
    [{ find: { method: "delete", path, body } }, []],
    [
      { find: { method: "post", path, ignore_body: true, set_body_to_null: true } },
      ['contradictory-flags "ignore_body"'],
    ],
    [{ find: { method: "post", path, ignore_body: true, set_body_to_null: false } }, []],
    [{ find: { method: "post", path, body, set_body_to_null: true } }, []],
  ])("%j", (methods, expected) => {
    expect(own(withMethods(methods))).toStrictEqual(expected);
  });

  it("with a body and `delete` are a guess", () => {
    const document = withMethods({ remove: { method: "delete", path, body } });
    expect(own(document, { selection: { pedantic: true } })).toStrictEqual(['body-on-get "body"']);
  });

  it("of an override are judged by what is written", () => {
    const override = { resources: { users: { find: { body } } } };
    expect(judge(override, "override", "resource/")).toStrictEqual([]);
    const base = { text: JSON.stringify(withMethods({ find: { path } })), path: "base.json" };
    expect(judge(override, "override", "resource/", { base })).toStrictEqual(['body-on-get "body"']);
  });

  it.each([
    ["form", "application/json", true],
    ["json", "application/x-www-form-urlencoded; charset=utf-8", true],
    ["json", "multipart/form-data", true],
    ["xml", "application/json", true],
    ["json", "application/vnd.api+json", false],
    ["xml", "application/soap+xml", false],
    ["raw", "application/json", false],
    ["json", "text/plain", false],
    ["form", "{{content_type}}", false],
    [undefined, "application/x-www-form-urlencoded", true],
    [undefined, "application/json", false],
  ])("written as %s and declared as %s", (body_format, type, isConflict) => {
    const method = {
      method: "post",
      path,
      body,
      ...(body_format && { body_format }),
      headers: { "content-type": type },
    };
    expect(own(withMethods({ create: method }))).toStrictEqual(isConflict ? [`content-type-conflict "${type}"`] : []);
  });

  it.each([
    [{ list: { path }, all: { path } }, ['duplicate-endpoint "all"']],
    [
      { list: { path, query: { a: 1, b: 2 } }, all: { method: "get", path, query: { b: 2, a: 1 } } },
      ['duplicate-endpoint "all"'],
    ],
    [{ run: { method: "post", path, body: { q: "{ a }" } }, walk: { method: "post", path, body: { q: "{ b }" } } }, []],
    [
      { run: { path, headers: { Accept: "a/b" } }, walk: { path, headers: { accept: "a/b" } } },
      ['duplicate-endpoint "walk"'],
    ],
    [{ list: { path }, totals: { path, response_path: "totals" } }, []],
    [{ list: { path: "/me" }, get: { path: "/me" } }, []],
    [{ put: { method: "put", path }, post: { method: "post", path } }, []],
  ])("that are the same: %j", (methods, expected) => {
    expect(own(withMethods(methods))).toStrictEqual(expected);
  });
});

describe("examples", () => {
  const withExample = (response: string, more: object = {}) =>
    withMethods({ list: { path: "/users", examples: { response }, ...more } });

  it.each([
    ['{"data": []}', {}, []],
    ['{"data": None}', {}, ["example-not-json None"]],
    ["{'data': 1}", {}, ["example-not-json 'data'"]],
    ['{"a": 1, "a": 2}', {}, []],
    ["", {}, []],
    ["<users/>", { api_response_format: "xml" }, []],
    ['{"data": {"users": []}}', { response_path: "data.users" }, []],
    ['{"data": {"users": []}}', { response_path: "data.user" }, ["response-path-misses-example user"]],
    ['{"data": {"users": []}}', { response_path: "dta.users" }, ["response-path-misses-example dta"]],
    ['{"data": 5}', { response_path: "data.users" }, ["response-path-misses-example users"]],
    ['{"data": null}', { response_path: "data.users" }, []],
    ['[{"id": 1}]', { response_path: "data" }, []],
    ['{"data": [{"users": []}]}', { response_path: "data.users" }, []],
    ['{"data": [{"users": []}]}', { response_path: "data.0.users" }, []],
    ['{"a.b": [], "c": 1}', { response_path: "a.b" }, []],
    ["{}", { response_path: "data" }, []],
    ['{"data": []}', { response_path: "" }, []],
    ['{"data": []}', { response_path: "$.data" }, []],
    ['{"__proto__x": []}', { response_path: "constructor" }, ["response-path-misses-example constructor"]],
  ])("%s %j", (response, more, expected) => {
    expect(own(withExample(response, more))).toStrictEqual(expected);
  });
});

describe("descriptions and remains", () => {
  it.each([
    ["Gets it.", ['poor-description "Gets it."']],
    ["List users.", ['poor-description "List users."']],
    ["users: list", ['poor-description "users: list"']],
    ["", ['poor-description ""']],
    ["一覧を取得する", []],
    ["Lists users by age.", []],
  ])("%s", (description, expected) => {
    expect(own(withMethods({ list: { path: "/users", description } }))).toStrictEqual(expected);
  });

  it("may stand in the documentation", () => {
    const config = withApiKey({ resources: { users: { list: { path: "/users" }, get: { path: "/users/{{id}}" } } } });
    const documentation = [{ type: "description", resource: "users", method: "list", content: "Lists the people." }];
    expect(own(config)).toStrictEqual(['missing-description "list"', 'missing-description "get"']);
    expect(judge({ name: "acme", config, documentation }, "integration-file", "resource/")).toStrictEqual([
      'missing-description "get"',
    ]);
    expect(judge({ name: "acme", id: "x", config }, "integration", "resource/")).toStrictEqual([]);
  });

  it.each([
    [{ logo: "https://example.com" }, ['leftover-scaffold "https://example.com"']],
    [{ logo: "https://example.com.au/a.png", icon: "https://api.example.com/a.png" }, []],
    [{ tool_tags: { user: ["a"] }, resources: { users: {} } }, ['unknown-tagged-resource "user"']],
    [{ tool_tags: { users: ["a"] }, resources: { users: {} } }, []],
    [{ tool_tags: { users: ["a"] } }, []],
  ])("%j", (more, expected) => {
    expect(own(withApiKey(more))).toStrictEqual(expected);
  });

  it("of older ways are named", () => {
    const method = { path: "/users", body_schema: null, query_schema: "type: object" };
    expect(own(withMethods({ list: method }))).toStrictEqual(['inline-schema "query_schema"']);
  });
});
