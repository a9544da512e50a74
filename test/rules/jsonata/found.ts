import type { Role } from "../../../generated/shapes.js";
import { lintText } from "../../lint.js";

const fields: Readonly<Partial<Record<Role, (expression: string) => object>>> = {
  "retry-after": (expression) => ({ rate_limit: { retry_after_header_expression: expression } }),
  "rate-limit-headers": (expression) => ({ rate_limit: { rate_limit_header_expression: expression } }),
  error: (expression) => ({ error_expression: expression }),
};

/** The findings of one rule in an expression, as underlined texts; guesses are marked by `?`. */
export function found(rule: string, expression: string, role: Role = "error"): readonly string[] {
  const text = JSON.stringify(fields[role]?.(expression));
  const { diagnostics } = lintText(text, { kind: "override", explicit: true, selection: { pedantic: true } });
  return diagnostics
    .filter((diagnostic) => diagnostic.rule === rule)
    .map(({ embedded, confidence }) => {
      return expression.slice(embedded?.start, embedded?.end) + (confidence === "guess" ? "?" : "");
    });
}
