import type { TextView } from "../text/text-view.js";
import { ViewBuilder } from "../text/view-builder.js";

/** How a scalar of a YAML text is written. */
export type ScalarStyle = "plain" | "single" | "double" | "literal" | "folded";

/** A scalar as it stands in a YAML text: the offsets of its whole token, and what its decoding depends on. */
export interface ScalarSource {
  readonly style: ScalarStyle;
  /** The token with its quotes or its block header. */
  readonly start: number;
  readonly end: number;
  /** For a block: where its lines begin, behind the header's line end. */
  readonly contentStart: number;
  /** For a block: the indentation of the collection around it. */
  readonly indent: number;
}

/** Decodes a scalar with the place of each of its characters (YAML 1.2.2, chapters 7 and 8). */
export function decodeScalar(text: string, scalar: ScalarSource): TextView {
  const { style, start, end } = scalar;
  const view = new ViewBuilder();
  switch (style) {
    case "plain":
      decodeLines(view, text, start, end, false);
      return view.finish(start);
    case "single":
      decodeLines(view, text, start + 1, contentEnd(text, scalar, "'"), true);
      return view.finish(start + 1);
    case "double":
      decodeDouble(view, text, start + 1, contentEnd(text, scalar, '"'));
      return view.finish(start + 1);
    case "literal":
    case "folded":
      decodeBlock(view, text, scalar);
      return view.finish(end);
  }
}

function contentEnd(text: string, { start, end }: ScalarSource, quote: string): number {
  return end > start + 1 && text[end - 1] === quote ? end - 1 : end;
}

/** Plain and single-quoted scalars: blanks around line ends go, one line end is a space, n empty lines are n line ends. */
function decodeLines(view: ViewBuilder, text: string, start: number, end: number, isQuoted: boolean): void {
  const copy = isQuoted ? copySingleQuoted : copyVerbatim;
  let lineStart = start;
  /** The line ends since the last line with text. */
  let ends: LineEnd[] = [];
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

interface LineEnd {
  readonly start: number;
  readonly end: number;
}

function lineEndIn(text: string, from: number, end: number): LineEnd | undefined {
  const feed = text.indexOf("\n", from);
  if (feed === -1 || feed >= end) return undefined;
  return { start: feed > from && text[feed - 1] === "\r" ? feed - 1 : feed, end: feed + 1 };
}

function foldInto(view: ViewBuilder, ends: readonly LineEnd[]): void {
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

/** What one letter behind a backslash stands for in a double-quoted scalar; `x`, `u` and `U` are not here. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
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

/** The number of hexadecimal digits behind `\x`, `\u` and `\U`. */
const HEX_DIGITS: ReadonlyMap<string, number> = new Map([
  ["x", 2],
  ["u", 4],
  ["U", 8],
]);

function decodeDouble(view: ViewBuilder, text: string, start: number, end: number): void {
  let at = start;
  while (at < end) {
    const char = text[at] as string;
    if (char === "\\") at = decodeEscape(view, text, at, end);
    else if (char === "\n" || (char === "\r" && text[at + 1] === "\n")) at = foldLineEnds(view, text, at, end);
    else if (char === " " || char === "\t") {
      const next = skipBlanks(text, at, end);
      if (!isLineEndAt(text, next, end)) view.copy(text.slice(at, next), at);
      at = next;
    } else {
      view.copy(char, at);
      at++;
    }
  }
}

/** At a line end of a double-quoted scalar: folds it with the blank lines behind it; gives the offset of the next text. */
function foldLineEnds(view: ViewBuilder, text: string, from: number, end: number): number {
  const ends: LineEnd[] = [];
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

/** At a backslash; gives the offset behind its escape. A wrong escape stands for itself. */
function decodeEscape(view: ViewBuilder, text: string, at: number, end: number): number {
  const letter = text[at + 1] ?? "";
  const single = ESCAPES.get(letter);
  if (single !== undefined) {
    view.replace(single, at, at + 2);
    return at + 2;
  }
  if (isLineEndAt(text, at + 1, end)) return skipBlanks(text, at + (letter === "\r" ? 3 : 2), end);
  const digits = HEX_DIGITS.get(letter) ?? 0;
  const stop = at + 2 + digits;
  const hex = text.slice(at + 2, stop);
  const code = digits > 0 && /^[0-9a-fA-F]+$/.test(hex) && hex.length === digits ? Number.parseInt(hex, 16) : -1;
  if (code >= 0 && code <= 0x10ffff) view.replace(String.fromCodePoint(code), at, stop);
  else view.copy(text.slice(at, Math.min(stop, end)), at);
  return Math.min(stop, end);
}

interface BlockLine {
  readonly start: number;
  /** Where the text behind the leading spaces begins. */
  readonly content: number;
  /** Without the line end. */
  readonly end: number;
  /** Where the next line begins; `end` for the last line of a text that does not end with a line end. */
  readonly next: number;
}

/** The header of a block scalar: `>` or `|`, then an indentation and a chomping indicator in any order. */
export function blockHeader(text: string, start: number): { readonly indent: number; readonly chomp: string } {
  const header = /[|>]([-+0-9]*)/y;
  header.lastIndex = start;
  const indicators = header.exec(text)?.[1] ?? "";
  return { indent: Number(/[1-9]/.exec(indicators)?.[0] ?? 0), chomp: /[-+]/.exec(indicators)?.[0] ?? "" };
}

/** The number of spaces that each line of a block loses. */
export function blockIndent(text: string, scalar: ScalarSource): number {
  return trimIndentOf(blockLines(text, scalar), scalar.indent, blockHeader(text, scalar.start).indent);
}

function decodeBlock(view: ViewBuilder, text: string, scalar: ScalarSource): void {
  const { indent, chomp } = blockHeader(text, scalar.start);
  const lines = blockLines(text, scalar);
  const used = lines.findLastIndex((line) => line.end > line.content) + 1;
  if (used === 0) {
    if (chomp === "+" && lines.length > 0) {
      for (const line of lines.slice(0, Math.max(1, lines.length - 1))) view.replace("\n", line.end, line.next);
    }
    return;
  }
  const trim = trimIndentOf(lines, scalar.indent, indent);
  // Empty lines that are indented more than the text belong to the text.
  const deepEmpty = lines.findLastIndex((line) => line.content - line.start > trim);
  const contentLength = Math.max(used, deepEmpty + 1);
  const content = lines.slice(0, contentLength);
  if (scalar.style === "literal") copyLiteral(view, text, content, trim);
  else copyFolded(view, text, content, trim);
  const last = lines[contentLength - 1] as BlockLine;
  if (chomp === "") view.replace("\n", last.end, last.next);
  else if (chomp === "+") keepRest(view, text, lines, contentLength, trim);
}

/** The chomping indicator `+`: every empty line at the end counts. */
function keepRest(view: ViewBuilder, text: string, lines: readonly BlockLine[], from: number, trim: number): void {
  for (let at = from; at < lines.length; at++) {
    const [before, line] = [lines[at - 1] as BlockLine, lines[at] as BlockLine];
    view.replace("\n", before.end, before.next);
    const start = Math.min(line.start + trim, line.content);
    view.copy(text.slice(start, line.content), start);
  }
  const last = lines.at(-1) as BlockLine;
  if (view.lastChar !== "\n") view.replace("\n", last.end, last.next);
}

function blockLines(text: string, { contentStart, end }: ScalarSource): BlockLine[] {
  const lines: BlockLine[] = [];
  if (contentStart >= end) return lines;
  for (let start = contentStart; ;) {
    const lineEnd = lineEndIn(text, start, end);
    let content = start;
    while (content < end && text[content] === " ") content++;
    const stop = lineEnd?.start ?? end;
    lines.push({ start, content, end: Math.max(stop, content), next: lineEnd?.end ?? end });
    if (lineEnd === undefined) return lines;
    start = lineEnd.end;
  }
}

function trimIndentOf(lines: readonly BlockLine[], parentIndent: number, explicit: number): number {
  if (explicit > 0) return parentIndent + explicit;
  const first = lines.find((line) => line.end > line.content);
  return first === undefined ? parentIndent : first.content - first.start;
}

function copyLine(view: ViewBuilder, text: string, line: BlockLine, trim: number): void {
  const start = Math.min(line.start + trim, line.content);
  view.copy(text.slice(start, line.end), start);
}

function copyLiteral(view: ViewBuilder, text: string, lines: readonly BlockLine[], trim: number): void {
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before !== undefined) view.replace("\n", before.end, before.next);
    copyLine(view, text, line, trim);
  });
}

