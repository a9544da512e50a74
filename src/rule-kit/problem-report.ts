import type { ExpressionFix, Problem, ProblemKind } from "jsonata-check";
import type { ExpressionUse } from "../model/sites.js";
import type { Confidence, Message, Severity } from "./finding.js";

/** An expression with its role and analysis, independent of its place. */
export type JudgedExpression = Pick<ExpressionUse, "text" | "role" | "analysis">;

/** A rule's report of a problem in an expression. */
export interface ProblemReport extends Message {
  /** By default that of the rule. */
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  /** The message of the problem's related places. */
  readonly also?: string;
  /** A fix, if the problem has none. */
  readonly fix?: ExpressionFix | undefined;
}

/** A rule's reports by kind of problem; undefined if it does not report a problem. */
export type ProblemReports = {
  readonly [K in ProblemKind]?: (problem: Problem<K>, expression: JudgedExpression) => ProblemReport | undefined;
};
