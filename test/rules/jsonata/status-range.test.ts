import { expect, it } from "vitest";
import { judge } from "../judge.js";

const found = (expression: string) =>
  judge({ rate_limit: { is_rate_limited: expression } }, "override", "jsonata/status-range");

it.each([
  ["status > 500", ["status > 500"]],
  ["500 <= status", ["500 <= status"]],
  ["status != 200", ["status != 200"]],
  ["(status >= 429)", ["status >= 429"]],
  ["status = 429 or status > 500", ["status > 500"]],
  ["status < 200 or status > 299", ["status < 200", "status > 299"]],
])("a range of statuses is not a rate limit: %s", (expression, texts) => {
  expect(found(expression)).toStrictEqual(texts.map((text) => `status-range ${text}`));
});

it.each([
  "status = 429",
  "status = 503",
  "status in [429, 503]",
  "status >= 400 and $contains(data.message, 'slow down')",
  "status > 399 ? headers.`x-remaining` = '0' : false",
  "$number(headers.`x-remaining`) < 1",
  "data.status > 500",
  "status > data.limit",
])("what is narrowed down, or no range, is right: %s", (expression) => {
  expect(found(expression)).toStrictEqual([]);
});

it("an error may be any range", () => {
  expect(judge({ error_expression: "status >= 400 ? { 'status': status }" }, "override", "jsonata/status")).toEqual([]);
});
