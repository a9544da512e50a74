import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

describe("errors of GraphQL", () => {
  const rule = "resource/unseen-graphql-errors";
  const method = { path: "/graphql", method: "post", body: { query: "{ users { id } }" } };
  const seen = (error_expression: string, methods: object = { list: method }) =>
    withApiKey({ error_expression, resources: { users: methods } });

  it.each([
    "status >= 400 or $exists(response.errors) ? { 'status': 400 } : null",
    "status >= 400 ? { 'status': status } : $exists(data.errors) ? { 'status': 400 } : null",
    "data.errors ? { 'status': 400 } : null",
    "$check := status; null",
  ])("are seen by %s", (expression) => {
    expect(judge(seen(expression), "config", rule)).toStrictEqual([]);
  });

  it.each([
    ["status >= 400 ? { 'status': status } : null", "status >= 400"],
    ["status >= 400 ? { 'status': status, 'message': data.errors[0].message }", "status >= 400"],
    ["status != 200 and status != 201 ? { 'status': status } : undefined", "status != 200 and status != 201"],
  ])("are not seen by %s", (expression, text) => {
    expect(judge(seen(expression), "config", rule)).toStrictEqual([`unseen-graphql-errors ${text}`]);
  });

  it("do not matter to methods that send no queries", () => {
    const expression = "status >= 400 ? { 'status': status } : null";
    for (const other of [{ path: "/users" }, { path: "/graphql-docs", method: "post" }]) {
      expect(judge(seen(expression, { list: method, get: other }), "config", rule)).toStrictEqual([]);
    }
  });
});
