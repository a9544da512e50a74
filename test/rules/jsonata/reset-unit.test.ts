import { describe, expect, it } from "vitest";
import type { Role } from "../../../generated/shapes.js";
import { findingsOf, judge } from "../judge.js";
import { judgeEach } from "./judge-each.js";
import { found } from "./found.js";

describe("units of headers", () => {
  const aircall = "$number(headers.`x-aircallapi-reset`)";
  const exact = "$number(headers.`x-ratelimit-minutely-reset`)";
  it.each<readonly [string, Role, readonly string[]]>([
    [aircall, "retry-after", [aircall]],
    [`status = 429 ? ${aircall} : 5`, "retry-after", [aircall]],
    [`($reset := ${aircall}; $reset)`, "retry-after", ["$reset"]],
    [`${aircall} - $millis()`, "retry-after", [`${aircall} - $millis()`]],
    [`${aircall} - $millis() / 1000`, "retry-after", []],
    [`$max([0, ${aircall} - $floor($millis() / 1000)])`, "retry-after", []],
    [`${exact} - $millis()`, "retry-after", [`${exact} - $millis()`]],
    [`(${exact} - $millis()) / 1000`, "retry-after", []],
    [`$ceil(${exact} / 1000 - $millis() / 1000)`, "retry-after", []],
    [`{ 'reset': ${aircall}, 'limit': 1 }`, "rate-limit-headers", [aircall]],
    ["{ 'limit': $number(headers.`x-ratelimit-limit`) }", "rate-limit-headers", []],
    ["{ 'reset': $toMillis(headers.`x-reset-at`) }", "rate-limit-headers", ["$toMillis(headers.`x-reset-at`)"]],
    ["{ 'reset': $toMillis($number(headers.`x-reset-at`)) }", "rate-limit-headers", []],
    ["$number(headers.`x-ratelimit-reset`)", "retry-after", []],
    ["$number(headers.`x-ratelimit-reset`) - $millis() / 1000", "retry-after", []],
    ["($number(headers.`x-ratelimit-reset`) - $millis()) / 1000", "retry-after", []],
    ["($now := $millis(); $ceil((data.reset_at - $now) / 1000))", "retry-after", []],
    ...["$number(headers.`x-ratelimit-reset`) - $millis()", "$max([0, data.reset_at - $millis()])"].map(
      (text) => [text, "retry-after", [text]] as const,
    ),
    ["$number(headers.`retry-after`) * 1000", "retry-after", ["$number(headers.`retry-after`) * 1000"]],
    ["{ 'status': 429, 'message': headers.`x-aircallapi-reset` }", "error", []],
  ])("%s (%s): %j", (expression, role, spans) => {
    expect(found("jsonata/reset-unit", expression, role)).toEqual(spans);
  });
});

it("of a standard header with another use is information that names its users", () => {
  const judged = (retry_after_header_expression: string) =>
    findingsOf(JSON.stringify({ rate_limit: { retry_after_header_expression } }), "override", "jsonata/reset-unit").map(
      ({ severity, help }) => `${severity}: ${help ?? ""}`,
    );
  expect(judged("$number(headers.`ratelimit-reset`) - $millis() / 1000")).toStrictEqual([
    "info: Use its value as is. Only Fathom and Pennylane send a point in time.",
  ]);
  expect(judged("$number(headers.`retry-after`) - $millis() / 1000")[0]).toMatch(/^warning/);
  expect(judged("$number(headers.`ratelimit-reset`)")).toStrictEqual([]);
});

it.each([" - ", " & ", " + "])("of thousands of headers joined by %s ends", (operator) => {
  const text = (name: string) => Array<string>(2500).fill(name).join(operator);
  expect(found("internal-error", text("headers.`x-ratelimit-reset`"), "retry-after")).toEqual([]);
  expect(found("internal-error", text("headers.retry-after"), "retry-after")).toEqual([]);
});

describe("headers of single vendors", () => {
  const found = (expression: string) =>
    judge({ rate_limit: { retry_after_header_expression: expression } }, "override", "jsonata/reset-unit");

  it.each([
    "$number(headers.`x-ratelimit-reset-after`) - $millis() / 1000",
    "$number(headers.`x-rate-limit-time-reset-ms`)",
  ])("%s is in the wrong unit", (expression) => {
    expect(found(expression)).toStrictEqual([`reset-unit ${expression}`]);
  });

  it.each([
    "$number(headers.`x-ratelimit-reset-after`)",
    "$number(headers.`x-rate-limit-time-reset-ms`) / 1000",
    "$number(headers.`x-rate-limit-time-window-ms`)",
  ])("%s is right, or not known", (expression) => {
    expect(found(expression)).toStrictEqual([]);
  });
});

describe("times as delays", () => {
  judgeEach([
    ["retry-after", "$millis() + 60000", "reset-unit «$millis() + 60000»"],
    ["retry-after", "$toMillis(data.reset_at)", "reset-unit «$toMillis(data.reset_at)»"],
    ["retry-after", "$toMillis(data.reset_at) / 1000 - $millis() / 1000"],
    ["pagination-initial", "{ 'until': $millis() + 60000 }"],
  ]);
});

describe("times that are read from text", () => {
  judgeEach([
    ["retry-after", "$toMillis(data.reset_at) - $millis()", "reset-unit «$toMillis(data.reset_at) - $millis()»"],
    ["retry-after", "$toMillis(headers.`x-reset`) / 1000", "reset-unit «$toMillis(headers.`x-reset`) / 1000»"],
    ["retry-after", "($toMillis(data.reset_at) - $millis()) / 1000"],
  ]);
});

describe("seconds among milliseconds", () => {
  judgeEach([
    ["step", "$toMillis(due) - 86400", "reset-unit «86400»"],
    ["step", "$fromMillis($millis() + 3600)", "reset-unit «3600»"],
    ["step", "($day := 24 * 60 * 60; $fromMillis($millis() - $day))", "reset-unit «$day»"],
    ["step", "$millis() - 7 * 86400", "reset-unit «7 * 86400»"],
    ["step", "$toMillis(expires) - $millis() < 300", "reset-unit «300»"],
    ["step", "$millis() - $toMillis(updated) > 60 * 60", "reset-unit «60 * 60»"],
    ["step", "$fromMillis($millis() / 1000)", "reset-unit «$millis() / 1000»"],
    ["step", "$fromMillis($floor($toMillis(due) / 1000), '[Y0001]')", "reset-unit «$floor($toMillis(due) / 1000)»"],
    ["step", "$toMillis(due) - 86400000"],
    ["step", "$toMillis(due) / 1000 + 86400"],
    ["step", "$floor($millis() / 1000) - 3600"],
    ["step", "$fromMillis($millis() + 3600 * 1000)"],
    ["step", "$millis() + 5000"],
    ["step", "$millis() + 18000"],
    ["step", "($millis() - $toMillis(updated)) / 1000 > 3600"],
    ["step", "$millis() - $toMillis(updated) > 3600000"],
    ["step", "$fromMillis(ts * 1000)"],
    ["step", "$fromMillis(due - 86400)"],
    ["step", "$millis() > 86400"],
  ]);
});

describe("products of several numbers", () => {
  judgeEach([
    ["step", "$millis() - 30 * 24 * 60 * 60", "reset-unit «30 * 24 * 60 * 60»"],
    ["step", "$millis() - 30 * 24 * 60 * 60 * 1000"],
    ["step", "$millis() - days * 24 * 60 * 60"],
  ]);
});
