import { describe, expect, it } from "vitest";
import { judge } from "../judge.js";

const limited = (text: string) => judge({ rate_limit: { is_rate_limited: text } }, "override", "jsonata/");

describe("a variable that is bound later than it is read", () => {
  it.each([
    ["([$a := 1, $a])[0] = status", ["sibling-binding $a"]],
    ["(status = 429 ? $a := 1; $b := $a; $a := 2; $a + $b = status)", []],
    ["($a := $b := 1; $b; $b := 2; $a + $b = status)", []],
  ])("%s", (text, expected) => {
    expect(limited(text)).toStrictEqual(expected);
  });
});
