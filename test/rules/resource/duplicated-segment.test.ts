import { describe, expect, it } from "vitest";
import { withPaths } from "../documents.js";
import { fixed, judge, withApiKey } from "../judge.js";

describe("paths", () => {
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

const own = (document: unknown) => judge(document, "config", "resource/");

describe("a base URL whose end every path repeats", () => {
  it("is reported once", () => {
    expect(own(withPaths("https://a.example/api/v1", "/v1/users", "/v1/teams"))).toStrictEqual([
      "duplicated-segment v1",
    ]);
    expect(own(withPaths("https://a.example/v1/", "/v1/users", "/v1/teams"))).toStrictEqual(
      expect.arrayContaining(["duplicated-segment v1"]),
    );
    expect(own(withPaths("https://a.example/v1", "/v1/users", "/teams"))).toStrictEqual(["duplicated-segment v1/"]);
  });

  it("is mended", () => {
    const wrong = withPaths("https://a.example/api/v1", "/v1/users", "/v1/teams");
    const right = withPaths("https://a.example/api", "/v1/users", "/v1/teams");
    expect(fixed(wrong, "config", "resource/duplicated-segment")).toStrictEqual(right);
  });
});

describe("base URL and path", () => {
  it.each([
    ["https://a.example/v1", "/v1/users", ["duplicated-segment v1/"]],
    ["https://a.example/v1/", "v1/users", ["duplicated-segment v1/"]],
    ["https://a.example/2", "/2/users", ["duplicated-segment 2/"]],
    ["https://a.example/api/2024-10", "/2024-10/users", ["duplicated-segment 2024-10/"]],
    ["https://a.example/2", "/2/", ["duplicated-segment 2/"]],
    ["https://a.example/2", "/20/users", []],
    ["https://a.example/api/v2", "/api/v2", ["duplicated-segment api/v2"]],
    ["https://a.example/shop/crm", "/shop/crm/users", ["duplicated-segment shop/crm/"]],
    ["https://{{subdomain}}.a.example/rest", "/rest/users", ["duplicated-segment rest/"]],
    ["https://a.example/users", "/users/active", []],
    ["https://a.example/v1", "/v1beta/users", []],
    ["https://a.example/v1", "/users/v1", []],
    ["https://v1.example", "/v1/users", []],
    ["https://v1", "/v1/users", []],
    ["{{base}}/{{version}}", "/{{version}}/users", ["duplicated-segment {{version}}/"]],
    ["https://a.example/v2/{{account}}", "/{{account}}/users", ["duplicated-segment {{account}}/"]],
    ["https://a.example/v2/{{account}}", "/{{account_id}}/users", []],
    ["https://{{account}}", "/{{account}}/users", []],
    ["{{base?:https://a.example/v1}}", "/v1/users", []],
  ])("%s %s", (base, path, expected) => {
    expect(own(withPaths(base, path))).toStrictEqual(expected);
  });
});

describe("two versions in a row", () => {
  it("are reported where other paths have none", () => {
    expect(own(withPaths("https://a.example/v2", "/v3/users", "/teams"))).toStrictEqual(["duplicated-segment v3"]);
    expect(own(withPaths("https://a.example/api/V1/", "v1.1/users", "teams"))).toStrictEqual([
      "duplicated-segment v1.1",
    ]);
  });

  it.each([
    ["every path has one", withPaths("https://a.example/v2", "/v3/users", "/v3/teams")],
    ["the base URL has none", withPaths("https://a.example/api", "/v3/users", "/teams")],
    ["a word begins like one", withPaths("https://a.example/v2", "/v3rooms/users", "/teams")],
  ])("are not reported where %s", (_, document) => {
    expect(own(document)).toStrictEqual([]);
  });
});

it.each([
  ["/users/{{id}}/{{id}}", ["duplicated-segment /{{id}}"]],
  ["/users/{{id}}/notes/{{id}}", []],
  ["/users/{{query.a}}/{{query.b}}", []],
  ["/users/{{id}}-{{id}}", []],
])("the same placeholder twice in a row: %s", (path, expected) => {
  expect(own(withPaths("https://a.example", path)).filter((one) => one.startsWith("dup"))).toStrictEqual(expected);
});
