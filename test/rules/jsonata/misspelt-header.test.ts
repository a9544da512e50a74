import { describe, expect, it } from "vitest";
import { fixed, judge, withApiKey } from "../judge.js";

const rule = "jsonata/misspelt-header";

const limited = (retry_after_header_expression: string) =>
  withApiKey({ rate_limit: { retry_after_header_expression } });

describe("a misspelled header", () => {
  it.each([
    ["$number(headers.`retry-atfer`)", "`retry-atfer`", "$number(headers.`retry-after`)"],
    ["$number(headers.`x-ratelimit-rest`)", "`x-ratelimit-rest`", "$number(headers.`x-ratelimit-reset`)"],
    ["$number($lookup(headers, 'retry-ater'))", "retry-ater", "$number($lookup(headers, 'retry-after'))"],
  ])("%s", (expression, text, right) => {
    expect(judge(limited(expression), "config", rule)).toStrictEqual([`misspelt-header ${text}`]);
    expect(fixed(limited(expression), "config", rule)).toStrictEqual(limited(right));
  });

  it.each([
    "$number(headers.`retry-after`)",
    "$number(headers.`x-ratelimit-retryafter`)",
    "$number(headers.`x-ratelimit-resets`)",
    "$number(headers.`x-acme-reset`)",
    "$number(headers.`retry-after-ms`) / 1000",
  ])("not %s", (expression) => {
    expect(judge(limited(expression), "config", rule)).toStrictEqual([]);
  });
});
