import { describe, expect, it } from "vitest";
import { findingsOf, judge, withApiKey, withMethod } from "../judge.js";

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

describe("methods that nothing describes", () => {
  const config = withApiKey({ resources: { users: { list: { path: "/users" }, get: { path: "/users/{{id}}" } } } });
  const rule = "resource/missing-description";
  const strict = { selection: { preset: "strict" } } as const;

  it("are one finding, for those who ask", () => {
    const [finding, ...others] = findingsOf(JSON.stringify(config), "config", rule, strict);
    expect(others).toStrictEqual([]);
    expect(finding?.message).toBe("2 methods have no description.");
    expect(finding?.related.map(({ message }) => message)).toStrictEqual(["`get` of `users` has none either."]);
    expect(judge(config, "config", rule)).toStrictEqual([]);
    expect(judge(config, "config", rule, { selection: { pedantic: true } })).toHaveLength(1);
  });

  it("may be described in the documentation, or elsewhere", () => {
    const documentation = [{ type: "description", resource: "users", method: "list", content: "Lists the people." }];
    expect(judge({ name: "acme", config, documentation }, "integration-file", rule, strict)).toStrictEqual([
      'missing-description "get"',
    ]);
    expect(judge({ name: "acme", id: "x", config }, "integration", rule, strict)).toStrictEqual([]);
  });
});
