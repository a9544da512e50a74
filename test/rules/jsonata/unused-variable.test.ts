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
