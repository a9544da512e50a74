import { describe, expect, it } from "vitest";
import type { Role } from "../../../generated/shapes.js";
import { lintText } from "../../lint.js";

const fields: Readonly<Partial<Record<Role, (expression: string) => object>>> = {
  "retry-after": (expression) => ({ rate_limit: { retry_after_header_expression: expression } }),
  "rate-limit-headers": (expression) => ({ rate_limit: { rate_limit_header_expression: expression } }),
  error: (expression) => ({ error_expression: expression }),
};

/** The findings of one rule, as underlined texts; guesses are marked by `?`. */
function found(rule: string, expression: string, role: Role = "error"): readonly string[] {
  const text = JSON.stringify(fields[role]?.(expression));
  const { diagnostics } = lintText(text, { kind: "override", explicit: true, selection: { pedantic: true } });
  return diagnostics
    .filter((diagnostic) => diagnostic.rule === rule)
    .map(({ embedded, confidence }) => {
      return expression.slice(embedded?.start, embedded?.end) + (confidence === "guess" ? "?" : "");
    });
}

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
