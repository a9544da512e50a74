import { describe, expect, it } from "vitest";
import { found } from "./found.js";

describe("costly constructs", () => {
  it.each([
    ["$eval(data.rule)", ["$eval"]],
    ["data.**.id", ["**"]],
    ["[1..data.total].{ 'page': $ }", ["1..data.total"]],
    ["[0..$ceil(data.total / 100) - 1]", ["0..$ceil(data.total / 100) - 1"]],
    ["[1..10]", []],
    ["[1..$count(data)]", []],
    ["[1..$min([data.total, 10])]", []],
    ["($n := 5; [1..$n])", []],
  ])("in %s: %j", (expression, spans) => {
    expect(found("jsonata/costly", expression)).toEqual(spans);
  });
});
