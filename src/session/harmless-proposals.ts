import { analyzeExpression, severityOf, type ExpressionContext } from "jsonata-check";
import { applyEdits } from "../text/edit.js";
import { plainText, type Proposal } from "./insertion.js";

/** At most this much text (in UTF-16 units) is analyzed to try proposals. */
const maxTried = 8_000;

/** Keeps the proposals that add no error, as far as they can be tried in time. Inside a correct word, untried proposals are dropped. */
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

/** The number of errors in an expression; a syntax error hides all others. */
function errorsIn(text: string, context: ExpressionContext): { readonly isBroken: boolean; readonly count: number } {
  const { errors, problems } = analyzeExpression(text, context);
  if (errors.length > 0) return { isBroken: true, count: errors.length };
  return { isBroken: false, count: problems.filter(({ kind }) => severityOf(kind) === "error").length };
}