/** A folded block: a line end between two lines of text is a space, unless one of them is indented more. */
function copyFolded(view: ViewBuilder, text: string, lines: readonly BlockLine[], trim: number): void {
  const first = lines.findIndex((line) => line.end > line.content);
  for (const line of lines.slice(0, first)) {
    copyLine(view, text, { ...line, end: line.content }, trim);
    view.replace("\n", line.end, line.next);
  }
  /** The line end that is still to be written, and as what. */
  let pending: { readonly as: " " | "\n"; readonly at: LineEnd } | undefined;
  let wasDeeper = false;
  for (const line of lines.slice(first)) {
    const at = { start: line.end, end: line.next };
    const isDeeper = line.content - line.start > trim || text[line.content] === "\t";
    if (isDeeper) {
      if (pending !== undefined) {
        if (pending.as === "\n" && !wasDeeper) view.replace("\n", pending.at.start, pending.at.start);
        view.replace("\n", pending.at.start, pending.at.end);
      }
      copyLine(view, text, line, trim);
      pending = { as: "\n", at };
      wasDeeper = true;
    } else if (line.end === line.content) {
      if (pending?.as === "\n") view.replace("\n", pending.at.start, pending.at.end);
      pending = { as: "\n", at };
    } else {
      if (pending !== undefined) view.replace(pending.as, pending.at.start, pending.at.end);
      copyLine(view, text, line, trim);
      pending = { as: " ", at };
      wasDeeper = false;
    }
  }
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === " " || text[at] === "\t")) at++;
  return at;
}

function trimBlanks(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (text[at - 1] === " " || text[at - 1] === "\t")) at--;
  return at;
}
