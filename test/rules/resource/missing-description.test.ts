import { describe, expect, it } from "vitest";
import { judge, withApiKey, withMethod } from "../judge.js";

describe("a key under another name is one mistake", () => {
  it("of a description, a signature or a dynamic pagination", () => {
    expect(judge(withMethod({ desc: "All the users." }), "config", "resource/")).toStrictEqual([]);
    const webhook = { verify_signature: { format: "hmac" } };
    expect(judge(withApiKey({ webhook }), "config", "webhook/")).toStrictEqual([]);
    const pagination = { format: "dynamic", config: { get_pagination_value_expression: "null" } };
    expect(judge(withApiKey({ pagination }), "config", "pagination/")).toStrictEqual([]);
    const nulls = { format: "dynamic", config: { get_pagination_values_expression: null } };
    expect(judge(withApiKey({ pagination: nulls }), "config", "pagination/")).toHaveLength(1);
  });
});

const own = (document: unknown, options = {}) => judge(document, "config", "resource/", options);

describe("descriptions and remains", () => {
  it("may stand in the documentation", () => {
    const config = withApiKey({ resources: { users: { list: { path: "/users" }, get: { path: "/users/{{id}}" } } } });
    const documentation = [{ type: "description", resource: "users", method: "list", content: "Lists the people." }];
    expect(own(config)).toStrictEqual(['missing-description "list"', 'missing-description "get"']);
    expect(judge({ name: "acme", config, documentation }, "integration-file", "resource/")).toStrictEqual([
      'missing-description "get"',
    ]);
    expect(judge({ name: "acme", id: "x", config }, "integration", "resource/")).toStrictEqual([]);
  });
});
