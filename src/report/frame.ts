import type { Span } from "jsonata-check/text";
import { type Cell, toCells } from "./display.js";
import { startOfLine } from "../text/lines.js";

/** The content of a code frame. */
export interface FrameRequest {
  readonly text: string;
  readonly span: Span;
  /** The number (from 1) and start offset of the line in which the span starts. */
  readonly line: number;
  readonly lineStart: number;
  /** The width of the frame in terminal columns. */
  readonly columns: number;
}

/** A row of a code frame: a line of the text, or the marks below it. */
export type FrameRow =
  | { readonly type: "line"; readonly gutter: string; readonly content: string; readonly isTarget: boolean }
  | { readonly type: "mark"; readonly gutter: string; readonly indent: string; readonly mark: string };

/** How many units around a span are looked at: a minified file is one line of megabytes. */
const reach = 400;

/** The line in which a span starts, with its neighbors, and the exact text underlined. */
export function codeFrame({ text, span, line, lineStart, columns }: FrameRequest): FrameRow[] {
  const gutterWidth = String(line + 1).length;
  const available = columns - gutterWidth - 3;
  const lineEnd = endOfLine(text, span.start);
  const before = neighbour(text, lineStart - 1, "before");
  const after = neighbour(text, nextLine(text, lineEnd), "after");
  const target = targetLine(text, { start: lineStart, end: lineEnd }, span, available);

  const indents = [before, target.whole, after].map(indentOf).filter(Number.isFinite);
  const indent = target.whole === undefined || indents.length === 0 ? 0 : Math.min(...indents);
  const rows: FrameRow[] = [];
  const context = (content: string | undefined, number: number): void => {
    if (content === undefined || content.trim() === "" || target.isClippedLeft) return;
    const shown = clip(toCells(content.slice(indent)), 0, available).content;
    rows.push({ type: "line", gutter: String(number).padStart(gutterWidth), content: shown, isTarget: false });
  };
  context(before, line - 1);
  const shown = target.render(indent);
  rows.push({ type: "line", gutter: String(line).padStart(gutterWidth), content: shown.content, isTarget: true });
  const rest = linesIn(text, lineEnd, span.end);
  const mark = rest === 0 ? shown.mark : `${shown.mark} to line ${line + rest}`;
  rows.push({ type: "mark", gutter: " ".repeat(gutterWidth), indent: shown.indent, mark });
  context(after, line + 1);
  return rows;
}

interface TargetLine {
  /** The whole line, unless it is too long. */
  readonly whole: string | undefined;
  readonly isClippedLeft: boolean;
  render(indent: number): { readonly content: string; readonly indent: string; readonly mark: string };
}

function targetLine(text: string, line: Span, span: Span, available: number): TargetLine {
  const from = safeCut(text, Math.max(line.start, span.start - reach));
  const to = safeCut(text, Math.min(line.end, Math.min(span.end, span.start + reach) + reach));
  const piece = text.slice(from, to);
  const isWhole = from === line.start && to === line.end;
  const cells = toCells(piece);
  const view = { start: span.start - from, end: Math.min(span.end, to) - from };
  const own = isWhole ? indentOf(piece) : 0;
  const fits = columnOf(cells, view.end) - own < available - 1;
  return {
    whole: isWhole ? piece : undefined,
    isClippedLeft: from > line.start || !fits,
    render(indent) {
      const shown = isWhole ? cells.slice(indent) : cells;
      const first = columnOf(shown, view.start);
      const last = Math.max(columnOf(shown, view.end), first + 1);
      const total = columnOf(shown, Infinity);
      const isCutLeft = from > line.start;
      const left = last < available && !isCutLeft ? 0 : windowStart(first, last, total, available);
      const window = clip(shown, left, available, { left: isCutLeft, right: to < line.end });
      const start = first - left + (window.isCutLeft ? 1 : 0);
      const end = Math.min(last - left + (window.isCutLeft ? 1 : 0), available);
      return { content: window.content, indent: " ".repeat(start), mark: "^".repeat(Math.max(1, end - start)) };
    },
  };
}

/** Where the visible part of a long line starts: the span is centered, a long one at the left. */
function windowStart(first: number, last: number, total: number, available: number): number {
  const margin = Math.max(8, Math.floor((available - (last - first)) / 2));
  return Math.max(0, Math.min(first - margin, total - available + 2));
}

/** Whether a line was cut already, at either side. */
interface Cut {
  readonly left: boolean;
  readonly right: boolean;
}

/** The cells that fit, from a column on, with an ellipsis at each cut side. */
function clip(cells: readonly Cell[], from: number, available: number, cut: Cut = { left: false, right: false }) {
  const hasLeft = from > 0 || cut.left;
  let room = available - (hasLeft ? 1 : 0);
  const total = columnOf(cells, Infinity);
  const hasRight = cut.right || total - from > room;
  if (hasRight) room--;
  let content = hasLeft ? "…" : "";
  let column = 0;
  let used = 0;
  for (const cell of cells) {
    if (column >= from) {
      if (used + cell.width > room) break;
      content += cell.text;
      used += cell.width;
    } else if (column + cell.width > from) {
      // The edge cuts a wide character in two.
      const rest = column + cell.width - from;
      content += " ".repeat(rest);
      used += rest;
    }
    column += cell.width;
  }
  return { content: hasRight ? `${content}…` : content.trimEnd(), isCutLeft: hasLeft };
}

/** The column of an offset. */
function columnOf(cells: readonly Cell[], offset: number): number {
  let column = 0;
  for (const cell of cells) {
    if (cell.start >= offset) break;
    column += cell.width;
  }
  return column;
}

/** The line that ends (before) or starts (after) at an offset, cut to a readable length. */
function neighbour(text: string, at: number, side: "before" | "after"): string | undefined {
  if (at < 0) return undefined;
  if (side === "after") return text.slice(at, Math.min(endOfLine(text, at), at + reach));
  const start = startOfLine(text, at);
  return text.slice(start, Math.min(at, start + reach)).replace(/\r$/, "");
}

function endOfLine(text: string, offset: number): number {
  const at = text.indexOf("\n", offset);
  if (at === -1) return text.length;
  return at > offset && text[at - 1] === "\r" ? at - 1 : at;
}

/** The start of the next line, or -1 after the last one. */
function nextLine(text: string, lineEnd: number): number {
  return text.indexOf("\n", lineEnd) + 1 || -1;
}

/** The number of line breaks inside a span, except at its end. */
function linesIn(text: string, start: number, end: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n", start); at !== -1 && at < end - 1; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}

function indentOf(line: string | undefined): number {
  if (line === undefined || line.trim() === "") return Infinity;
  return line.length - line.trimStart().length;
}

/** Moves an offset off the middle of a surrogate pair. */
function safeCut(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}
