import { describe, expect, it } from "vitest";
import { findingsOf, fixed, judge, withApiKey, withMethod } from "../judge.js";
import { parseYaml } from "../../../src/document/yaml.js";

const rule = "placeholder/literal-left-in-request";

const own = (method: Readonly<Record<string, unknown>>) => judge(withMethod(method), "config", rule);

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

describe("filters of a list without a description", () => {
  it.each(["email", "status", "updatedAfter", "versions"])("are optional: %s", (name) => {
    const found = [`literal-left-in-request query.${name}`];
    expect(own({ query: { x: `{{query.${name}}}` } })).toStrictEqual(found);
    expect(own({ query: { filter: `x eq '{{query.${name}}}'` } })).toStrictEqual([]);
  });

  it.each(["since", "start_date", "date_to", "page_token", "api_version", "apiVersion", "version"])(
    "may be needed: %s",
    (name) => {
      expect(own({ query: { x: `{{query.${name}}}` } })).toStrictEqual([]);
    },
  );
});

describe("values that may be required", () => {
  it.each([
    { query: { a: "{{query.a}}" }, query_schema: schema(["a"], ["a"]) },
    { query: { a: "{{query.a}}" }, query_schema: schema(["b"]) },
    { query: { a: "{{query.a:undefinded}}" }, query_schema: schema(["a"]) },
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
    expect(own({ ...method, query_schema: schema(["a"]) })).toStrictEqual([]);
  });
});

it("is mended behind the types", () => {
  const method = (value: string) => withMethod({ query: { a: value }, query_schema: schema(["a"]) });
  expect(fixed(method("{{query.a}}"), "config", rule)).toStrictEqual(method("{{query.a:undefined}}"));
  expect(fixed(method("{{ query.a : int }}"), "config", rule)).toStrictEqual(method("{{ query.a : int:undefined }}"));
});

describe("optional values", () => {
  const left = (document: unknown) => judge(document, "config", "placeholder/literal-left", { yaml: parseYaml });
  const properties = { role: { type: "string" }, at: { type: "object", properties: { gt: {} } } };
  const found = ["literal-left-in-request query.role"];

  it.each([
    [{ properties }, found],
    ["properties: [role", found],
    [null, []],
    [{ properties, required: ["at"] }, found],
    ["properties: {role: {type: string}}", found],
    [{ properties, required: ["role"] }, []],
    [{ properties, required: "role" }, []],
    [{ properties: { role: { default: "all" } } }, []],
    [{ properties: { role: { required: true } } }, []],
    [{ properties: { team: {} } }, []],
    [{ properties, allOf: [{ required: ["role"] }] }, []],
    [{ $ref: "#/x", properties }, []],
  ])("of a list are those of %j", (query_schema, expected) => {
    expect(left(withMethod({ query: { r: "{{query.role}}" }, query_schema }))).toStrictEqual(expected);
  });

  it.each([
    [{ properties: { name: {} } }, []],
    [{ properties: { name: {} }, required: ["email"] }, ["literal-left-in-request body.name"]],
    [{ properties: { name: {} }, required: ["name"] }, []],
  ])("of a body are those beside required ones in %j", (body_schema, expected) => {
    const method = { method: "post", body: { x: ["{{body.name}}"] }, body_schema };
    expect(left(withMethod(method, "create"))).toStrictEqual(expected);
  });

  it.each([
    [{ r: "{{query.role}}", s: "{{query.role?:all}}" }, found],
    [{ r: "{{query.at.gt}}", s: "{{query.at.gt:undefined}}" }, ["literal-left-in-request query.at.gt"]],
    [{ r: "in {{query.role}}", s: "{{query.role|query.roles:undefined}}" }, []],
    [{ r: "in {{query.role}}", s: "{{query.roles:undefined}}" }, []],
    [{ r: "{{query.role:null}}", s: "{{query.role?:all}}" }, []],
    [{ r: "{{query.role|role}}", s: "{{query.role?:all}}" }, []],
  ])("have a default or a flag elsewhere in %j", (query, expected) => {
    expect(left(withMethod({ query }))).toStrictEqual(expected);
  });

  it("of one list are those of another, but for the ids of parents", () => {
    const lists = (name: string, other = `{{query.${name}:undefined}}`) =>
      withApiKey({
        resources: {
          a: { list: { path: "/a", query: { x: `in {{query.${name}}}` } } },
          b: { list: { path: "/b", query: { x: other } }, find: { path: "/b", query: { x: other } } },
        },
      });
    expect(left(lists("role"))).toStrictEqual(found);
    expect(left(lists("team_id"))).toStrictEqual([]);
    expect(left(lists("role", "in {{query.role}}"))).toStrictEqual([]);
  });

  it("are left out after the fix", () => {
    const list = (value: string) => withMethod({ query: { r: value }, query_schema: { properties } });
    const mended = (value: string) => fixed(list(value), "config", "placeholder/literal-left");
    expect(mended("{{query.role}}")).toStrictEqual(list("{{query.role:undefined}}"));
    expect(mended("{{ query.role : str }}")).toStrictEqual(list("{{ query.role : str:undefined }}"));
    expect(mended("role:{{query.role}}")).toBeUndefined();
  });

  it("of a body that the caller has none of are another mistake", () => {
    const method = { query: { r: "{{body.role}}", s: "{{body.role?:x}}" } };
    const rules = findingsOf(JSON.stringify(withMethod(method)), "config", "placeholder/").map(({ rule }) => rule);
    expect(rules).toStrictEqual(["placeholder/wrong-scope"]);
  });
});
