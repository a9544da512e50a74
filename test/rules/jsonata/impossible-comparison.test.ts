import { describe, expect, it } from "vitest";
import { judge } from "../judge.js";

const limited = (text: string) => judge({ rate_limit: { is_rate_limited: text } }, "override", "jsonata/");

describe("what can be in a list", () => {
  it.each([
    ["[429, 503] in status", ["impossible-comparison [429, 503] in status"]],
    ["headers in [429, 503]", ["impossible-comparison headers in [429, 503]"]],
    ["data in [429, 503]", []],
    ["data in [data]", []],
    ["headers in [headers]", []],
  ])("%s", (text, expected) => {
    expect(limited(text)).toStrictEqual(expected);
  });
});

it("the last page may be a list", () => {
  const next = "$count(response) = 100 ? { 'before': response[-1].id }";
  const pagination = { format: "dynamic", config: { get_pagination_values_expression: next } };
  expect(judge({ pagination }, "override", "jsonata/")).toStrictEqual([]);
});
