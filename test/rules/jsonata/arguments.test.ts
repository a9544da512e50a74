import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const limited = (text: string) => judge({ rate_limit: { is_rate_limited: text } }, "override", "jsonata/");

const step = (config: string) =>
  judge(withApiKey({ actions: { validation: { steps: [{ type: "transform", config }] } } }), "config", "jsonata/");

describe("one mistake in an expression, one finding", () => {
  it.each([
    ["$exists($filter(data.errors, $e.code = 1))", ["arguments $e.code = 1"]],
    ["$exists($filter(data.errors, $e.code = 1)) and $e.x", ["arguments $e.code = 1", "unbound-variable $e"]],
  ])("%s", (text, expected) => {
    expect(limited(text)).toStrictEqual(expected);
  });
});

describe("the function of $reduce", () => {
  it.each([
    ["$reduce([1, 2], function($a) { $a })", ["arguments function($a) { $a }"]],
    ["$reduce(response.items, function($a) { $a })", ["arguments function($a) { $a }"]],
    ["$reduce(response.items, function($a, $b) { $a + $b })", []],
    ["$map(response.items, function($a) { $a })", []],
  ])("%s", (text, expected) => {
    expect(step(text)).toStrictEqual(expected);
  });
});
