import { describe, expect, it } from "vitest";
import { findingsOf, fixed, judge, withApiKey, withMethod } from "./judge.js";

const limited = (text: string) => judge({ rate_limit: { is_rate_limited: text } }, "override", "jsonata/");
const delay = (text: string) => judge({ rate_limit: { retry_after_header_expression: text } }, "override", "jsonata/");
const failed = (text: string) => judge({ error_expression: text }, "override", "jsonata/");
const payload = (text: string) => judge({ webhook: { payload_transform: text } }, "override", "jsonata/");
const verified = (text: string) => judge({ webhook: { handle_verification: text } }, "override", "jsonata/");
const step = (config: string) =>
  judge(withApiKey({ actions: { validation: { steps: [{ type: "transform", config }] } } }), "config", "jsonata/");

describe("what can be in a list", () => {
  it.each([
    ["[429, 503] in status", ["impossible-comparison [429, 503] in status"]],
    ["headers in [429, 503]", ["impossible-comparison headers in [429, 503]"]],
    ["data in [429, 503]", []],
    ["data in [data]", []],
    ["headers in [headers]", []],
  ])("%s", (text, expected) => {
    expect(limited(text)).toStrictEqual(expected);
  });
});

describe("one mistake in an expression, one finding", () => {
  it.each([
    ["status = (429 or 503)", ["number-as-condition 429"]],
    ["$exists($filter(data.errors, $e.code = 1))", ["arguments $e.code = 1"]],
    ["$exists($filter(data.errors, $e.code = 1)) and $e.x", ["arguments $e.code = 1", "unbound-variable $e"]],
    ["$exists($map(data.errors, function($e) $e.code))", ["syntax $e"]],
    ["status = 429 and ? true : false", ["syntax ?"]],
    ["status = data.", ["syntax "]],
    ["? true : false", ["syntax ?"]],
    ["[429, 503].includes(status)", ["method-call includes"]],
    ["[429, 503].includes(status) and status.code = 1", ["method-call includes", "unknown-path code"]],
    ["status >= 400 { 'status': status }", ["operand-type 400 { 'status': status }"]],
  ])("%s", (text, expected) => {
    expect(limited(text)).toStrictEqual(expected);
  });

  it("where no branch fits and all are wrong in the same way", () => {
    expect(delay("status = 429 ? true : false")).toStrictEqual(["result-type status = 429 ? true : false"]);
    expect(delay("status = 429 ? '60' : status = 503 ? '5' : '1'")).toStrictEqual([
      "result-type status = 429 ? '60' : status = 503 ? '5' : '1'",
    ]);
    expect(verified("body.a ? 'verify' : 'payload'")).toStrictEqual(["result-type body.a ? 'verify' : 'payload'"]);
    expect(delay("status = 429 ? '60' : true")).toStrictEqual(["result-type '60'", "result-type true"]);
    expect(delay("status = 429 ? '60' : null")).toStrictEqual(["result-type '60'"]);
  });
});

describe("a variable that is bound later than it is read", () => {
  it.each([
    ["($a; $a := 1; $a)", ["unbound-variable $a"]],
    ["($a := $a + 1; $a = status)", ["unbound-variable $a"]],
    ["($f := function($x) { ($y := $z; $z := 1; $y + $z) }; $f(1) = status)", ["unbound-variable $z"]],
    ["($f := function() { $a }; $a := 1; $f() = status)", []],
    ["($f := function($n) { $n < 1 ? 1 : $f($n - 1) }; $f(1) = status)", []],
    ["($a := 1; ($a; $a := 2; $a) = status)", []],
    ["data.items@$i.($i.x = status)", []],
    ["([$a := 1, $a])[0] = status", ["sibling-binding $a"]],
    ["(status = 1 ? $a := 1; $b := $a; $a := 2; $a + $b = status)", []],
    ["($a := $b := 1; $b; $b := 2; $a + $b = status)", []],
  ])("%s", (text, expected) => {
    expect(limited(text)).toStrictEqual(expected);
  });
});

