import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/document/yaml.js";
import { findingsOf, fixed, judge, withApiKey, withMethod } from "../judge.js";

const own = (document: unknown) => judge(document, "config", "placeholder/");
const posting = (body: unknown) => withMethod({ method: "post", body }, "create");

describe("objects", () => {
  it.each([
    [{ user: "{{body}}" }, ["object-as-text body"]],
    [{ user: "{{body:str}}" }, ["object-as-text body"]],
    [{ user: "q={{query}}" }, ["object-as-text query"]],
    [{ user: "{{body:json}}" }, []],
    [{ user: "{{body:any}}" }, []],
    [{ user: "{{body.user}}" }, []],
    [{ user: "x {{body.user:json}}" }, ["embedded-json :json"]],
    [{ user: "{{body.user:json}}" }, []],
    [{ $truto_merge: "{{body}}" }, ["merge-without-json {{body}}"]],
  ])("%j", (body, expected) => {
    expect(own(posting(body))).toStrictEqual(expected);
  });

  it("are sent as objects after the fix", () => {
    expect(fixed(posting({ a: "{{body}}" }), "config", "placeholder/")).toStrictEqual(posting({ a: "{{body:json}}" }));
  });
});

describe("URLs, headers and query values", () => {
  it.each([
    [{ query: { now: "$now()" } }, ["expression-in-template $now()"]],
    [{ headers: { X: "at $millis()" } }, ["expression-in-template $millis()"]],
    [{ query: { filter: "$filter(x)", q: "$5(a)", z: "$unheard()" } }, ["expression-in-template $filter(x)"]],
    [{ query: { q: "$top", p: "a$now b" } }, []],
    [{ query: { "{{query.x}}": "1" } }, ['in-key "{{query.x}}"']],
    [{ headers: { "X-{{id}}": "1" } }, ['in-key "X-{{id}}"']],
    [{ method: "post", body: { a: [{ "{{id}}": 1 }] } }, ['in-key "{{id}}"']],
    [{ method: "post", body: { query: "query($now: Int) { a }", at: "$now()" } }, []],
    [{ query: { k: "{{api_key}}" } }, ["secret-in-url api_key"]],
    [{ path: "/x/{{api_key}}" }, ["secret-in-url api_key"]],
    [{ headers: { k: "{{api_key}}" }, query: { t: "{{query.page_token}}" } }, []],
  ])("%j", (method, expected) => {
    expect(own(withMethod(method))).toStrictEqual(expected);
  });

  it("need what they read", () => {
    const region = (field: object, base_url = "https://{{region}}.acme.example") => ({
      label: "Acme",
      base_url,
      credentials: {
        format: "api_key",
        config: { fields: [{ name: "region", label: "Region", type: "text", ...field }] },
      },
    });
    expect(own(region({ required: false }))).toStrictEqual(["optional-in-url region"]);
    expect(own(region({ required: true }))).toStrictEqual([]);
    expect(own(region({}))).toStrictEqual([]);
    expect(own(region({ required: false, default: "eu" }))).toStrictEqual([]);
    expect(own(region({ required: false }, "https://{{region?:eu}}.acme.example"))).toStrictEqual([]);
  });

  it("may hold names that are no secrets in fields that are masked", () => {
    expect(own(withApiKey({ base_url: "https://{{subdomain}}.acme.example" }, ["subdomain"]))).toStrictEqual([]);
  });
});

describe("optional values", () => {
  const left = (document: unknown, pedantic = false) =>
    judge(document, "config", "placeholder/literal-left", { yaml: parseYaml, selection: { pedantic } });
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

  it("are guessed where nothing tells", () => {
    expect(left(withMethod({ query: { r: "in {{query.role}}", t: "{{query.team_id}}" } }), true)).toStrictEqual(found);
    expect(left(withMethod({ path: "/{{query.role}}", headers: { r: "{{query.role}}" } }), true)).toStrictEqual([]);
    expect(left(withMethod({ query: { r: "{{query.role}}" } }, "search"), true)).toStrictEqual([]);
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
