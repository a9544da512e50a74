import type { Position, Range } from "vscode-languageserver";
import type { Span } from "jsonata-check/text";
import { LineIndex } from "../text/line-index.js";

/** The negotiated position encoding. */
export type PositionEncoding = "utf-16" | "utf-8";

/** Converts between offsets and positions of a text; lines and columns count from 0. */
export class TextPositions {
  readonly #lines: LineIndex;
  readonly #encoding: PositionEncoding;

  constructor(text: string, encoding: PositionEncoding) {
    this.#lines = new LineIndex(text);
    this.#encoding = encoding;
  }

  positionAt(offset: number): Position {
    const { line, column } = this.#lines.position(offset);
    if (this.#encoding === "utf-16") return { line: line - 1, character: column - 1 };
    return { line: line - 1, character: bytesOf(this.#lines.lineText(line).slice(0, column - 1)) };
  }

  offsetAt({ line, character }: Position): number {
    const column = this.#encoding === "utf-16" ? character : unitsOf(this.#lines.lineText(line + 1), character);
    return this.#lines.offsetAt(line + 1, column + 1);
  }

  rangeOf({ start, end }: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  spanOf({ start, end }: Range): Span {
    return { start: this.offsetAt(start), end: this.offsetAt(end) };
  }
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) bytes += byteLength(character);
  return bytes;
}

/** The number of UTF-16 units in the first bytes of a text. */
function unitsOf(text: string, bytes: number): number {
  let units = 0;
  let left = bytes;
  for (const character of text) {
    left -= byteLength(character);
    if (left < 0) break;
    units += character.length;
  }
  return units;
}

function byteLength(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
