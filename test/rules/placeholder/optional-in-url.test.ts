import { describe, expect, it } from "vitest";
import { judge, withMethod } from "../judge.js";

const own = (document: unknown) => judge(document, "config", "placeholder/");

describe("URLs, headers and query values", () => {
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
});

describe("a placeholder that may leave an empty segment", () => {
  const gap = "{{query.team:undefined}}";

  it.each([[`/teams/${gap}/users`], [`/users/${gap}/{{id}}`]])("is a gap in %s", (path) => {
    expect(own(withMethod({ path }))).toStrictEqual([`optional-in-url ${gap}`]);
  });

  it.each([
    [`/teams/${gap}`],
    [`/teams${gap}/users`],
    ["/teams/{{query.team:undefined?:all}}/users"],
    ["/teams/{{query.team:str}}/users"],
  ])("is none in %s", (path) => {
    expect(own(withMethod({ path })).filter((found) => found.startsWith("optional"))).toStrictEqual([]);
  });

  it("is not reported in a header", () => {
    expect(own(withMethod({ path: "/users", headers: { X: `a/${gap}/b` } }))).toStrictEqual([]);
  });
});
