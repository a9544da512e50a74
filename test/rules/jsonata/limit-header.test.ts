import { expect, it } from "vitest";
import { found } from "./found.js";

const result = (limit: string, remaining: string): string => `{ 'limit': ${limit}, 'remaining': ${remaining} }`;
const header = (name: string): string => `$number(headers.\`${name}\`)`;

it.each([
  [result(header("x-ratelimit-limit"), header("x-ratelimit-limit")), ["`x-ratelimit-limit`"]],
  [`status = 200 ? ${result("headers.`ratelimit-reset`", header("ratelimit-remaining"))}`, ["`ratelimit-reset`"]],
  [result(header("x-rate-limit"), header("x-rate-limit-left")), []],
  [result(header("x-daily-quota"), header("x-quota-remaining")), []],
  [result(header("x-ratelimit-limit"), `${header("x-ratelimit-limit")} - ${header("x-used")}`), []],
  ["{ 'reset': $number(headers.`x-ratelimit-reset`) }", []],
])("limits and their headers: %s", (expression, expected) => {
  expect(found("jsonata/limit-header", expression, "rate-limit-headers")).toStrictEqual(expected);
});