describe("keys that the field asks for, without quotes", () => {
  it.each([
    ["{ body: body }", ["unquoted-key body"]],
    [
      "{ body: body, headers: headers, query: query }",
      ["unquoted-key body", "unquoted-key headers", "unquoted-key query"],
    ],
    ["{ 'body': body.items.{ body: 1 }, 'headers': headers, 'query': query }", []],
  ])("%s", (text, expected) => {
    expect(payload(text)).toStrictEqual(expected);
  });

  it("also in a path, where the result must have them", () => {
    expect(failed("data.error.{ status: code, 'message': text }")).toStrictEqual(["unquoted-key status"]);
    expect(failed("data.error.{ 'status': code, message: text }")).toStrictEqual([]);
    expect(failed("data.error ? { 'status': 400, 'metadata': data.error.{ status: code } } : null")).toStrictEqual([]);
    expect(payload("{ 'body': body.{ body: 1 }, 'headers': headers, 'query': query }")).toStrictEqual([]);
  });

  it("also where the input is known to be no text", () => {
    expect(failed("status >= 400 ? { status: status, message: data.error } : null")).toStrictEqual([
      "unquoted-key status",
      "unquoted-key message",
    ]);
  });
});

describe("the function of $reduce", () => {
  it.each([
    ["$reduce([1, 2], function($a) { $a })", ["arguments function($a) { $a }"]],
    ["$reduce(response.items, function($a) { $a })", ["arguments function($a) { $a }"]],
    ["$reduce(response.items, function($a, $b) { $a + $b })", []],
    ["$map(response.items, function($a) { $a })", []],
  ])("%s", (text, expected) => {
    expect(step(text)).toStrictEqual(expected);
  });
});

describe("names that a mistake elsewhere hides", () => {
  const reading = (more: object) =>
    judge(withApiKey({ ...more, base_url: "https://{{hook}}.acme.example" }), "config", "placeholder/undeclared");
  const verification = (text: unknown) => reading({ webhook: { handle_verification: text } });

  it("are not reported a second time", () => {
    expect(verification("{ 'type': 'verify', update_context: { 'hook': body.x } }")).toStrictEqual([]);
    expect(verification("{ 'type': 'verify', 'update_contxt': { 'hook': body.x } }")).toStrictEqual([]);
    expect(verification({ type: "verify" })).toStrictEqual([]);
    expect(reading({ webhook: { handle_verfication: "{ 'update_context': { 'hook': 1 } }" } })).toStrictEqual([]);
    expect(reading({ action: { post_install: { steps: [] } } })).toStrictEqual([]);
    expect(reading({ webhook: "x" })).toStrictEqual([]);
    expect(verification("body.x ? { 'type': 'verified' } : null")).toStrictEqual([]);
    expect(verification("{ 'type': 'verify', 'update_context': { 'hok': body.x } }")).toStrictEqual([
      "undeclared hook",
    ]);
    expect(reading({ webhook: { payload_transform: "$" } })).toStrictEqual(["undeclared hook"]);
  });
});

describe("credentials that are sent under another name", () => {
  const oauth = (expression: string) => ({
    label: "Acme",
    base_url: "https://api.acme.example",
    credentials: {
      format: "oauth2_client_credentials",
      config: {
        auth: { tokenHost: "https://auth.acme.example" },
        fields: [{ name: "client_id", label: "Id", type: "text" }],
      },
    },
    authorization: { format: "header", config: { expression } },
    resources: { users: { list: { path: "/users" } } },
  });

  it("are sent all the same", () => {
    expect(judge(oauth("{ 'Authorization': 'Bearer ' & context.access_token }"), "config", "auth/")).toStrictEqual([]);
    expect(judge(oauth("{ 'X-Client': 'connector' }"), "config", "auth/")).toStrictEqual([
      'nothing-sent "credentials"',
    ]);
  });

  it("a key of `basic` that is none is what the schema reports", () => {
    const basic = (config: object) =>
      judge(withApiKey({ authorization: { format: "basic", config } }), "config", "auth/b");
    expect(basic({ user: "{{api_key}}" })).toStrictEqual([]);
    const beside = withApiKey({ authorization: { format: "basic", username: "{{api_key}}" } });
    expect(judge(beside, "config", "auth/b")).toStrictEqual([]);
    expect(basic({})).toStrictEqual(['basic-without-fields "config"']);
  });
});

