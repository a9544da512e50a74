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

  it.each([
    ["query ($n: Int!) { users (limit: $n) { id } }", 1],
    ["mutation { remove (id: 1) { id } }", 1],
    ["{ users { id } }", 1],
    ["select id from users", 0],
    ["query of the caller", 0],
    ["{{query.query}}", 0],
  ])("are expected of %s at any address", (query, count) => {
    const methods = { list: { path: "/v2", method: "post", body: { query } } };
    expect(judge(seen("status >= 400 ? { 'status': status }", methods), "config", rule)).toHaveLength(count);
  });

  it("do not matter to methods that send no queries", () => {
    const expression = "status >= 400 ? { 'status': status } : null";
    for (const other of [{ path: "/users" }, { path: "/graphql-docs", method: "post" }]) {
      expect(judge(seen(expression, { list: method, get: other }), "config", rule)).toStrictEqual([]);
    }
  });
});
