import { describe, expect, it } from "vitest";
import { judge } from "../judge.js";

const wait = (text: string) =>
  judge({ rate_limit: { retry_after_header_expression: text } }, "override", "jsonata/hyphenated-name");

const name = "hyphenated-name retry-after";

describe("a header with hyphens next to other operators", () => {
  it.each([
    ["headers.retry-after - 5", [name]],
    ["5 - headers.retry-after", [name]],
    ["1 + headers.retry-after", [name]],
    ["headers.retry-after * 1000", [name]],
    ["2 * headers.retry-after * 1000", [name]],
    ["headers.retry-after + headers.retry-after", [name, name]],
    ["headers.retry-after & headers.x-unit", [name, "hyphenated-name x-unit"]],
    ["headers.x-reset-after - headers.x-now", ["hyphenated-name x-reset-after", "hyphenated-name x-now"]],
  ])("%s", (text, expected) => {
    expect(wait(text)).toStrictEqual(expected);
  });

  it.each([
    "$number(headers.reset) - $number(headers.now)",
    "$number(headers.reset)-1",
    "1-$number(headers.reset)",
    "$number(headers.`retry-after`)-5",
    "1 + headers.total-status",
    "headers.total - used",
  ])("says nothing of subtractions: %s", (text) => {
    expect(wait(text)).toStrictEqual([]);
  });
});
