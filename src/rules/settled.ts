import type { ProblemKind } from "../jsonata/problems.js";
import type { ExpressionUse } from "../model/sites.js";

/** What is worth knowing of an expression, and changes nothing about its result. */
const harmless: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  "unguarded-number",
  "singleton-array",
  "unused-variable",
  "shadowed-variable",
  "unsafe-regex",
  "costly",
]);

/** Whether nothing is wrong with an expression by itself, so that its result is what was meant. */
export function isSettled({ analysis }: ExpressionUse): boolean {
  return analysis.root !== undefined && analysis.problems.every(({ kind }) => harmless.has(kind));
}
