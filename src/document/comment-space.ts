import type { Span } from "jsonata-check/text";
import { isLineEnd } from "../text/lines.js";

/** The span to remove with a comment: its whole lines if nothing else is on them, else the blanks before it. */
export function withCommentSpace(text: string, span: Span): Span {
  let { start, end } = span;
  while (isBlank(text[start - 1])) start--;
  const startsLine = start === 0 || isLineEnd(text[start - 1]);
  while (isBlank(text[end])) end++;
  const endsLine = end === text.length || isLineEnd(text[end]);
  if (!endsLine) return startsLine ? span : { start, end: span.end };
  if (!startsLine) return { start, end: span.end };
  if (text.startsWith("\r\n", end)) end += 2;
  else if (end < text.length) end++;
  return { start, end };
}

function isBlank(character: string | undefined): boolean {
  return character === " " || character === "\t";
}
