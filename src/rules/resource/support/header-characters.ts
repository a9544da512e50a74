import { placeholderMark, parseTemplate } from "../../../placeholder/parse.js";

/** The offset of a name's first character that is not a `tchar` (RFC 9110); placeholders are skipped. */
export function refusedInName(name: string): number | undefined {
  const at = name.search(/[^!#$%&'*+\-.^_`|~0-9A-Za-z\uFFFC]/);
  return at === -1 ? undefined : at;
}

/** The offset of a value's first invalid character; surrounding whitespace is removed before sending. */
export function refusedInValue(value: string): number | undefined {
  const { literal } = parseTemplate(value);
  const { length } = literal.trimEnd();
  for (let at = length - literal.trim().length; at < length; at++) {
    if (isRefused(literal.charCodeAt(at))) return at;
  }
  return undefined;
}

/** Control characters except tab, and characters beyond one byte; a placeholder's mark is neither. */
function isRefused(unit: number): boolean {
  return (unit < 0x20 && unit !== 0x09) || unit === 0x7f || (unit > 0xff && unit !== placeholderMark.charCodeAt(0));
}

/** The character at an offset, in words. */
export function described(text: string, at: number): string {
  const [character = ""] = text.slice(at);
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return names.get(character) ?? (isVisible(character) ? `\`${character}\` (${code})` : code);
}

/** Whether a character can be highlighted alone. */
export function isVisible(character: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}\p{Cs}]/u.test(character);
}

const names: ReadonlyMap<string, string> = new Map([
  [" ", "a space"],
  ["\t", "a tab"],
  ["\n", "a line break"],
  ["\r", "a line break"],
  [":", "a colon"],
  ["\u00A0", "a no-break space"],
]);
