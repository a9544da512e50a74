import { firstWhere } from "jsonata-check/text";

/** A position in a text: offsets count from 0, lines and columns from 1, all in UTF-16 units. */
export interface LinePosition {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/**
 * Converts between offsets and lines. A line ends with \n, \r\n or \r; a byte-order mark at the start counts in offsets, not
 * in columns.
 */
export class LineIndex {
  private readonly text: string;
  private lazyStarts: readonly number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** The number of lines; after a final line end there is an empty line. */
  get lineCount(): number {
    return this.starts.length;
  }

  /** The position of an offset, clamped to the text. */
  position(offset: number): LinePosition {
    const inside = Math.min(Math.max(offset, 0), this.text.length);
    const { starts } = this;
    const line = Math.max(
      firstWhere(starts, (start) => start > inside),
      1,
    );
    const column = Math.max(inside - (starts[line - 1] as number), 0) + 1;
    return { offset: inside, line, column };
  }

  /** The offset of a line and column, both from 1; the column is clamped to the line. */
  offsetAt(line: number, column: number): number {
    const { starts, text } = this;
    if (line < 1) return 0;
    const start = starts[line - 1];
    if (start === undefined) return text.length;
    return Math.min(start + Math.max(column - 1, 0), this.endOfLine(line));
  }

  /** The text of a line (from 1) without its line end; "" if there is no such line. */
  lineText(line: number): string {
    const start = this.starts[line - 1];
    return start === undefined ? "" : this.text.slice(start, this.endOfLine(line));
  }

  private endOfLine(line: number): number {
    const next = this.starts[line];
    if (next === undefined) return this.text.length;
    return next - (this.text.startsWith("\r\n", next - 2) ? 2 : 1);
  }

  /** The offset of each line's first column. */
  private get starts(): readonly number[] {
    return (this.lazyStarts ??= lineStarts(this.text));
  }
}

function lineStarts(text: string): number[] {
  const starts = [text.startsWith("\ufeff") ? 1 : 0];
  // Searching is many times faster than checking each unit.
  if (!text.includes("\r")) {
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}
