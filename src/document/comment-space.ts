import type { Span } from "jsonata-check/text";
import { isLineEnd, skipBlanks, trimBlanks } from "../text/lines.js";

/** The span to remove with a comment: its whole lines if nothing else is on them, else the blanks before it. */
export function withCommentSpace(text: string, span: Span): Span {
  const start = trimBlanks(text, 0, span.start);
  const startsLine = start === 0 || isLineEnd(text[start - 1]);
  let end = skipBlanks(text, span.end, text.length);
  const endsLine = end === text.length || isLineEnd(text[end]);
  if (!endsLine) return startsLine ? span : { start, end: span.end };
  if (!startsLine) return { start, end: span.end };
  if (text.startsWith("\r\n", end)) end += 2;
  else if (end < text.length) end++;
  return { start, end };
}
