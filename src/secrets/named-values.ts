import { placeholderMark } from "../placeholder/parse.js";
import { isConfidential, isSecretName } from "./secret-names.js";
import type { SecretPart } from "./secret-parts.js";

/** How a value must follow its name: in quotes after a colon, in quotes or after `=`, or in any way. */
export type NamedForm = "quoted" | "quoted or equal" | "anything";

/**
 * `"name": "value"` with or without escaped quotes, `name=value`, `name: value`. A name must start a word, so that a long
 * word is scanned once.
 */
const named =
  /(?<![\w.-])[\d_.-]*([A-Za-z][\w.-]*)\\*["']?[ \t]*(:=?|=)[ \t]*(?:(\\*["'])((?:(?!\3)(?:\\.|[^\r\n]))*)|((?!\/\/)[^\s"'&;,{}<>]+))/g;

/** The values of confidential names in a text: in JSON inside a string, in a query, in unreadable text. */
export function namedValues(text: string, form: NamedForm): SecretPart[] {
  const values = [...text.matchAll(named)].flatMap(
    ({ 0: whole, 1: name = "", 2: sign, 3: quote, 4: quoted, 5: bare, index }) => {
      const value = (quoted ?? bare ?? "").replace(/\\+$/, "");
      const isPlain = quote === undefined || sign === "=";
      if ((isPlain && form === "quoted") || (quote === undefined && sign === ":" && form !== "anything")) return [];
      if (form === "quoted or equal" && bare !== undefined && isInProse(text, index, index + whole.length, bare))
        return [];
      if (!isConfidential(name) && !/^(?:set-)?cookie$/i.test(name)) return [];
      const start = index + whole.length - (quoted ?? bare ?? "").length;
      return valuesIn(value, start, /cookie$/i.test(name));
    },
  );
  return [...values, ...queryValues(text)];
}

/** Confidential parameters of URLs, whatever comes before them: `https://user:password@host?api_key=…`. */
function queryValues(text: string): SecretPart[] {
  return [...text.matchAll(/[?&]([A-Za-z][\w.-]*)=([^\s"'&;,{}<>]+)/g)].flatMap(
    ({ 0: whole, 1: name = "", 2: value = "", index }) =>
      isConfidential(name) ? wordsOf(value, index + whole.length - value.length) : [],
  );
}

/** Whether `name=value` is part of a sentence, with a short word as value: `send token=abc first`. */
function isInProse(text: string, start: number, end: number, value: string): boolean {
  const isWord = /^[a-z]{1,8}[.:!?)\]`]*$/i.test(value);
  const isApart = /^[\s([`]?$/.test(text.charAt(start - 1)) && /^[\s,]?$/.test(text.charAt(end));
  return isWord && isApart && /\s/.test(text.charAt(start - 1) + text.charAt(end));
}

/** The values of a `Cookie` or `Set-Cookie` header. */
export function cookieValues(literal: string): SecretPart[] {
  return [...literal.matchAll(/=([^;]*)/g)].flatMap(({ 1: value = "", index }) => wordsOf(value, index + 1));
}

function valuesIn(value: string, start: number, isCookie: boolean): SecretPart[] {
  if (!isCookie) return wordsOf(value, start);
  return cookieValues(value).map(({ span, sign }) => {
    return { span: { start: start + span.start, end: start + span.end }, sign };
  });
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
