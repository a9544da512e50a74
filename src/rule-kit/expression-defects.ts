import type { ProblemKind } from "jsonata-check";
import type { JudgedExpression } from "./problem-report.js";

/** What is worth knowing of an expression, and changes nothing about its result. */
const informational: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  "unguarded-number",
  "singleton-array",
  "unused-variable",
  "shadowed-variable",
  "unsafe-regex",
  "costly",
]);

/** Whether nothing is wrong with an expression by itself, but for one kind perhaps, so that its result is what was meant. */
export function hasNoDefect({ analysis }: JudgedExpression, except?: ProblemKind): boolean {
  return (
    analysis.root !== undefined && analysis.problems.every(({ kind }) => informational.has(kind) || kind === except)
  );
}
