import { named } from "./visible.js";

/** One character as a terminal shows it, with its span in the text (UTF-16 units, from 0). */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Terminal columns: at least 1, and 2 for wide characters. */
  readonly width: number;
}

/** Ranges of code points that take two columns, in addition to emoji. */
const wideRanges: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2ff],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
];

/** Splits a line of text (no line breaks) into cells, with tabs expanded and invisible characters named. */
export function toCells(line: string): Cell[] {
  const cells: Cell[] = [];
  if (/^[\x20-\x7e]*$/.test(line)) {
    for (let at = 0; at < line.length; at++) cells.push({ start: at, end: at + 1, text: line.charAt(at), width: 1 });
    return cells;
  }
  const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
  for (const { segment, index } of segmenter.segment(line)) {
    if (isEmoji(segment)) cells.push({ start: index, end: index + segment.length, text: segment, width: 2 });
    else if (isInvisible(segment)) cells.push(...namedCells(segment, index));
    else cells.push({ start: index, end: index + segment.length, text: segment, width: isWide(segment) ? 2 : 1 });
  }
  return cells;
}

/** The width of a line in terminal columns. */
export function displayWidth(line: string): number {
  if (/^[\x20-\x7e]*$/.test(line)) return line.length;
  return toCells(line).reduce((sum, cell) => sum + cell.width, 0);
}

/** One line of text without control characters, invisible characters and line breaks. */
export function printable(line: string): string {
  if (/^[\x20-\x7e]*$/.test(line)) return line;
  return toCells(line.replace(/\r\n?|\n/g, " "))
    .map((cell) => cell.text)
    .join("");
}

/** Wraps text to lines of at most `width` columns; its own line breaks stay, and words longer than a line are cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split(/\r\n?|\n/)) {
    let line = "";
    for (const word of printable(paragraph).split(/ +/)) {
      for (const piece of cut(word, width)) {
        if (line === "") line = piece;
        else if (displayWidth(line) + 1 + displayWidth(piece) <= width) line += ` ${piece}`;
        else {
          lines.push(line);
          line = piece;
        }
      }
    }
    lines.push(line);
  }
  return lines;
}

/** Wraps text to lines of at most `width` columns, each indented. */
export function wrapIndented(text: string, width: number, indent: number): string[] {
  return wrap(text, width - indent).map((line) => " ".repeat(indent) + line);
}

/** The least room for the last column. */
const leastRoom = 24;

/** Rows of cells as lines of aligned columns, each at most `widest` wide; the last one wraps at `columns`. */
export function alignedColumns(
  rows: readonly (readonly string[])[],
  { widest = Infinity, columns = Infinity }: { readonly widest?: number; readonly columns?: number } = {},
): string {
  const widthOf = (column: number): number =>
    Math.min(widest, Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.flatMap((row) => {
    const start = row.slice(0, -1).map((cell, column) => `${cell.padEnd(widthOf(column))}  `);
    const indent = start.join("");
    const last = row.at(-1) ?? "";
    const room = Math.max(leastRoom, columns - indent.length);
    const pieces = last.length > room ? wrap(last, room) : [last];
    return pieces.map((piece, index) => (index === 0 ? indent : " ".repeat(indent.length)) + piece);
  });
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

function cut(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = "";
  let used = 0;
  for (const cell of toCells(word)) {
    if (used + cell.width > width && piece !== "") {
      pieces.push(piece);
      piece = "";
      used = 0;
    }
    piece += cell.text;
    used += cell.width;
  }
  return [...pieces, piece];
}

function namedCells(segment: string, index: number): Cell[] {
  const cells: Cell[] = [];
  let start = index;
  for (const character of segment) {
    const end = start + character.length;
    const text = nameOf(character);
    cells.push({ start, end, text, width: text === character && isWide(character) ? 2 : text.length });
    start = end;
  }
  return cells;
}

function nameOf(character: string): string {
  if (character === "\t") return "  ";
  if (!isInvisible(character)) return character;
  return named(character);
}

/** Control, format and unusual space characters: a terminal would hide or obey them, so their code point is shown. */
function isInvisible(text: string): boolean {
  return /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{NChar}\u00a0\u1680\u2000-\u200a\u202f\u205f\u115f\u1160\u3164\uffa0]/u.test(
    text,
  );
}

function isEmoji(segment: string): boolean {
  return /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\p{Regional_Indicator}/u.test(segment);
}

function isWide(segment: string): boolean {
  const point = segment.codePointAt(0) ?? 0;
  return wideRanges.some(([first, last]) => point >= first && point <= last);
}
