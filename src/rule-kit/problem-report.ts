import type { ExpressionFix, Problem, ProblemKind } from "jsonata-check";
import type { ExpressionUse } from "../model/sites.js";
import type { Confidence, Message, Severity } from "./finding.js";

/** An expression, wherever it stands: what is known of it, and what it is for. */
export type JudgedExpression = Pick<ExpressionUse, "text" | "role" | "analysis">;

/** What a rule says of a problem of an expression. */
export interface ProblemReport extends Message {
  /** The rule's own by default. */
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  /** What the problem's other places have to do with it. */
  readonly also?: string;
  /** A fix, where the problem has none. */
  readonly fix?: ExpressionFix | undefined;
}

/** What a rule says of each kind of problem that it reports; undefined where it says nothing. */
export type ProblemReports = {
  readonly [K in ProblemKind]?: (problem: Problem<K>, expression: JudgedExpression) => ProblemReport | undefined;
};
