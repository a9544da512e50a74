import { describe, expect, it } from "vitest";
import { findingsOf, fixed, judge, withApiKey, withMethod } from "../judge.js";

describe("a list around its records", () => {
  const rule = "resource/response-path-before-list";
  const listed = (response_path: string, response: unknown, name = "list") =>
    withMethod({ response_path, examples: { response: JSON.stringify(response) } }, name);

  it.each([
    ["result.keys", { result: { project: "p1", keys: [{ id: 1 }] } }],
    ["result", { result: [{ id: 1 }] }],
    ["result", { result: { id: 1, name: "one" } }],
    ["result", { result: { tags: ["a", "b"] } }],
    ["result", { result: null }],
    ["records", { result: { keys: [] } }],
  ])("%s leads to the records of %j", (path, response) => {
    expect(judge(listed(path, response), "config", rule)).toStrictEqual([]);
  });

  it("is right for a single record", () => {
    expect(judge(listed("result", { result: { keys: [{ id: 1 }] } }, "get"), "config", rule)).toStrictEqual([]);
  });

  it.each([
    ["result", { result: { project: "p1", keys: [{ id: 1 }] } }],
    ["data.page", { data: { page: { total: 0, items: [] } } }],
  ])("%s does not lead to the records of %j", (path, response) => {
    expect(judge(listed(path, response), "config", rule)).toStrictEqual([`response-path-before-list "${path}"`]);
  });

  it("is followed to the only list", () => {
    const response = { result: { keys: [{ id: 1 }] } };
    expect(fixed(listed("result", response), "config", rule)).toStrictEqual(listed("result.keys", response));
  });
});

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

  it("are no matter of methods that send none", () => {
    const expression = "status >= 400 ? { 'status': status } : null";
    for (const other of [{ path: "/users" }, { path: "/graphql-docs", method: "post" }]) {
      expect(judge(seen(expression, { list: method, get: other }), "config", rule)).toStrictEqual([]);
    }
  });
});

describe("a path that runs into the host", () => {
  it.each([
    ["https://api.acme.example", "users", "error"],
    ["https://{{subdomain}}.acme.example", "users", "error"],
    ["https://api.acme.example/v1", "users", "warning"],
    ["https://api.acme.example/", "/users", "warning"],
  ])("%s%s is an %s", (base_url, path, severity) => {
    const document = withApiKey({ base_url, resources: { users: { list: { path } } } }, ["api_key", "subdomain"]);
    const found = findingsOf(JSON.stringify(document), "config", "resource/slash-joint");
    expect(found.map((finding) => finding.severity)).toStrictEqual([severity]);
  });
});
