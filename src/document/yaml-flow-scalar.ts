import type { Span } from "jsonata-check/text";
import { isBlank, skipBlanks, trimBlanks } from "../text/lines.js";
import type { ViewBuilder } from "../text/view-builder.js";
import { lineEndIn } from "./yaml-line-end.js";

/** Decodes a plain scalar. */
export function decodePlain(view: ViewBuilder, text: string, content: Span): void {
  decodeLines(view, text, content, copyVerbatim);
}

/** Decodes the content of single quotes. */
export function decodeSingleQuoted(view: ViewBuilder, text: string, content: Span): void {
  decodeLines(view, text, content, copySingleQuoted);
}

/** Copies the text part of a line. */
type Copy = (view: ViewBuilder, text: string, from: number, to: number) => void;

/** Plain and single-quoted scalars: blanks around line ends are dropped, one line end is a space, n empty lines are n line ends. */
function decodeLines(view: ViewBuilder, text: string, { start, end }: Span, copy: Copy): void {
  let lineStart = start;
  /** The line ends after the last line with text. */
  let ends: Span[] = [];
  for (;;) {
    const lineEnd = lineEndIn(text, lineStart, end);
    const from = lineStart === start ? start : skipBlanks(text, lineStart, lineEnd?.start ?? end);
    const to = lineEnd === undefined ? end : trimBlanks(text, from, lineEnd.start);
    if (to > from || lineStart === start || lineEnd === undefined) {
      foldInto(view, ends);
      ends = [];
      copy(view, text, from, to);
    }
    if (lineEnd === undefined) return;
    ends.push(lineEnd);
    lineStart = lineEnd.end;
  }
}

function foldInto(view: ViewBuilder, ends: readonly Span[]): void {
  const [first, ...more] = ends;
  if (first === undefined) return;
  if (more.length === 0) view.replace(" ", first.start, first.end);
  for (const each of more) view.replace("\n", each.start, each.end);
}

function copyVerbatim(view: ViewBuilder, text: string, from: number, to: number): void {
  view.copy(text.slice(from, to), from);
}

function copySingleQuoted(view: ViewBuilder, text: string, from: number, to: number): void {
  let at = from;
  for (let quote = text.indexOf("''", at); quote !== -1 && quote + 1 < to; quote = text.indexOf("''", at)) {
    view.copy(text.slice(at, quote), at);
    view.replace("'", quote, quote + 2);
    at = quote + 2;
  }
  view.copy(text.slice(at, to), at);
}

/** The characters of single-letter escapes in double quotes, except `x`, `u` and `U`. */
const escapeLetters: ReadonlyMap<string, string> = new Map([
  ["0", "\0"],
  ["a", "\x07"],
  ["b", "\b"],
  ["e", "\x1b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["v", "\v"],
  ["N", "\u0085"],
  ["_", "\u00a0"],
  ["L", "\u2028"],
  ["P", "\u2029"],
  [" ", " "],
  ['"', '"'],
  ["/", "/"],
  ["\\", "\\"],
  ["\t", "\t"],
]);

/** The number of hexadecimal digits after `\x`, `\u` and `\U`. */
const hexDigits: ReadonlyMap<string, number> = new Map([
  ["x", 2],
  ["u", 4],
  ["U", 8],
]);

/** Decodes the content of double quotes. */
export function decodeDoubleQuoted(view: ViewBuilder, text: string, { start, end }: Span): void {
  let at = start;
  while (at < end) {
    const char = text[at] as string;
    if (char === "\\") at = decodeEscape(view, text, at, end);
    else if (char === "\n" || (char === "\r" && text[at + 1] === "\n")) at = foldLineEnds(view, text, at, end);
    else if (isBlank(char)) {
      const next = skipBlanks(text, at, end);
      if (!isLineEndAt(text, next, end)) view.copy(text.slice(at, next), at);
      at = next;
    } else {
      view.copy(char, at);
      at++;
    }
  }
}

/** Folds a line end in double quotes with the blank lines after it; returns the offset of the next text. */
function foldLineEnds(view: ViewBuilder, text: string, from: number, end: number): number {
  const ends: Span[] = [];
  let at = from;
  for (;;) {
    at = skipBlanks(text, at, end);
    if (!isLineEndAt(text, at, end)) break;
    const length = text[at] === "\r" ? 2 : 1;
    ends.push({ start: at, end: at + length });
    at += length;
  }
  foldInto(view, ends);
  return at;
}

function isLineEndAt(text: string, at: number, end: number): boolean {
  return at < end && (text[at] === "\n" || (text[at] === "\r" && text[at + 1] === "\n"));
}

/** Decodes an escape; returns the offset after it. An invalid escape is kept as is. */
function decodeEscape(view: ViewBuilder, text: string, at: number, end: number): number {
  const letter = text[at + 1] ?? "";
  const single = escapeLetters.get(letter);
  if (single !== undefined) {
    view.replace(single, at, at + 2);
    return at + 2;
  }
  if (isLineEndAt(text, at + 1, end)) return skipBlanks(text, at + (letter === "\r" ? 3 : 2), end);
  const digits = hexDigits.get(letter) ?? 0;
  const stop = at + 2 + digits;
  const hex = text.slice(at + 2, stop);
  const code = digits > 0 && /^[0-9a-fA-F]+$/.test(hex) && hex.length === digits ? Number.parseInt(hex, 16) : -1;
  if (code >= 0 && code <= 0x10ffff) view.replace(String.fromCodePoint(code), at, stop);
  else view.copy(text.slice(at, Math.min(stop, end)), at);
  return Math.min(stop, end);
}
