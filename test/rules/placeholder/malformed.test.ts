import { describe, expect, it } from "vitest";
import { findingsOf, fixed, judge, withMethod } from "../judge.js";

const inBody = (text: string) => withMethod({ method: "post", body: { x: text } }, "create");

const placeholders = (document: object) => judge(document, "config", "placeholder/");

describe("text that looks like a default or a name but is neither", () => {
  it.each([
    ["{{query.a?:}}", ["malformed {{query.a?:}}"]],
    ["a {{query.a:str?:}} b", ["malformed {{query.a:str?:}}"]],
    ["{{query.a:}}", ["malformed {{query.a:}}"]],
    ["{{query.a::int}}", ["malformed {{query.a::int}}"]],
    ["{{query..a}}", ["malformed {{query..a}}"]],
    ["{{query.}}", ["malformed {{query.}}"]],
    ["{{query.a:undefined?:}}", []],
    ["{{query.a?: }}", []],
    ["{{query.a?::int}}", []],
    ["{{.query.a?:0}}", []],
    ["{{query.a.1:?:0}}", []],
  ])("%s", (text, expected) => {
    expect(placeholders(inBody(text))).toStrictEqual(expected);
  });
});

it("the fix adds a type to an empty default", () => {
  expect(fixed(inBody("a {{query.a?:}}"), "config", "placeholder/malformed")).toStrictEqual(
    inBody("a {{query.a?::str}}"),
  );
  expect(placeholders(inBody("a {{query.a?::str}}"))).toStrictEqual([]);
});

it("an empty default is a warning: it does no harm if the value always exists", () => {
  const text = JSON.stringify(inBody("{{query.a?:}}"));
  expect(findingsOf(text, "config", "placeholder/").map(({ severity }) => severity)).toStrictEqual(["warning"]);
});

const inPath = (text: string) => withMethod({ path: text }, "get");

describe("placeholders that the runtime refuses or misreads", () => {
  it.each([
    ["/users/{{items[0].id}}", ["malformed {{items[0].id}}"]],
    ["/users/{{id}", ["malformed {{id}"]],
    ["/users/{{ }}", ["malformed {{ }}"]],
    ["/users/{{id||query.other}}", ["malformed {{id||query.other}}"]],
    ["/users/{{a.{{id}}}}", ["malformed {{a.{{id}}}}"]],
    ["/users/{{id ? : me}}", ["malformed {{id ? : me}}"]],
  ])("%s", (path, expected) => {
    expect(judge(inPath(path), "config", "placeholder/")).toStrictEqual(expected);
  });

  it.each([
    "/users/{{id}}",
    "/users/{{ id }}",
    "/users/{{id : int}}",
    "/users/{{id: int}}",
    "/users/{{id:str:null}}",
    "/users/{{id|query.id?:me}}",
    "/users/{{query.n?:50:int}}",
    "/users/{{query.host?:https://api.acme.example}}",
    "/users/{{query.ids.0}}",
    "/users/{{id}}:archive",
    "/v1/{{id}}:batchGet",
    "/users('{{id}}')",
    "/users/100%",
  ])("%s is fine", (path) => {
    expect(judge(inPath(path), "config", "placeholder/")).toStrictEqual([]);
  });
});

describe("fixes", () => {
  it.each([
    ["placeholder/malformed", "/{{query['a'][0].b}}", "/{{query.a.0.b}}"],
    ["placeholder/malformed", '/{{ "id" }}', "/{{ id }}"],
  ])("%s: %s becomes %s", (rule, before, after) => {
    expect(fixed(inPath(before), "config", rule)).toStrictEqual(inPath(after));
  });

  it("has no fix if the text is ambiguous", () => {
    expect(fixed(inPath("/{{a,b}}"), "config", "placeholder/malformed")).toBeUndefined();
    expect(fixed(inPath("/{{$guid}}"), "config", "placeholder/foreign-syntax")).toBeUndefined();
  });
});

