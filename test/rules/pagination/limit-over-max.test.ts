import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

describe("page sizes", () => {
  const rule = "pagination/limit-over-max";
  const limited = (method: object, more: object = {}) =>
    withApiKey({
      pagination: { format: "cursor", config: { cursor_path: "next_cursor", limit_key: "limit", max_limit: 100 } },
      resources: { users: { list: { path: "/users", ...method } } },
      ...more,
    });

  it.each([
    { query: { limit: 100 } },
    { query: { limit: "100" } },
    { query: { limit: "{{query.limit?:50:int}}" } },
    { query: { limit: "{{query.limit:undefined}}" } },
    { query: { per_page: 250 } },
    { pagination: null, query: { limit: 250 } },
    { query: { limit: null } },
  ])("%j is allowed", (method) => {
    expect(judge(limited(method), "config", rule)).toStrictEqual([]);
  });

  it.each([
    [{ query: { limit: 250 } }, "250"],
    [{ query: { limit: "250" } }, '"250"'],
    [{ query: { limit: "{{query.limit?:250:int}}" } }, '"{{query.limit?:250:int}}"'],
    [{ method: "post", body: { limit: 101 } }, "101"],
  ])("%j is too large", (method, text) => {
    expect(judge(limited(method), "config", rule)).toStrictEqual([`limit-over-max ${text}`]);
  });

  it("of the whole configuration are told once", () => {
    expect(judge(limited({}, { query: { limit: 500 } }), "config", rule)).toStrictEqual(["limit-over-max 500"]);
  });
});
