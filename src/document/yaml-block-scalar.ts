import type { Span } from "jsonata-check/text";
import type { ViewBuilder } from "../text/view-builder.js";
import { lineEndIn } from "./yaml-line-end.js";
import type { ScalarSource } from "./yaml-scalar-source.js";

interface BlockLine {
  readonly start: number;
  /** The start of the text after the leading spaces. */
  readonly content: number;
  /** Without the line end. */
  readonly end: number;
  /** The start of the next line; `end` for the last line without a line end. */
  readonly next: number;
}

/** Reads the header of a block scalar: `>` or `|`, then indentation and chomping indicators in any order. */
function blockHeader(text: string, start: number): { readonly indent: number; readonly chomp: string } {
  const header = /[|>]([-+0-9]*)/y;
  header.lastIndex = start;
  const indicators = header.exec(text)?.[1] ?? "";
  return { indent: Number(/[1-9]/.exec(indicators)?.[0] ?? 0), chomp: /[-+]/.exec(indicators)?.[0] ?? "" };
}

/** The indentation of a block, which is removed from each line. */
export function blockIndent(text: string, scalar: ScalarSource): number {
  return trimIndentOf(blockLines(text, scalar), scalar.indent, blockHeader(text, scalar.start).indent);
}

/** Decodes a literal or folded block. */
export function decodeBlock(view: ViewBuilder, text: string, scalar: ScalarSource): void {
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
  // Empty lines with more indentation than the text belong to the text.
  const deepEmpty = lines.findLastIndex((line) => line.content - line.start > trim);
  const contentLength = Math.max(used, deepEmpty + 1);
  const content = lines.slice(0, contentLength);
  if (scalar.style === "literal") copyLiteral(view, text, content, trim);
  else copyFolded(view, text, content, trim);
  const last = lines[contentLength - 1] as BlockLine;
  if (chomp === "") view.replace("\n", last.end, last.next);
  else if (chomp === "+") keepRest(view, text, lines.slice(contentLength - 1), trim);
}

/** The chomping indicator `+` keeps every empty line after the text. */
function keepRest(view: ViewBuilder, text: string, lines: readonly BlockLine[], trim: number): void {
  for (let at = 1; at < lines.length; at++) {
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

/** In a folded block a line end between two lines is a space, unless one of them has more indentation. */
function copyFolded(view: ViewBuilder, text: string, lines: readonly BlockLine[], trim: number): void {
  const first = lines.findIndex((line) => line.end > line.content);
  for (const line of lines.slice(0, first)) {
    copyLine(view, text, { ...line, end: line.content }, trim);
    view.replace("\n", line.end, line.next);
  }
  // The line end still to be written, and how.
  let pending: { readonly as: " " | "\n"; readonly at: Span } | undefined;
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
