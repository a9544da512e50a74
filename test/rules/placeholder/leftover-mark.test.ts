import { describe, expect, it } from "vitest";
import { judge } from "../judge.js";

describe("equals signs of other tools", () => {
  const rule = "placeholder/leftover-mark";
  const method = (more: object) => ({ resources: { users: { get: { path: "/users/{{id}}", ...more } } } });

  it.each([
    { path: "/users/id={{id}}" },
    { path: "/users(Id={{id}})" },
    { path: "/users?id={{id}}" },
    { path: "/users", query: { filter: "={{query.filter}}" } },
    { method: "post", path: "/users", body: { formula: "={{body.formula}}" } },
    { headers: { "X-Filter": "name={{query.name}}" } },
  ])("%j has no scheme", (more) => {
    expect(judge(method(more), "override", rule)).toStrictEqual([]);
  });

  it.each([
    { path: "/users/={{id}}" },
    { path: "={{query.path}}" },
    { base_url: "=https://{{subdomain}}.acme.example" },
    { headers: { "X-Key": "={{api_key}}" } },
    { headers: { Authorization: "Bearer ={{api_key}}" } },
    { authorization: { format: "bearer", config: { value: "={{api_key}}" } } },
  ])("%j has one", (more) => {
    expect(judge(method(more), "override", rule)).toStrictEqual(["leftover-mark ="]);
  });
});
