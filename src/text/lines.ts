/** How the lines of a text end: as the first of them does. */
export function lineEndingOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? "\n";
}

/** How far an offset is from the start of its line. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}

/** Whether a character is part of a line end. */
export function isLineEnd(character: string | undefined): boolean {
  return character === "\n" || character === "\r";
}
