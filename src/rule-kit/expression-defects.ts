import type { ProblemKind } from "jsonata-check";
import type { JudgedExpression } from "./problem-report.js";

/** Problems that do not affect what an expression reads and which of its branches it takes. */
const informational: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  "unguarded-number",
  "singleton-array",
  "unused-variable",
  "shadowed-variable",
  "unsafe-regex",
  "costly",
  "result-name",
]);

/** Whether an expression has no problems that affect its result, except those of one kind. */
export function hasNoDefect({ analysis }: JudgedExpression, except?: ProblemKind): boolean {
  return (
    analysis.root !== undefined && analysis.problems.every(({ kind }) => informational.has(kind) || kind === except)
  );
}
