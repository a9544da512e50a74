import { describe, expect, it } from "vitest";
import { judge } from "../judge.js";

const limited = (text: string) => judge({ rate_limit: { is_rate_limited: text } }, "override", "jsonata/");

describe("one mistake in an expression, one finding", () => {
  it.each([["status = (429 or 503)", ["number-as-condition 429"]]])("%s", (text, expected) => {
    expect(limited(text)).toStrictEqual(expected);
  });
});