describe("braces and marks that are too many", () => {
  const header = (value: string) => judge({ headers: { X: value } }, "override", "placeholder/malformed");
  const path = (value: string) =>
    judge({ resources: { users: { get: { path: value } } } }, "override", "placeholder/malformed");

  it("are reported around a whole value or segment", () => {
    expect(header("{{{api_key}}}")).toStrictEqual(["malformed {{{api_key}}}"]);
    expect(path("/users/{{{id}}}/notes")).toStrictEqual(["malformed {{{id}}}"]);
    expect(header("Token {{api_key}}}")).toStrictEqual(["malformed {{api_key}}}"]);
    expect(header("Token {{{api_key}}")).toStrictEqual(["malformed {{{api_key}}"]);
    expect(header("Token {{{api_key}}}")).toStrictEqual(["malformed {{{api_key}}}"]);
    expect(header("{ key: {{{api_key:json}}} }")).toStrictEqual([]);
    expect(header('{"key": {{api_key:json}}}')).toStrictEqual([]);
    expect(header('{"key":{{{api_key:json}}}}')).toStrictEqual([]);
    expect(header("{{api_key}}}")).toStrictEqual(["malformed {{api_key}}}"]);
    expect(header("{{{api_key}}")).toStrictEqual(["malformed {{{api_key}}"]);
    expect(header('{"a":{{a:json}}}')).toStrictEqual([]);
  });

  it("are reported inside", () => {
    expect(header("{{region?}}")).toStrictEqual(["malformed {{region?}}"]);
    expect(header("{{region ?? eu}}")).toStrictEqual(["malformed {{region ?? eu}}"]);
    expect(header("{{region?:eu?}}")).toStrictEqual([]);
  });
});

describe("defaults of other languages", () => {
  const help = (text: string) =>
    findingsOf(JSON.stringify(inBody(text)), "config", "placeholder/").map(({ rule, help }) => [rule.slice(12), help]);

  it.each([
    ["{{query.a || 50}}", "{{query.a?:50}}"],
    ["{{query.a || 'b'}}", "{{query.a?:b}}"],
    ["{{query.a || query.b}}", "{{query.a|query.b}}"],
    ["{{query.a ?? 50}}", "{{query.a?:50}}"],
    ["{{query.a ? : b}}", "{{query.a?:b}}"],
    ["{{query.a or 5}}", "{{query.a?:5}}"],
    ["{{query.a, 5}}", "{{query.a?:5}}"],
    ["{{query.a | default('')}}", "{{query.a?::str}}"],
    ["{{query.a | default: 'x'}}", "{{query.a?:x}}"],
  ])("%s means %s", (text, right) => {
    expect(help(text)).toStrictEqual([["malformed", `Write \`${right}\`.`]]);
    expect(fixed(inBody(text), "config", "placeholder/malformed")).toStrictEqual(inBody(right));
  });

  it.each(["{{query.a query.b}}", "{{query.or}}", "{{query.a?:or}}"])("%s is none", (text) => {
    expect(placeholders(inBody(text))).toStrictEqual([]);
  });

  it("has no help of its own where another argument may be meant", () => {
    expect(help("{{query.a, b}}")).toStrictEqual([
      ["malformed", "Write a path of letters, digits, `_`, `-` and dots."],
    ]);
  });
});

describe("types and defaults behind the braces", () => {
  it.each([
    ["{{body.a}:json}", "malformed {{body.a}:json}", "{{body.a:json}}"],
    ["{{body.a}?:5}", "malformed {{body.a}?:5}", "{{body.a?:5}}"],
    ["{{body.a}json}", "malformed {{body.a}json}", "{{body.a:json}}"],
    ["{{body.a}}:json:undefined", "malformed :json:undefined", "{{body.a:json:undefined}}"],
    ["{{body.a}}json", "malformed json", "{{body.a:json}}"],
    ["{{body.a}}?:5:int", "malformed ?:5:int", "{{body.a?:5:int}}"],
  ])("%s", (text, expected, right) => {
    expect(placeholders(inBody(text)).filter((one) => one.startsWith("malformed"))).toStrictEqual([expected]);
    expect(fixed(inBody(text), "config", "placeholder/malformed")).toStrictEqual(inBody(right));
  });

  it.each([
    "{{body.a:str}}:latest",
    "urn:{{body.a:str}}:int",
    "{{body.a:str}}jsonl",
    "{{body.a:str}}: any",
    "{ a({{body.a}}) {b}:int }",
  ])("%s is text", (text) => {
    expect(placeholders(inBody(text)).filter((one) => one.startsWith("malformed"))).toStrictEqual([]);
  });
});

it("types behind the braces are the only mistake", () => {
  expect(placeholders(inBody("{{body.a:json}}:undefined"))).toStrictEqual(["malformed :undefined"]);
  const merging = withMethod({ method: "post", body: { $truto_merge: "{{body}}:json" } }, "create");
  expect(placeholders(merging)).toStrictEqual(["malformed :json"]);
});
