import type { ProblemKind } from "./problems.js";

/** The severity of a mistake; `info` is only worth a look. */
export type Severity = "error" | "warning" | "info";

const infos: ReadonlySet<ProblemKind> = new Set<ProblemKind>(["unguarded-number", "costly", "singleton-array"]);

/** Kinds that evaluate, but probably not to what was intended. */
const warnings: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  "impossible-comparison",
  "constant",
  "constant-result",
  "always-error",
  "contradiction",
  "precedence",
  "value-as-condition",
  "letter-case",
  "js-literal",
  "unlisted",
  "negated-missing",
  "misspelt-guard",
  "swapped-arguments",
  "swapped-parameters",
  "list-arithmetic",
  "seedless-reduce",
  "sibling-binding",
  "variable-step",
  "step-after-group",
  "focus-context",
  "quoted-field",
  "misplaced-index",
  "number-comparator",
  "count-of-single",
  "unused-variable",
  "shadowed-variable",
  "unsafe-regex",
  "too-complex",
]);

/** The severity of a kind of mistake; `error` if evaluation fails or loses a value. */
export function severityOf(kind: ProblemKind): Severity {
  if (infos.has(kind)) return "info";
  return warnings.has(kind) ? "warning" : "error";
}
