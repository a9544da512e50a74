import { describe, expect, it } from "vitest";
import { withPaths } from "../documents.js";
import { judge, withMethod } from "../judge.js";

const rule = "resource/query-in-path";

it.each(["/users?status=open", "/users?a=1&b={{query.b}}", "/users?fields=a,b", "/users/{{id}}&format=raw"])(
  "%s holds a query",
  (path) => {
    expect(judge(withMethod({ path }), "config", rule)).toHaveLength(1);
  },
);

it.each([
  "/index.php?/api/v2/users",
  "/calls.json?",
  "&users=all",
  "/tom&jerry/users",
  "/users?q=List((urn%3Ali%3A1))",
  "/users?ids=urn%3A1",
  "/users?wsdl",
])("%s holds nothing for `query`", (path) => {
  expect(judge(withMethod({ path }), "config", rule)).toStrictEqual([]);
});

const own = (document: unknown) => judge(document, "config", "resource/");

describe("base URL and path", () => {
  it.each([
    ["https://a.example", "/users?active=true", ["query-in-path ?active=true"]],
    ["https://a.example", "?method=users.list", ["query-in-path ?method=users.list"]],
    ["https://a.example", "/users/{{query.kind?:all}}", []],
  ])("%s %s", (base, path, expected) => {
    expect(own(withPaths(base, path))).toStrictEqual(expected);
  });
});