describe("pagination of the whole configuration", () => {
  const paged = (query: object, list: object = {}) =>
    judge(
      withApiKey({
        query,
        pagination: { format: "page", config: { page_key: "page", limit_key: "limit" } },
        resources: { users: { list: { path: "/users", ...list } } },
      }),
      "config",
      "pagination/parameter",
    );
  const inBody = (methods: object) =>
    judge(
      withApiKey({
        pagination: { format: "cursor", config: { cursor_path: "meta.cursor", add_to_body: true } },
        resources: { users: methods },
      }),
      "config",
      "pagination/body",
    );

  it("and a parameter of every request", () => {
    expect(paged({ page: 1 })).toStrictEqual(['parameter-set-twice "page"']);
    expect(paged({ limit: 100, page: null })).toStrictEqual([]);
    expect(paged({ page: 1 }, { pagination: null })).toStrictEqual([]);
    // A list that takes the parameter away, or sets it itself, is not sent it.
    expect(paged({ page: 1 }, { query: { page: null } })).toStrictEqual([]);
    expect(paged({ page: 1 }, { query: { page: 2 } })).toStrictEqual(['parameter-set-twice "page"']);
  });

  it("and the value with which a cursor begins", () => {
    const cursor = (value: unknown) =>
      judge(
        withApiKey({
          query: { cursor: value },
          pagination: { format: "cursor", config: { cursor_path: "next", cursor_key: "cursor" } },
          resources: { works: { list: { path: "/works" } } },
        }),
        "config",
        "pagination/parameter",
      );
    for (const value of ["*", "-1", 0, "", "start"]) expect(cursor(value)).toStrictEqual([]);
    expect(cursor("{{query.cursor}}")).toStrictEqual(['parameter-set-twice "cursor"']);
    expect(cursor("bmV4dA")).toStrictEqual(['parameter-set-twice "cursor"']);
  });

  it("and a cursor in bodies that no list has", () => {
    const list = { path: "/users" };
    const post = { path: "/users/search", method: "post" };
    expect(inBody({ list, get: { path: "/users/{{id}}" } })).toStrictEqual(['body-cursor-on-get "add_to_body"']);
    expect(inBody({ list: post })).toStrictEqual([]);
    expect(inBody({ list, search: post })).toStrictEqual([]);
    expect(inBody({ list: { ...list, body: { a: 1 } } })).toStrictEqual([]);
    expect(inBody({ list: { ...list, add_query_to_body: true } })).toStrictEqual([]);
    const both = { format: "cursor", config: { cursor_path: "meta.cursor", add_to_body: true, add_to_query: true } };
    expect(inBody({ list: { ...list, pagination: both } })).toStrictEqual([]);
    expect(inBody({ export: list })).toStrictEqual([]);
  });
});

describe("a header authorization", () => {
  const header = (authorization: object) => judge(withApiKey({ authorization }), "config", "");
  const errors = (authorization: object) => header(authorization).filter((found) => found.startsWith("header-forms"));

  it("needs a header", () => {
    expect(errors({ format: "header" })).toStrictEqual(['header-forms "authorization"']);
    expect(errors({ format: "header", config: {} })).toStrictEqual(['header-forms "config"']);
    expect(errors({ format: "header", config: { name: "X" } })).toStrictEqual([]);
    expect(errors({ format: "header", header_name: "X" })).toStrictEqual([]);
    expect(judge({ authorization: { format: "header" } }, "override", "auth/header-forms")).toStrictEqual([]);
  });
});

it("an expression with a mistake may read any field", () => {
  const document = withApiKey({
    authorization: { format: "header", config: { expression: "{ 'X-Key': 5 }" } },
    resources: { users: { list: { path: "/users" } } },
  });
  expect(judge(document, "config", "auth/")).toStrictEqual([]);
});

