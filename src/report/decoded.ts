import type { Diagnostic } from "../engine/diagnostic.js";
import type { Span } from "jsonata-check/text";

/** An expression or template as its author sees it, and the part of it that a diagnostic is about. */
export interface DecodedText {
  readonly text: string;
  readonly span: Span;
  /** Whether the file spells it with escapes. */
  readonly isEscaped: boolean;
}

/** The decoded double-quoted string around a diagnostic, or undefined where the file does not spell the text so. */
export function decodedText(source: string, { embedded, range }: Diagnostic): DecodedText | undefined {
  if (embedded === undefined) return undefined;
  const open = openingQuote(source, range.start.offset);
  if (open === undefined) return undefined;
  const close = closingQuote(source, open + 1);
  if (close === undefined || close < range.end.offset) return undefined;
  const raw = source.slice(open + 1, close);
  const text = decode(raw);
  const start = decode(source.slice(open + 1, range.start.offset))?.length;
  const end = decode(source.slice(open + 1, range.end.offset))?.length;
  // A quote inside another kind of scalar gives other offsets than the parser's.
  if (text === undefined || start !== embedded.start || end !== embedded.end) return undefined;
  return { text, span: { start, end }, isEscaped: raw !== text };
}

function openingQuote(source: string, offset: number): number | undefined {
  for (let at = offset - 1; at >= 0 && source[at] !== "\n"; at--) {
    if (source[at] !== '"') continue;
    let slashes = 0;
    while (source[at - 1 - slashes] === "\\") slashes++;
    if (slashes % 2 === 0) return at;
  }
  return undefined;
}

function closingQuote(source: string, offset: number): number | undefined {
  for (let at = offset; at < source.length && source[at] !== "\n"; at++) {
    if (source[at] === '"') return at;
    if (source[at] === "\\") at++;
  }
  return undefined;
}

function decode(raw: string): string | undefined {
  try {
    const value: unknown = JSON.parse(`"${raw}"`);
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}
