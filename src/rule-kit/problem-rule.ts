import type { Problem, ProblemKind } from "jsonata-check";
import { nearMiss } from "jsonata-check/text";
import { isListed } from "jsonata-check/types";
import type { ExpressionUse } from "../model/sites.js";
import type { Finding } from "./finding.js";
import { fixOf } from "./fixes.js";
import type { JudgedExpression, ProblemReport, ProblemReports } from "./problem-report.js";
import { defineRule, type Rule, type RuleDefinition } from "./rule.js";

/** A rule that reports problems found by the analysis of expressions. */
export function problemRule(
  definition: Omit<RuleDefinition<Record<string, never>>, "messages" | "create"> & {
    readonly problems: ProblemReports;
  },
): Rule {
  return defineRule({ ...definition, messages: {}, create: () => ({}) });
}

/** A rule's report of a problem, if any. */
export function reportOf<K extends ProblemKind>(
  { problems = {} }: Rule,
  problem: Problem<K>,
  expression: JudgedExpression,
): ProblemReport | undefined {
  const report: ProblemReports[K] = problems[problem.kind];
  return report?.(problem, expression);
}

/** A rule's findings about the problems of an expression. */
export function problemFindings(rule: Rule, use: ExpressionUse): readonly Finding[] {
  return findingsOf(rule, use, use.analysis.problems);
}

/** A rule's findings about problems that depend on the API description, which may be wrong. */
export function documentedFindings(rule: Rule, use: ExpressionUse, problems: readonly Problem[]): readonly Finding[] {
  return problems.flatMap((problem) =>
    findingsOf(rule, use, [problem]).map(({ message, severity, ...finding }): Finding => {
      const why = `${message.why ?? ""} The types are those of the API's description.`.trim();
      const most = isOfUnlistedValue(problem) ? "info" : "warning";
      return {
        ...finding,
        message: { ...message, why },
        severity: severity === "error" || most === "info" ? most : severity,
        confidence: "likely",
      };
    }),
  );
}

/** Whether a string is compared with documented values and is not a misspelling of one. */
function isOfUnlistedValue(problem: Problem): boolean {
  if (problem.kind !== "impossible-comparison") return false;
  const [left, right] = [problem.left, problem.right].map(({ strings }) => (isListed(strings) ? [...strings] : []));
  return left !== undefined && right !== undefined && left.length > 0 && right.length > 0 && !isNear(left, right);
}

function isNear(one: readonly string[], other: readonly string[]): boolean {
  return one.some((value) => nearMiss(value, other) !== undefined);
}

function findingsOf(rule: Rule, use: ExpressionUse, problems: readonly Problem[]): readonly Finding[] {
  return problems.flatMap((problem) => {
    const report = reportOf(rule, problem, use);
    return report === undefined ? [] : [findingOf(rule, use, problem, report)];
  });
}

function findingOf(
  rule: Rule,
  use: ExpressionUse,
  { span, related, code, ...problem }: Problem,
  report: ProblemReport,
) {
  const { severity, confidence, also = "Also here.", fix = problem.fix, ...message } = report;
  const written = fix && fixOf(fix.title, fix.tier, ...fix.edits.map((edit) => use.edit(edit.span, edit.text)));
  return {
    rule: rule.id,
    severity: severity ?? rule.severity,
    confidence: confidence ?? rule.confidence,
    message,
    messageId: problem.kind,
    data: problem,
    location: use.locate(span),
    related: related.map((other) => ({ location: use.locate(other), message: also })),
    fixes: written === undefined ? [] : [written],
    ...(code === undefined ? {} : { code }),
  };
}
