import { errorCode } from "jsonata-check/syntax";
import type { Problem, ProblemKind } from "jsonata-check";
import type { ExpressionUse } from "../../model/sites.js";
import { fixOf } from "../../rule-kit/fixes.js";
import type { Fix, RelatedLocation } from "../../rule-kit/finding.js";
import type { Silence } from "../../rule-kit/rule.js";

type Of<K extends ProblemKind> = Extract<Problem, { readonly kind: K }>;

/** What follows from a name that gives nothing: findings of these rules on its text have the same cause. */
export const typeConsequences: readonly Silence[] = [
  {
    rules: ["jsonata/unknown-path", "jsonata/operand-type", "jsonata/impossible-comparison", "jsonata/result-type"],
    on: "text",
  },
];

/** Where a rule reports a problem of an expression, with the problem's own fix. */
interface Place {
  readonly at: ReturnType<ExpressionUse["locate"]>;
  readonly related: readonly RelatedLocation[];
  readonly fixes: readonly (Fix | undefined)[];
  readonly code: string | undefined;
}

/** The problems of one kind in an expression, in the order of the text. */
export function problemsOf<K extends ProblemKind>(use: ExpressionUse, kind: K): readonly Of<K>[] {
  return use.analysis.problems.filter((problem): problem is Of<K> => problem.kind === kind);
}

/** Where a problem is reported; `also` says what the other places have to do with it. */
export function placeOf(use: ExpressionUse, problem: Problem, also = "Also here."): Place {
  const { span, related, fix } = problem;
  return {
    code: errorCode(problem),
    at: use.locate(span),
    related: related.map((other) => ({ location: use.locate(other), message: also })),
    fixes:
      fix === undefined ? [] : [fixOf(fix.title, fix.tier, ...fix.edits.map((edit) => use.edit(edit.span, edit.text)))],
  };
}

/** Where a value may be missing the result is nothing then; where it is there evaluation throws. */
export function levelOfThrow({ mayBeNothing }: { readonly mayBeNothing?: true | undefined }) {
  return mayBeNothing === true ? ({ severity: "warning", confidence: "likely" } as const) : {};
}

/** When evaluation throws. */
export function whenThrown(what: string, { code, mayBeNothing }: Throw): string {
  return mayBeNothing === true ? `${what} ${code} whenever the value is there.` : `${what} ${code}.`;
}

interface Throw {
  readonly code: string;
  readonly mayBeNothing?: true | undefined;
}
