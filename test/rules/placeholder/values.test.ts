import { describe, expect, it } from "vitest";
import { fixed, judge, withApiKey, withMethod } from "../judge.js";

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
