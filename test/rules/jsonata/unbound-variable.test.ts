import { describe, expect, it } from "vitest";
import { fixed, judge } from "../judge.js";

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
