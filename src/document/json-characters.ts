/** Codes of the characters in JSON's grammar. */
export const Code = {
  tab: 9,
  lineFeed: 10,
  carriageReturn: 13,
  space: 32,
  quote: 34,
  hash: 35,
  apostrophe: 39,
  asterisk: 42,
  plus: 43,
  comma: 44,
  minus: 45,
  dot: 46,
  slash: 47,
  zero: 48,
  nine: 57,
  colon: 58,
  equals: 61,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  openBrace: 123,
  closeBrace: 125,
  byteOrderMark: 0xfeff,
} as const;

/** The result of `JsonScanner.next` at the end of the text. */
export const endCode = -1;

/** Space, tab or line end. */
export function isJsonSpace(code: number): boolean {
  return code === Code.space || code === Code.tab || isLineEnd(code);
}

/** Line feed or carriage return. */
export function isLineEnd(code: number): boolean {
  return code === Code.lineFeed || code === Code.carriageReturn;
}
