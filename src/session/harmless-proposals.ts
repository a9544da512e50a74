import { analyzeExpression, severityOf, type ExpressionContext } from "jsonata-check";
import { applyEdits } from "../text/edit.js";
import { plainText, type Proposal } from "./insertion.js";

/** At most this much text (in UTF-16 units) is analyzed to try proposals. */
const maxTried = 8_000;

/** So many proposals say enough about a place. */
const leastTried = 20;

/**
 * Keeps the proposals that add no error, as far as they can be tried in time. Untried ones are dropped inside a correct word,
 * and where none of many tried ones is right.
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
  const right = proposals.slice(0, count).filter(({ span, insertion }) => {
    const after = errorsIn(applyEdits(text, [{ ...span, text: plainText(insertion) }]), context);
    if (before.isBroken && !after.isBroken) return true;
    return before.isBroken === after.isBroken && after.count <= before.count;
  });
  if (count >= leastTried && right.length === 0) return [];
  return [...right, ...proposals.slice(count).filter(({ span }) => before.count > 0 || span.end === offset)];
}

/** The number of errors in an expression; a syntax error hides all others. */
function errorsIn(text: string, context: ExpressionContext): { readonly isBroken: boolean; readonly count: number } {
  const { errors, problems } = analyzeExpression(text, context);
  if (errors.length > 0) return { isBroken: true, count: errors.length };
  return { isBroken: false, count: problems.filter(({ kind }) => severityOf(kind) === "error").length };
}
