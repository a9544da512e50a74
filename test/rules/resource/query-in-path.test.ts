import { expect, it } from "vitest";
import { judge, withMethod } from "../judge.js";

const rule = "resource/query-in-path";

it.each(["/users?status=open", "/users?a=1&b={{query.b}}", "/users?fields=a,b"])("%s holds a query", (path) => {
  expect(judge(withMethod({ path }), "config", rule)).toHaveLength(1);
});

it.each([
  "/index.php?/api/v2/users",
  "/calls.json?",
  "/users?q=List((urn%3Ali%3A1))",
  "/users?ids=urn%3A1",
  "/users?wsdl",
])("%s holds nothing for `query`", (path) => {
  expect(judge(withMethod({ path }), "config", rule)).toStrictEqual([]);
});
