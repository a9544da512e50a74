import type { ExpressionFix } from "../problems.js";
import { codeOf } from "../text/code.js";
import { type Span, spanOf } from "../text/span.js";

/** The fix that replaces a part of the expression. */
export function replacing(
  span: Span,
  text: string,
  { title = `Write ${codeOf(text)}`, tier = "unsafe" }: Partial<Omit<ExpressionFix, "edits">> = {},
): ExpressionFix {
  return { title, tier, edits: [{ span: spanOf(span), text }] };
}

/** The fix that puts a part of the expression in parentheses. */
export function parenthesizing({ start, end }: Span, title: string): ExpressionFix {
  const edits = [
    { span: { start, end: start }, text: "(" },
    { span: { start: end, end }, text: ")" },
  ];
  return { title, tier: "unsafe", edits };
}
