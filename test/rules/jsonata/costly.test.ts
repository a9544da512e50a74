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
