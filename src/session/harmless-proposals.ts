import { analyzeExpression, severityOf, type ExpressionContext } from "jsonata-check";
import { applyEdits } from "../text/edit.js";
import { plainText, type Proposal } from "./insertion.js";

/** So many units of text are analyzed at most to see what proposals do. */
const maxTried = 8_000;

/**
 * Only what adds no error, as far as that can be tried while a person waits. In the middle of a word that is right, what
 * cannot be tried is left out.
 */
export function withoutHarm(
  proposals: readonly Proposal[],
  text: string,
  offset: number,
  context: ExpressionContext,
): readonly Proposal[] {
  if (text === "") return proposals;
  const before = errorsIn(text, context);
  const count = Math.floor(maxTried / text.length);
  return proposals.filter(({ span, insertion }, index) => {
    if (index >= count) return before.count > 0 || span.end === offset;
    const after = errorsIn(applyEdits(text, [{ ...span, text: plainText(insertion) }]), context);
    if (before.isBroken && !after.isBroken) return true;
    return before.isBroken === after.isBroken && after.count <= before.count;
  });
}

/** How many errors an expression has; those of its syntax hide all others. */
function errorsIn(text: string, context: ExpressionContext): { readonly isBroken: boolean; readonly count: number } {
  const { errors, problems } = analyzeExpression(text, context);
  if (errors.length > 0) return { isBroken: true, count: errors.length };
  return { isBroken: false, count: problems.filter(({ kind }) => severityOf(kind) === "error").length };
}
