import { describe, expect, it } from "vitest";
import { judge } from "../judge.js";

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
