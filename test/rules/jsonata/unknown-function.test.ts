import { describe, expect, it } from "vitest";
import { helpOf, judgeEach } from "./judge-each.js";
import { findingsOf } from "../judge.js";

const titles = (is_rate_limited: string): readonly string[] =>
  findingsOf(JSON.stringify({ rate_limit: { is_rate_limited } }), "override", "jsonata/unknown-function").flatMap(
    ({ fixes }) => fixes.map(({ title }) => title),
  );

it.each([
  ["$uppercas(data.name)", ["Call `$uppercase`"]],
  ["$uppercas(data.name) & $lowercas(data.name)", ["Call `$uppercase`", "Call `$lowercase`"]],
  ["$uppercas(5)", []],
  ["$uppercas(5) & $lowercas(data.name)", ["Call `$lowercase`"]],
  ["$uppercas(data.name) & $substring(5, 1)", ["Call `$uppercase`"]],
  ["$rond(data.name & '', 2)", []],
])("a fix that puts another error in place of the unknown function is not offered: %s", (text, expected) => {
  expect(titles(text)).toStrictEqual(expected);
});

describe("functions of the expression by another name", () => {
  judgeEach([
    ["step", "($nameOf := function($id) { $id }; { 'name': nameOf(id) })", "unknown-function «nameOf»"],
    ["step", "($nameOf := function($id) { $id }; $nameof(id))", "unknown-function «$nameof»"],
    ["step", "($nameOf := function($id) { $id }; items.{ 'name': nameOf(id) })", "unknown-function «nameOf»"],
    ["step", "($nameOf := function($id) { $id }; items.nameOf & $nameOf(id))"],
  ]);
});

describe("what to write in place of functions of other languages", () => {
  it.each([
    ["$pow(2, 3)", "$power"],
    ["$toLower(name)", "$lowercase"],
    ["$formatDate(at, 'YYYY')", "$fromMillis($toMillis(date)"],
    ["$capitalize(name)", "$uppercase($substring(x, 0, 1))"],
    ["$try(name)", "test the value"],
    ["$isDefined(name)", "$exists(x)"],
  ])("%s", (text, help) => {
    expect(helpOf("step", text)).toContain(help);
  });
});
