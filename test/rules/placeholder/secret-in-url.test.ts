import { describe, expect, it } from "vitest";
import { judge, withApiKey, withMethod } from "../judge.js";

const own = (document: unknown) => judge(document, "config", "placeholder/");

describe("URLs, headers and query values", () => {
  it.each([
    [{ query: { k: "{{api_key}}" } }, ["secret-in-url api_key"]],
    [{ path: "/x/{{api_key}}" }, ["secret-in-url api_key"]],
    [{ headers: { k: "{{api_key}}" }, query: { t: "{{query.page_token}}" } }, []],
  ])("%j", (method, expected) => {
    expect(own(withMethod(method))).toStrictEqual(expected);
  });

  it("may contain masked fields whose names are not secret", () => {
    expect(own(withApiKey({ base_url: "https://{{subdomain}}.acme.example" }, ["subdomain"]))).toStrictEqual([]);
  });
});
