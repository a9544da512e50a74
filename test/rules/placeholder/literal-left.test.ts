import { describe, expect, it } from "vitest";
import { fixed, judge, withMethod } from "../judge.js";

const rule = "placeholder/literal-left-in-request";
const own = (method: Readonly<Record<string, unknown>>, isPedantic = false) =>
  judge(withMethod(method), "config", rule, { selection: { pedantic: isPedantic } });
const schema = (properties: readonly string[], required?: readonly string[]) => ({
  type: "object",
  properties: Object.fromEntries(properties.map((name) => [name, {}])),
  ...(required === undefined ? {} : { required }),
});

describe("values that are known to be optional", () => {
  it.each([
    [{ query: { a: "{{query.a}}" }, query_schema: schema(["a"]) }, ["query.a"]],
    [{ query: { a: "{{query.a:int}}" }, query_schema: schema(["a", "b"], ["b"]) }, ["query.a"]],
    [{ body: { a: { b: ["{{body.a.b}}"] } }, body_schema: schema(["a", "b"], ["b"]) }, ["body.a.b"]],
    [{ query: { a: "{{query.a:undefined}}", b: "{{query.a}}" } }, ["query.a"]],
    [{ query: { filter: "name eq {{query.a}}" }, query_schema: schema(["a"]) }, ["query.a"]],
  ])("%j", (method, expected) => {
    expect(own({ method: "post", ...method })).toStrictEqual(expected.map((path) => `literal-left-in-request ${path}`));
  });
});

describe("filters of a list that nothing is known of", () => {
  it.each(["email", "status", "updatedAfter"])("are optional: %s", (name) => {
    const found = [`literal-left-in-request query.${name}`];
    expect(own({ query: { x: `{{query.${name}}}` } })).toStrictEqual(found);
    expect(own({ query: { filter: `x eq '{{query.${name}}}'` } })).toStrictEqual([]);
    expect(own({ query: { filter: `x eq '{{query.${name}}}'` } }, true)).toStrictEqual(found);
  });

  it.each(["since", "start_date", "date_to", "page_token"])("may be needed: %s", (name) => {
    expect(own({ query: { x: `{{query.${name}}}` } })).toStrictEqual([]);
  });
});

describe("values that may be required", () => {
  it.each([
    { query: { a: "{{query.a}}" }, query_schema: schema(["a"], ["a"]) },
    { query: { a: "{{query.a}}" }, query_schema: schema(["b"]) },
    { query: { a: "{{query.a}}" }, query_schema: { ...schema(["a"]), anyOf: [{ required: ["a"] }] } },
    { body: { a: "{{body.a}}" }, body_schema: schema(["a"]) },
  ])("%j", (method) => {
    expect(own(method)).toStrictEqual([]);
  });

  it.each([
    { query: { a: "{{query.a?:1}}" } },
    { query: { a: "{{query.a:null}}" } },
    { query: { a: "{{query.a|api_key}}" } },
    { body: "{{body:json}}" },
    { path: "/users/{{query.a}}", headers: { a: "{{query.a}}" } },
  ])("%j has another answer", (method) => {
    expect(own({ ...method, query_schema: schema(["a"]) }, true)).toStrictEqual([]);
  });
});

it("is mended behind the types", () => {
  const method = (value: string) => withMethod({ query: { a: value }, query_schema: schema(["a"]) });
  expect(fixed(method("{{query.a}}"), "config", rule)).toStrictEqual(method("{{query.a:undefined}}"));
  expect(fixed(method("{{ query.a : int }}"), "config", rule)).toStrictEqual(method("{{ query.a : int:undefined }}"));
});
