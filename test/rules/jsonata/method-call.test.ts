import { describe, expect, it } from "vitest";
import { judge } from "../judge.js";

const limited = (text: string) => judge({ rate_limit: { is_rate_limited: text } }, "override", "jsonata/");

describe("one mistake in an expression, one finding", () => {
  it.each([
    ["[429, 503].includes(status)", ["method-call includes"]],
    ["[429, 503].includes(status) and status.code = 1", ["method-call includes", "unknown-path code"]],
  ])("%s", (text, expected) => {
    expect(limited(text)).toStrictEqual(expected);
  });
});
