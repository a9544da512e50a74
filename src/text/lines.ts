/** The line ending of a text: that of its first line. */
export function lineEndingOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? "\n";
}

/** The distance of an offset from the start of its line. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}

/** Whether a character is part of a line end. */
export function isLineEnd(character: string | undefined): boolean {
  return character === "\n" || character === "\r";
}
