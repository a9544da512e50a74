import { placeholderMark } from "../placeholder/parse.js";
import { isConfidential, isSecretName } from "./secret-names.js";
import type { SecretPart } from "./secret-parts.js";

/** How a value must follow its name: in quotes after a colon, in quotes or after `=`, or in any way. */
export type NamedForm = "quoted" | "quoted or equal" | "anything";

/** `"name":` with or without escaped quotes, `name=`, `name:`. A name must start a word, so that a long word is scanned once. */
const naming = /(?<![\w.-])[\d_.-]*([A-Za-z][\w.-]*)\\*["']?[ \t]*(:=?|=)[ \t]*/g;

/** A value in quotes, or up to a separator. */
const valuePattern = /(\\*["'])((?:(?!\1)(?:\\.|[^\r\n]))*)|((?!\/\/)[^\s"'&;,{}<>]+)/y;

/** The values of confidential names in a text: in JSON inside a string, in a query, in unreadable text. */
export function namedValues(text: string, form: NamedForm): SecretPart[] {
  const found: SecretPart[] = [];
  const values = new RegExp(valuePattern);
  let end = 0;
  for (const { 0: beginning, 1: name = "", 2: sign, index } of text.matchAll(naming)) {
    const start = index + beginning.length;
    // Values of other names may contain confidential ones.
    if (start < end || !(isConfidential(name) || /^(?:set-)?cookie$/i.test(name))) continue;
    values.lastIndex = start;
    const [whole, quote, quoted, bare] = values.exec(text) ?? [];
    if (whole === undefined) continue;
    end = start + whole.length;
    const isPlain = quote === undefined || sign === "=";
    if ((isPlain && form === "quoted") || (quote === undefined && sign === ":" && form !== "anything")) continue;
    if (form === "quoted or equal" && bare !== undefined && isInProse(text, index, end, bare)) continue;
    const written = quoted ?? bare ?? "";
    const from = end - written.length;
    const value = written.replace(/\\+$/, "");
    found.push(...(/cookie$/i.test(name) ? cookieValues(value, from) : wordsOf(value, from)));
  }
  return found;
}

/** Whether `name=value` is part of a sentence, with a short word as value: `send token=abc first`. */
function isInProse(text: string, start: number, end: number, value: string): boolean {
  const isWord = /^[a-z]{1,8}[.:!?)\]`]*$/i.test(value);
  const isApart = /^[\s([`]?$/.test(text.charAt(start - 1)) && /^[\s,]?$/.test(text.charAt(end));
  return isWord && isApart && /\s/.test(text.charAt(start - 1) + text.charAt(end));
}

/** The values of a `Cookie` or `Set-Cookie` header; `from` is its offset in the text. */
export function cookieValues(literal: string, from = 0): SecretPart[] {
  return [...literal.matchAll(/=([^;]*)/g)].flatMap(({ 1: value = "", index }) => wordsOf(value, from + index + 1));
}

/** The words between placeholders, except names written instead of a placeholder. */
function wordsOf(value: string, start: number): SecretPart[] {
  return [...value.matchAll(new RegExp(`[^\\s${placeholderMark}]+`, "g"))].flatMap(
    ({ 0: word, index }): SecretPart[] => {
      const isName = /^(?:<.*>|\$?\{.*\}|bearer|basic|token|string|null|true|false)$/i.test(word) || isSecretName(word);
      if (isName || !/\w/.test(word)) return [];
      return [{ span: { start: start + index, end: start + index + word.length }, sign: "place" }];
    },
  );
}