describe("a target of an override that the schema reports", () => {
  it("is no unknown one too", () => {
    const integration = { name: "acme", config: withMethod({}) };
    const judged = (resources: object) =>
      judge({ integration, override: { resources } }, "environment-integration", "override/");
    expect(judged({ users: { void: { endpoint: "/void" } } })).toStrictEqual([]);
    expect(judged({ tides: [{ path: "/tides" }] })).toStrictEqual([]);
    expect(judged({ users: { void: { query: { a: "b" } } } })).toStrictEqual(['unknown-target "void"']);
  });
});

it("the id in capitals is an id all the same", () => {
  const users = { get: { path: "/users/{{ID}}" }, delete: { method: "delete", path: "/users/{{id}}" } };
  expect(judge(withApiKey({ resources: { users } }), "config", "resource/item")).toStrictEqual([]);
});

describe("a method in capitals in an override", () => {
  it("is one mistake", () => {
    const integration = { name: "acme", config: withMethod({}) };
    const override = { resources: { users: { List: { query: { a: "b" } } } } };
    const judged = (rules: string) => judge({ integration, override }, "environment-integration", rules);
    expect([...judged("resource/method"), ...judged("override/")]).toStrictEqual(['method-name-case "List"']);
  });
});

describe("paths", () => {
  it("are neither JSONPath nor templates", () => {
    const cursor = (config: object) =>
      judge({ pagination: { format: "cursor", config } }, "override", "pagination/path-language");
    expect(cursor({ cursor_path: "{{next}}" })).toStrictEqual(["path-language {{next}}"]);
    expect(cursor({ cursor_path: "a", has_next_path: "$.more" })).toStrictEqual(["path-language $."]);
    expect(cursor({ cursor_path: "$" })).toStrictEqual(["path-language $"]);
    expect(cursor({ cursor_path: "meta..next" })).toStrictEqual(["path-language ."]);
    expect(cursor({ cursor_path: "meta." })).toStrictEqual(["path-language ."]);
    expect(cursor({ cursor_path: ".meta" })).toStrictEqual(["path-language ."]);
    expect(cursor({ cursor_path: "meta->next" })).toStrictEqual(['path-language "meta->next"']);
    expect(cursor({ cursor_path: "meta.next", has_next_path: "meta.more" })).toStrictEqual([]);
    expect(cursor({ cursor_path: "$values.0.@odata" })).toStrictEqual([]);
  });

  it("only note what a host may well understand, and leave alone what may be a path of a URL", () => {
    const method = { path: "/users", response_path: "$", pagination_path: "/users/pages/{{query.page}}" };
    const text = JSON.stringify({ resources: { users: { list: method } } });
    const found = findingsOf(text, "override", "pagination/path-language");
    expect(found.map(({ severity, pointer }) => [severity, pointer])).toStrictEqual([
      ["info", "/resources/users/list/response_path"],
    ]);
  });

  const path = (response_path: string, response: unknown) =>
    judge(
      withMethod({ response_path, examples: { response: JSON.stringify(response) } }),
      "config",
      "resource/response-path",
    );

  it("through lists, however names go through them", () => {
    const users = { data: [{ id: 1 }, { name: "x" }], empty: [], mixed: [{ id: 1 }, 2] };
    expect(path("data.items", users)).toStrictEqual(["response-path-misses-example items"]);
    expect(path("data.name", users)).toStrictEqual([]);
    expect(path("data.0.id", users)).toStrictEqual([]);
    expect(path("data.2.id", users)).toStrictEqual([]);
    expect(path("empty.items", users)).toStrictEqual([]);
    expect(path("mixed.items", users)).toStrictEqual([]);
  });

  it("that begin with the end of the base URL, without a slash", () => {
    const document = (text: string) => ({
      ...withApiKey({ resources: { users: { list: { path: text } } } }),
      base_url: "https://api.acme.example/v2",
    });
    expect(judge(document("v2/users"), "config", "resource/")).toStrictEqual(
      expect.arrayContaining(["duplicated-segment v2/"]),
    );
    expect(judge(document("v2/users"), "config", "resource/slash")).toStrictEqual([]);
    expect(fixed(document("v2/users"), "config", "resource/duplicated-segment")).toStrictEqual(document("/users"));
  });
});
