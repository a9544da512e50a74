import { secretKinds, secretShape } from "../../generated/http-facts.js";
import { placeholderMark } from "../placeholder/parse.js";
import type { Span } from "jsonata-check/text";
import { isSecretName } from "./secret-names.js";

/** A part of a text that is, or may be, secret. */
export interface SecretPart {
  readonly span: Span;
  /** The evidence: a unique form, random characters, or only the place, in which case it may be an ordinary word. */
  readonly sign: "form" | "random" | "place";
  /** The kind of secret, if its form tells. */
  readonly kind?: string | undefined;
}

/** The minimum length of well-known tokens and reported secrets. */
const minLength = 20;

/** How much of a text is examined for randomness. */
const longestJudged = 4096;

/** Words that occur only in examples and dummy values. */
const stopWords =
  /example|sample|placeholder|dummy|change-?_?me|replace|your|my_?-?(?:api|app|key|secret|token|client)|xxx|test|sandbox|fake|redacted|insert|secret_?-?(?:key|here)|<|>|\*\*|\.\.\.|…/i;

/** A word between placeholders and white space. */
const written = new RegExp(`[^\\s${placeholderMark}]+`, "g");

/** Values that are secrets anywhere. */
export function partsByForm(text: string): readonly SecretPart[] {
  if (text.length < minLength || text.search(secretShape) === -1) return none;
  return [...text.matchAll(secretShape)].flatMap((match): SecretPart[] => {
    const [value] = match;
    const kind = secretKinds[match.slice(1).findIndex((group) => group !== undefined)];
    // All tokens of a kind share what comes before the last separator.
    const own = value.slice(value.search(/[_-][^_-]*$/) + 1);
    // It is certainly a token, used or not, unless it is evidently a dummy.
    if (stopWords.test(own) || new Set(own.length < minLength ? value : own).size < 8) return [];
    return [{ span: spanOf(match.index, value), sign: "form", kind }];
  });
}

const none: readonly SecretPart[] = [];

/** The part of a text after the name of a scheme, if it consists of random letters and digits. */
export function randomValue(text: string): SecretPart[] {
  if (text.length < minLength) return [];
  const [, scheme = "", value = ""] =
    /^(\s*(?:[A-Za-z][\w-]*(?:\s+\w+=|\s+|=))?"?)([\w+/=.~:-]+)"?\s*$/.exec(text) ?? [];
  const secret = /^\s*basic\s/i.test(scheme) ? passwordIn(value) : value;
  if (stopWords.test(secret) || !isRandom(secret, minLength)) return [];
  return [{ span: spanOf(scheme.length, value), sign: "random" }];
}

/** Words of random letters and digits: keys, tokens, and identifiers that look like them. */
export function randomWords(literal: string): SecretPart[] {
  const words = wordsIn(literal, /[\w-]{16}[\w-]*/g);
  return words.filter(({ word }) => isRandom(word, 16)).map(({ span }) => ({ span, sign: "random" }));
}

/**
 * The words of a text in a place for secrets, except those that name a scheme or a secret. In an authorization any first
 * word may be a scheme.
 */
export function wordsByPlace(literal: string, isAuthorization: boolean): SecretPart[] {
  return wordsIn(literal, written)
    .filter(({ word, span: { start, end } }) => {
      const next = literal.charAt(end);
      if (!/\w/.test(word) || /^(?:bearer|basic)$/i.test(word)) return false;
      if (start === 0 && /\s/.test(next) && isScheme(word, isAuthorization)) return false;
      if (start === 0 && next === placeholderMark && /^(?:bearer|basic):?$/i.test(word)) return false;
      // `token=` before a placeholder, and a separator between two.
      return !(next === placeholderMark && /^(?:[\w-]+[=:]["']?|\W)$/.test(word)) && !isName(word);
    })
    .map(({ span }) => ({ span, sign: "place" }));
}

/** What follows the name of a scheme at the start of a string in an expression. */
export function credentialsAfterScheme(strings: string): SecretPart[] {
  return [...strings.matchAll(/["'](?:bearer|basic)\s+([^\s"']+)/gi)].map(({ 0: whole, 1: value = "", index }) => {
    return { span: spanOf(index + whole.length - value.length, value), sign: "place" };
  });
}

/** Defaults of placeholders: the text after `?:`, even in invalid ones. */
export function defaults(text: string): SecretPart[] {
  return [...text.matchAll(/\?:([^{}]+)\}\}/g)].map(({ 1: value = "", index }) => {
    return { span: spanOf(index + 2, value), sign: "place" };
  });
}

/** User and password in URLs. */
export function userInfo(literal: string): SecretPart[] {
  return [...literal.matchAll(/:\/\/([^/?#\s"]*)@/g)].flatMap(({ 1: user = "", index }) =>
    wordsIn(user, written)
      .filter(({ word }) => word !== ":")
      .map(({ word, span }) => ({ span: spanOf(index + 3 + span.start, word), sign: "place" }) as const),
  );
}

function isScheme(word: string, isAuthorization: boolean): boolean {
  return (isAuthorization ? /^[A-Za-z][\w-]*:?$/ : /^(?:bearer|basic|token|digest)$/i).test(word);
}

/** Whether a word is a name written instead of a placeholder. */
function isName(word: string): boolean {
  return /^(?:<.*>|\$?\{.*\})$/.test(word) || (/^\$?[\w.]+$/.test(word) && isSecretName(word));
}

function wordsIn(text: string, pattern: RegExp): { word: string; span: Span }[] {
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({ word, span: spanOf(index, word) }));
}

function spanOf(start: number, text: string): Span {
  return { start, end: start + text.length };
}

/** The password in HTTP Basic credentials. */
function passwordIn(encoded: string): string {
  try {
    const [, ...password] = atob(encoded).split(":");
    return password.join(":");
  } catch {
    return "";
  }
}

/** Whether a text (or the beginning of a long one) looks random: letters and digits alternate often, and it is not a series. */
function isRandom(whole: string, length: number): boolean {
  const text = whole.slice(0, longestJudged);
  if (text.length < length || !/^[\w+/=.~:-]+$/.test(text)) return false;
  const runs = text.match(/[a-z]+|[A-Z]+|\d+/g) ?? [];
  const digits = text.match(/\d+/g) ?? [];
  const isMixed = digits.length >= 3 && runs.length - 1 >= text.length / 3.5;
  return isMixed && new Set(text).size >= 8 && !isSeries(text);
}

/** `1234567890abcdef`, `a1b2c3d4e5`: most letters and most digits succeed the previous one. */
function isSeries(text: string): boolean {
  const units = [...text.toLowerCase().replaceAll(/[^a-z0-9]/g, "")];
  const kinds = [units.filter((unit) => unit > "9"), units.filter((unit) => unit <= "9")];
  const steps = kinds.flatMap((kind) => kind.slice(1).map((unit, index) => isNext(kind[index] ?? "", unit)));
  return steps.filter(Boolean).length > steps.length / 2;
}

function isNext(before: string, after: string): boolean {
  return before === after || after.charCodeAt(0) - before.charCodeAt(0) === 1 || (before === "9" && after === "0");
}
