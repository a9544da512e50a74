import { describe, expect, it } from "vitest";
import type { Role } from "../../../../generated/shapes.js";
import { lintText } from "../../../../src/engine/lint.js";

const fields: Readonly<Partial<Record<Role, (expression: string) => object>>> = {
  "retry-after": (expression) => ({ rate_limit: { retry_after_header_expression: expression } }),
  "rate-limit-headers": (expression) => ({ rate_limit: { rate_limit_header_expression: expression } }),
  error: (expression) => ({ error_expression: expression }),
};

/** The findings of one rule, as the texts they stand at; guesses are marked by `?`. */
function found(rule: string, expression: string, role: Role = "error"): readonly string[] {
  const text = JSON.stringify(fields[role]?.(expression));
  const { diagnostics } = lintText(text, { kind: "override", explicit: true, selection: { pedantic: true } });
  return diagnostics
    .filter((diagnostic) => diagnostic.rule === rule)
    .map(({ embedded, confidence }) => {
      return expression.slice(embedded?.start, embedded?.end) + (confidence === "guess" ? "?" : "");
    });
}

describe("unused variables", () => {
  it.each([
    ["($a := 1; $b := 2; $a)", ["$b"]],
    ["($f := function($n) { $f($n) }; 1)", ["$f"]],
    ["($v := 1; $map(data, function($v) { $v }))", ["$v"]],
    ["($a := 1; ($a := 2; $a))", ["$a"]],
  ])("are found in %s", (expression, spans) => {
    expect(found("jsonata/unused-variable", expression)).toEqual(spans);
  });

  it.each([
    ["($a := 1)"],
    ["($a := 1; $b := $a)"],
    ["($f := function($n) { $n = 0 ? 1 : $n * $f($n - 1) }; $f(3))"],
    ["($a := 1; data.items.($a + price))"],
    ["($a := 1; data.items[price > $a])"],
    ["($get := function() { $late }; $late := 2; $get())"],
    ["($a := 1; status > 3 ? ($a := 2); $a)"],
    ["($ok := $assert(status < 400); 1)"],
    ["($_ := status; 1)"],
    ["($a := 1; $eval('$a'))"],
    ["$map(data, function($value, $index) { $index })"],
    ["data.items#$i.name"],
  ])("are not found in %s", (expression) => {
    expect(found("jsonata/unused-variable", expression)).toEqual([]);
  });
});

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

describe("units of headers", () => {
  const aircall = "$number(headers.`x-aircallapi-reset`)";
  const exact = "$number(headers.`x-ratelimit-minutely-reset`)";
  it.each<readonly [string, Role, readonly string[]]>([
    [aircall, "retry-after", [aircall]],
    [`status = 429 ? ${aircall} : 5`, "retry-after", [aircall]],
    [`($reset := ${aircall}; $reset)`, "retry-after", ["$reset"]],
    [`${aircall} - $millis()`, "retry-after", [`${aircall} - $millis()`]],
    [`${aircall} - $millis() / 1000`, "retry-after", []],
    [`$max([0, ${aircall} - $floor($millis() / 1000)])`, "retry-after", []],
    [`${exact} - $millis()`, "retry-after", [`${exact} - $millis()`]],
    [`(${exact} - $millis()) / 1000`, "retry-after", []],
    [`$ceil(${exact} / 1000 - $millis() / 1000)`, "retry-after", []],
    [`{ 'reset': ${aircall}, 'limit': 1 }`, "rate-limit-headers", [aircall]],
    ["{ 'limit': $number(headers.`x-ratelimit-limit`) }", "rate-limit-headers", []],
    ["$number(headers.`x-ratelimit-reset`)", "retry-after", []],
    ["$number(headers.`x-ratelimit-reset`) - $millis()", "retry-after", []],
    ["$number(headers.`retry-after`) * 1000", "retry-after", ["$number(headers.`retry-after`) * 1000"]],
    ["{ 'status': 429, 'message': headers.`x-aircallapi-reset` }", "error", []],
  ])("%s (%s): %j", (expression, role, spans) => {
    expect(found("jsonata/reset-unit", expression, role)).toEqual(spans);
  });
});
