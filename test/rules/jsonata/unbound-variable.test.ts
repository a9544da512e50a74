import { describe, expect, it } from "vitest";
import type { Role } from "../../../generated/shapes.js";
import { fixed, judge } from "../judge.js";
import { helpOf } from "./judge-each.js";

const limited = (text: string) => judge({ rate_limit: { is_rate_limited: text } }, "override", "jsonata/");

describe("a variable that is bound later than it is read", () => {
  it.each([
    ["($a; $a := 1; $a)", ["unbound-variable $a"]],
    ["($a := $a + 1; $a = status)", ["unbound-variable $a"]],
    ["($f := function($x) { ($y := $z; $z := 1; $y + $z) }; $f(1) = status)", ["unbound-variable $z"]],
    ["($f := function() { $a }; $a := 1; $f() = status)", []],
    ["($f := function($n) { $n < 1 ? 1 : $f($n - 1) }; $f(1) = status)", []],
    ["($a := 1; ($a; $a := 2; $a) = status)", []],
    ["data.items@$i.($i.x = status)", []],
  ])("%s", (text, expected) => {
    expect(limited(text)).toStrictEqual(expected);
  });
});

describe("a missing semicolon after the value of a variable", () => {
  it.each([
    ["( $a := status >= 400\n { 'x': $a } )", ["unbound-variable {"]],
    ["( $a := data.message { 'x': status, 'y': $a }; $a )", ["unbound-variable {"]],
    ["( $a := 5\n ($a = status) )", ["unbound-variable ("]],
    ["( $a := $string(data.x)\n ($a = 'y') )", ["unbound-variable ("]],
    ["( $a := data.message; { 'x': $a } )", []],
    ["( $a := data.items{ id: name }; $a )", []],
    ["( $a := 1; $b := data.items{ id: $a }; $b )", []],
    ["( $a := function($x) { $x }(status); $a )", []],
  ])("%s", (text, expected) => {
    expect(limited(text)).toStrictEqual(expected);
  });

  it("is put in by the fix", () => {
    const document = { rate_limit: { is_rate_limited: "( $a := data.x { 'y': $a } )" } };
    expect(fixed(document, "override", "jsonata/unbound-variable")).toStrictEqual({
      rate_limit: { is_rate_limited: "( $a := data.x; { 'y': $a } )" },
    });
  });
});

describe("the variable that is meant", () => {
  it.each<readonly [Role, string, string]>([
    ["step", "($remaining := 1; $remaning + 1)", "Did you mean `$remaining`?"],
    ["step", "$map(items, function($item) { $itme.id })", "Did you mean `$item`?"],
    [
      "error",
      "($statuses := [1]; $status in $statuses ? { 'status': 400 })",
      "The input has `status`: write it without the `$`.",
    ],
    ["error", "($failed := status > 399; failed ? { 'status': status })", "Write `$failed`: the variable has a `$`."],
  ])("%s: %s", (role, text, expected) => {
    expect(helpOf(role, text)).toBe(expected);
  });
});
