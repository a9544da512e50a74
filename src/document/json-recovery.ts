import { codeOf } from "jsonata-check/text";
import { trimBlanks } from "../text/lines.js";
import { Code, isLineEnd } from "./json-characters.js";

/** How far recovery looks ahead: enough for any real line, and limited, so that broken minified files take linear time. */
const horizon = 2000;

/** The end of the line that contains `from`, within the horizon. */
export function lineEndOf(text: string, from: number): number {
  const limit = Math.min(text.length, from + horizon);
  let at = from;
  while (at < limit && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
}

/** The offset of the next unescaped `"` in `[from, to)`, or -1. */
export function nextQuote(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === Code.backslash) at++;
    else if (code === Code.quote) return at;
  }
  return -1;
}

/** Whether `text[from, to)` contains an odd number of quotes: one is unmatched. */
export function hasOddQuotes(text: string, from: number, to: number): boolean {
  let isOdd = false;
  for (let at = nextQuote(text, from, to); at !== -1; at = nextQuote(text, at + 1, to)) isOdd = !isOdd;
  return isOdd;
}

/** Whether the text at `from` continues as after a value or key: with `,`, `:`, a closing bracket or the end. */
export function isBeforeDelimiter(text: string, from: number): boolean {
  return /\s*(?:[,:\]}]|$)/y.test(text.slice(from, from + horizon));
}

/**
 * The end of an unclosed string whose line ends at `lineEnd`: before trailing commas and closing brackets, unless such a
 * bracket belongs to the string's content.
 */
export function contentEndOf(text: string, start: number, lineEnd: number): number {
  let end = lineEnd;
  const open = { "}": 0, "]": 0 };
  for (let at = start; at < lineEnd; at++) {
    const char = text[at];
    if (char === "{") open["}"]++;
    else if (char === "[") open["]"]++;
    else if (char === "}" || char === "]") open[char]--;
  }
  for (;;) {
    end = trimBlanks(text, start, end);
    const last = text[end - 1];
    if (end === start) return end;
    if (last === "}" || last === "]") {
      if (open[last] >= 0) return end;
      open[last]++;
    } else if (last !== ",") return end;
    end--;
  }
}

/** The offset after the bracket that matches the one at `from`, or -1 if there is none within reach. */
export function balancedEnd(text: string, from: number, reach = horizon): number {
  let depth = 0;
  const limit = Math.min(text.length, from + reach);
  for (let at = from; at < limit; at++) {
    const char = text[at];
    if (char === '"') {
      const close = nextQuote(text, at + 1, limit);
      if (close === -1) return -1;
      at = close;
    } else if (char === "{" || char === "[" || char === "(") depth++;
    else if ((char === "}" || char === "]" || char === ")") && --depth === 0) return at + 1;
  }
  return -1;
}

/** The end of text that is not JSON: before the next comma or closing bracket on this level, or at the end of the line. */
export function junkEnd(text: string, from: number): number {
  const lineEnd = lineEndOf(text, from);
  const isNear = lineEnd - from < horizon;
  if (isNear && hasOddQuotes(text, from, lineEnd)) return contentEndOf(text, from, lineEnd);
  let at = from;
  // After one failed search the next ones would fail too.
  let hasPartners = true;
  while (at < lineEnd) {
    const char = text[at] ?? "";
    if (char === "," || char === "]" || char === "}") break;
    const end = hasPartners && /["{[(]/.test(char) ? partnerEnd(text, at, lineEnd) : at + 1;
    if (end > lineEnd) return end;
    if (end === -1) hasPartners = false;
    at = end === -1 ? at + 1 : end;
  }
  return trimBlanks(text, from, at);
}

/** The offset after the quote or bracket that matches the one at `at`, or -1. */
function partnerEnd(text: string, at: number, lineEnd: number): number {
  if (text[at] !== '"') return balancedEnd(text, at);
  const close = nextQuote(text, at + 1, lineEnd);
  return close === -1 ? -1 : close + 1;
}

/** The end of a value without proper quotes; always after `from`. */
export function bareEnd(text: string, from: number): number {
  const lineEnd = lineEndOf(text, from);
  const close = closingQuotes.get(text[from] ?? "");
  if (close !== undefined) {
    const end = text.indexOf(close, from + 1);
    if (end !== -1 && (end < lineEnd || close === "`") && end - from < horizon) return end + 1;
  }
  if (lineEnd - from < horizon && hasOddQuotes(text, from, lineEnd)) {
    const quote = nextQuote(text, from, lineEnd);
    if (quote > from && isBeforeDelimiter(text, quote + 1)) return quote + 1;
  }
  return Math.max(from + 1, junkEnd(text, from));
}

/** Quotes of other languages, with their closing ones. */
const closingQuotes: ReadonlyMap<string, string> = new Map([
  ["'", "'"],
  ["`", "`"],
  ["“", "”"],
  ["‘", "’"],
  ["„", "“"],
]);

/** JSON equivalents of words in other languages. */
const foreignWords: ReadonlyMap<string, string> = new Map([
  ["True", "true"],
  ["TRUE", "true"],
  ["False", "false"],
  ["FALSE", "false"],
  ["None", "null"],
  ["Null", "null"],
  ["NULL", "null"],
  ["nil", "null"],
]);

/** Explains what is wrong with a value that is not JSON. */
export function explainBare(word: string): string {
  const shown = quoteForMessage(word);
  const replacement = foreignWords.get(word);
  if (replacement !== undefined) return `${shown} is not a JSON value; expected \`${replacement}\`.`;
  if (word === "undefined") return "JSON has no `undefined`; remove the property or write `null`.";
  if (/^[+-]?(?:NaN|Infinity)$/.test(word)) return `JSON has no ${shown}; expected a number or \`null\`.`;
  if (word.startsWith("'")) return `JSON strings need double quotes; found single quotes: ${shown}.`;
  if (closingQuotes.has(word[0] ?? "")) return `JSON strings need straight double quotes; found ${shown}.`;
  if (/^[+-]?\.?\d/.test(word)) return explainNumber(word, shown);
  if (word.endsWith('"')) return `The double quote that opens this string is missing: ${shown}.`;
  if (/^[\p{L}_$]/u.test(word)) return `Expected a JSON value; a string needs double quotes: ${shown}.`;
  return `Expected a JSON value, found ${shown}.`;
}

function explainNumber(word: string, shown: string): string {
  if (word.startsWith("+")) return `A JSON number has no plus sign: ${shown}.`;
  if (/^-?0\d+$/.test(word)) return `A JSON number has no leading zero: ${shown}.`;
  if (/^-?0[xXbBoO]/.test(word)) return `JSON numbers are decimal: ${shown}.`;
  if (/^-?\.\d/.test(word)) return `A JSON number needs a digit before the decimal point: ${shown}.`;
  if (/^-?\d+\.(?!\d)/.test(word)) return `A JSON number needs a digit after the decimal point: ${shown}.`;
  return `Expected a JSON value, found ${shown}; a string needs double quotes.`;
}

/** A piece of the file as code, shortened, on one line. */
export function quoteForMessage(piece: string): string {
  const line = piece.replace(/\s+/g, " ");
  return codeOf(line.length > 40 ? `${line.slice(0, 39)}…` : line);
}
