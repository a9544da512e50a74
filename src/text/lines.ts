/** The line ending of a text: that of its first line. */
export function lineEndingOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? "\n";
}

/** The start of the line that contains an offset. */
export function startOfLine(text: string, offset: number): number {
  // A negative offset would be taken for 0.
  return offset <= 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

/** The end of the line that contains an offset, before its line end. */
export function endOfLine(text: string, offset: number): number {
  const rest = /[^\r\n]*/y;
  rest.lastIndex = offset;
  rest.test(text);
  return rest.lastIndex;
}

/** The blanks at the start of the line that contains an offset. */
export function indentAt(text: string, offset: number): string {
  const blanks = /[ \t]*/y;
  blanks.lastIndex = startOfLine(text, offset);
  return blanks.exec(text)?.[0] ?? "";
}

/** The distance of an offset from the start of its line. */
export function columnOf(text: string, offset: number): number {
  return offset - startOfLine(text, offset);
}

/** The first offset that has no blank at it. */
export function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text[at])) at++;
  return at;
}

/** The end of a text without trailing blanks. */
export function trimBlanks(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text[at - 1])) at--;
  return at;
}

/** Whether a character is a space or a tab. */
export function isBlank(character: string | undefined): boolean {
  return character === " " || character === "\t";
}

/** Whether a character is part of a line end. */
export function isLineEnd(character: string | undefined): boolean {
  return character === "\n" || character === "\r";
}
