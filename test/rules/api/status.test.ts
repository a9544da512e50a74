import { describe, expect, it } from "vitest";
import { rules } from "../../../generated/rules.js";
import { api } from "../../api/support.js";
import { judge } from "../judge.js";

const some = rules.filter(({ id }) => id === "api/status");

function judged(condition: string, statuses: readonly string[]): string[] {
  const responses = Object.fromEntries(statuses.map((status) => [status, {}]));
  const described = api({
    openapi: "3.0.0",
    servers: [{ url: "https://api.acme.com" }],
    paths: { "/users": { get: { responses } } },
  });
  const config = {
    label: "Acme",
    base_url: "https://api.acme.com",
    error_expression: `${condition} ? { 'status': 400, 'message': 'Failed' } : null`,
    resources: { users: { list: { path: "/users" } } },
  };
  return judge(config, "config", "api/status", { api: described, rules: some });
}

describe("api/status", () => {
  it.each([
    ["status = 419", ["200", "409"], ["status 419"]],
    ["419 = status", ["200", "409"], ["status 419"]],
    ["status in [409, 419, 420]", ["200", "409"], ["status 419", "status 420"]],
    ["status = 409 or data.status = 419", ["200", "409"], []],
    ["status = 419", ["200", "4XX"], []],
    ["status = 419", ["200", "default"], []],
    // Errors are not described at all.
    ["status = 419", ["200"], []],
    ["status = 429 or status = 401 or status = 503", ["200", "409"], []],
    ["status >= 400", ["200", "409"], []],
    ["status = 200", ["201", "409"], ["status 200"]],
  ])("%s of %j", (condition, statuses, expected) => {
    expect(judged(condition, statuses)).toEqual(expected);
  });
});
