import { expect, it } from "vitest";
import { findingsOf } from "../judge.js";

const judged = (retry_after_header_expression: string) =>
  findingsOf(JSON.stringify({ rate_limit: { retry_after_header_expression } }), "override", "jsonata/reset-unit").map(
    ({ severity, help }) => `${severity}: ${help ?? ""}`,
  );

it("says of a standard header that some use otherwise who does, and no more than an info", () => {
  expect(judged("$number(headers.`ratelimit-reset`) - $millis() / 1000")).toStrictEqual([
    "info: Take its value as it is. Only Fathom and Pennylane send a point in time.",
  ]);
  expect(judged("$number(headers.`retry-after`) - $millis() / 1000")[0]).toMatch(/^warning/);
  expect(judged("$number(headers.`ratelimit-reset`)")).toStrictEqual([]);
  expect(judged("$number(headers.`x-ratelimit-reset`) - $millis() / 1000")).toStrictEqual([]);
});
