import { describe, expect, it } from "vitest";
import { found } from "./found.js";

describe("shadowed variables", () => {
  it.each([
    ["($a := 1; status > 3 ? ($a := 2); $a)", ["$a"]],
    ["($sum := 0; $map(data, function($x) { $sum := $sum + $x }); $sum)", ["$sum"]],
    ["($a := 1; $b := ($a := 2; $a + 1); $a + $b)", ["$a?"]],
    ["($a := 1; $b := ($a := 2; $a + 1); $b)", ["$a?"]],
    ["($f := function($s) { ($s := $trim($s); $s) }; $f('a'))", []],
    ["($a := 1; $map(data, function($a) { $a + 1 }))", []],
    ["($sum := function($x) { $x }; $sum(1))", []],
    ["($a := 1; $a := $a + 1; $a)", []],
    ["($f := function() { ($r := 1; $r) }; $g := function() { ($r := 2; $r) }; $f() + $g())", []],
  ])("in %s: %j", (expression, spans) => {
    expect(found("jsonata/shadowed-variable", expression)).toEqual(spans);
  });
});
