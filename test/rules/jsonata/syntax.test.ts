import { describe, expect, it } from "vitest";
import { judge } from "../judge.js";

const limited = (text: string) => judge({ rate_limit: { is_rate_limited: text } }, "override", "jsonata/");

describe("one mistake in an expression, one finding", () => {
  it.each([
    ["$exists($map(data.errors, function($e) $e.code))", ["syntax $e"]],
    ["status = 429 and ? true : false", ["syntax ?"]],
    ["status = data.", ["syntax "]],
    ["? true : false", ["syntax ?"]],
    ["status = 429 && data.limited : false", ["syntax &&"]],
    ["data.ok ? status = 429 && data.limited : false", ["syntax &&"]],
  ])("%s", (text, expected) => {
    expect(limited(text)).toStrictEqual(expected);
  });
});
