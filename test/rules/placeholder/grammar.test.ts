import { describe, expect, it } from "vitest";
import { fixed, judge, withMethod } from "../judge.js";

const inBody = (text: string) => withMethod({ method: "post", body: { x: text } }, "create");
const inPath = (text: string) => withMethod({ path: text }, "get");
const inQuery = (text: string) => withMethod({ query: { x: text } });

describe("placeholders that the run time refuses or misreads", () => {
  it.each([
    ["/users/{{items[0].id}}", ["malformed {{items[0].id}}"]],
    ["/users/{{id}", ["malformed {{id}"]],
    ["/users/{{ }}", ["malformed {{ }}"]],
    ["/users/{{id||query.other}}", ["malformed {{id||query.other}}"]],
    ["/users/{{a.{{id}}}}", ["malformed {{a.{{id}}}}"]],
    ["/users/{{id ? : me}}", ["malformed {{id ? : me}}"]],
    ["/users/{{id:string}}", ["unknown-type string"]],
    ["/users/{{id:STR}}", ["unknown-type STR"]],
    ["/users/{{id?:a:b}}", ["type-in-default b"]],
    ["/users/{{id?:5: int}}", ["type-in-default  int"]],
    ["/users/{{id:null}}", ["embedded-null :null"]],
    ["/users/{{id: undefined}}", ["spaced-flag : undefined"]],
    ["/users/{id}", ["foreign-syntax {id}"]],
    ["/users/:id/posts", ["foreign-syntax :id"]],
    ["/users/${id}", ["foreign-syntax ${id}"]],
    ["/users/[[id]]", ["foreign-syntax [[id]]"]],
    ["/users/<id>/x", ["foreign-syntax <id>"]],
    ["/users/%s", ["foreign-syntax %s"]],
    ["/users/{{$guid}}", ["foreign-syntax {{$guid}}"]],
    ["/users/{{$json.id}}", ["unknown-root {{$json.id}}"]],
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

  it.each([
    "query { users(first: 10) { nodes { id name }}}",
    "query($id: ID!) { user(id: $id) { posts { edges { node { id }}}}}",
    'mutation { update(id: "{{id}}") { user { name { first }}}}',
    '{"filter":{"id":{{id:int}}}}',
    "^[a-z]{2}\\d{4}}?$",
    "{id} and :id and ${id} and <b>bold</b> and %s",
    "{{#if x}}yes{{/if}} {{> footer}}",
  ])("%s is fine in a body", (text) => {
    expect(judge(inBody(text), "config", "placeholder/")).toStrictEqual([]);
  });

  it.each(["id,posts{message}", "posts.limit(5){message,id}", "{viewer{login}}", "a:b", "$top=5", "50%"])(
    "%s is fine in a query value",
    (text) => {
      expect(judge(inQuery(text), "config", "placeholder/")).toStrictEqual([]);
    },
  );

  it("names and documentation links are no templates", () => {
    const document = withMethod({ api_documentation_url: "https://docs.acme.example/{id}", query: { "{{id}}": "1" } });
    expect(judge(document, "config", "placeholder/")).toStrictEqual(['in-key "{{id}}"']);
  });
});

describe("fixes", () => {
  it.each([
    ["placeholder/malformed", "/{{query['a'][0].b}}", "/{{query.a.0.b}}"],
    ["placeholder/malformed", '/{{ "id" }}', "/{{ id }}"],
    ["placeholder/unknown-type", "/{{id:integer}}", "/{{id:int}}"],
    ["placeholder/embedded-null", "/{{id:null}}", "/{{id:str:null}}"],
    ["placeholder/spaced-flag", "/{{id: undefined }}", "/{{id:undefined }}"],
    ["placeholder/foreign-syntax", "/{id}", "/{{id}}"],
  ])("%s: %s becomes %s", (rule, before, after) => {
    expect(fixed(inPath(before), "config", rule)).toStrictEqual(inPath(after));
  });

  it("there is none where the text may mean several things", () => {
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

describe("$truto_merge", () => {
  const merging = (value: unknown) => withMethod({ method: "post", body: { a: { $truto_merge: value } } }, "create");
  it.each([
    ["{{body.x}}", ["merge-without-json {{body.x}}"]],
    ["{{body.x:str}}", ["merge-without-json {{body.x:str}}"]],
    ["{{body.x:json|body.y}}", ["merge-without-json {{body.x:json|body.y}}"]],
    [["{{body.x:json}}", "{{body.y}}"], ["merge-without-json {{body.y}}"]],
    [" {{body.x:json}}", ["merge-without-json {{body.x:json}}"]],
    ["{{body.x:json}}", []],
    ["{{body.x:any}}", []],
    ["{{body.x:undefined}}", []],
  ])("%j", (value, expected) => {
    expect(judge(merging(value), "config", "placeholder/")).toStrictEqual(expected);
  });

  it("gets its type", () => {
    const fix = (value: string) => fixed(merging(value), "config", "placeholder/merge-without-json");
    expect(fix("{{ body.x | body.y:str }}")).toStrictEqual(merging("{{ body.x:json | body.y:json }}"));
  });
});
