/** The offset after the character at an offset, at most the end of the text: a character may have two UTF-16 units. */
export function characterEnd(text: string, offset: number): number {
  const units = (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  return Math.min(offset + units, text.length);
}
