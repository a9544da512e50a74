import { fold, groupBy, isTypo, nearMiss } from "jsonata-check/text";
import { hasOtherVowel } from "../../resource/support/common-names.js";
import { american } from "../../resource/support/path-words.js";

/** The scope of OpenID Connect that is meant; vendors separate its words in their own way: `offline.access`. */
export function standardScope(scope: string, scopes: ReadonlySet<string>): string | undefined {
  const isStandard = ["profile", "email", "offline_access"].some((name) => scopes.has(name));
  const right = nearMiss(scope, isStandard ? ["offline_access", "openid"] : ["offline_access"]);
  const isOther = right === "offline_access" && fold(scope) === fold(right);
  return right === undefined || isOther || scopes.has(right) ? undefined : right;
}

/** The scope with its misspelled word corrected; `known` are the words of all scopes, resources and paths. */
export function corrected(
  scope: string,
  known: ReadonlyMap<string, readonly string[]>,
  frequent: readonly string[],
): string | undefined {
  for (const word of scope.split(/[^A-Za-z]+/)) {
    const [lower = ""] = wordsIn(word);
    const count = (name: string): number => known.get(name)?.length ?? 0;
    const swaps = swapsOf(lower);
    const verb = verbs.includes(lower)
      ? undefined
      : verbs.find((one) => swaps.includes(one) || isShortened(lower, one));
    const right =
      verb ??
      swaps.find((other) => count(other) > count(lower)) ??
      frequent.find((one) => isLongSlip(lower, one) && count(one) > count(lower));
    if (right !== undefined) return scope.replace(word, caseAs(word, right));
  }
  return undefined;
}

/** The long ones of known words that occur more than once; few enough that more take no quadratic time. */
export function frequentWords(known: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const words = [...known].flatMap(([word, { length }]) => (length > 1 && word.length > 7 ? [word] : []));
  return words.slice(0, 250);
}

/** Whether a long word differs from another one by a slip. With a letter less, it may be another word: contacts, contracts. */
function isLongSlip(word: string, other: string): boolean {
  if (word === other || american(word) === american(other)) return false;
  return hasOtherVowel(word, other) || (isTypo(word, other) && (word.length >= other.length || other.length > 9));
}

/** A word in the case of another one: `READ`, `Read` or `read`. */
function caseAs(word: string, other: string): string {
  if (word === word.toUpperCase()) return other.toUpperCase();
  const isCapital = word[0] === word[0]?.toUpperCase();
  return isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other;
}

/** A product, what of it, and what may be done: `ZohoBooks.invoices.READ`. */
const ofProduct = /^([A-Za-z]\w{4,})[.:](?!read|write|manage|create|update|delete|send|view)\w+(?:[.:]\w+)+$/i;

const nounAndVerb = /^(\w+)([.:/])(\w+)$/;

/** What the different scopes of a list have in common. */
export class SharedForms {
  readonly #products: ReadonlyMap<string, number>;
  readonly #nouns: ReadonlyMap<string, number>;
  readonly #separators: ReadonlyMap<string, number>;

  constructor(scopes: ReadonlySet<string>) {
    this.#products = counts(scopes, ofProduct, 1);
    this.#nouns = counts(scopes, nounAndVerb, 1);
    this.#separators = counts(scopes, nounAndVerb, 2);
  }

  /** One of the scopes with the first word or the separator of all others. */
  asOthers(scope: string): string | undefined {
    const [, mine = ""] = ofProduct.exec(scope) ?? [];
    const theirs = ofOthers(mine, this.#products);
    if (theirs !== undefined && nearMiss(mine, [theirs]) !== undefined) return theirs + scope.slice(mine.length);
    const [, noun = "", separator = "", verb = ""] = nounAndVerb.exec(scope) ?? [];
    const other = ofOthers(separator, this.#separators);
    const isSame = (this.#nouns.get(noun) ?? 0) > 1;
    return other !== undefined && isSame && verbs.includes(verb) ? noun + other + verb : undefined;
  }
}

/** How many scopes of a form have each part. */
function counts(scopes: ReadonlySet<string>, form: RegExp, group: number): ReadonlyMap<string, number> {
  const parts = [...scopes].flatMap((scope) => form.exec(scope)?.[group] ?? []);
  return new Map([...groupBy(parts, (part) => part)].map(([part, { length }]) => [part, length]));
}

/** What at least two scopes have where only one has a part of its own. */
function ofOthers(mine: string, parts: ReadonlyMap<string, number>): string | undefined {
  if (parts.size !== 2 || parts.get(mine) !== 1) return undefined;
  return [...parts].find(([part, count]) => part !== mine && count > 1)?.[0];
}

/** The words of a scope, a resource or a path that are long enough to compare, in lowercase. */
export function wordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 3);
}

const verbs: readonly string[] = ["read", "write", "manage", "delete", "create", "update", "readonly", "readwrite"];

/** The words with two neighboring letters swapped. */
function swapsOf(word: string): readonly string[] {
  if (word.length > longestWord) return [];
  return Array.from(word.slice(1), (second, at) => `${word.slice(0, at)}${second}${word[at]}${word.slice(at + 2)}`);
}

/** Longer words are generated, not typed. */
const longestWord = 40;

/** Whether a word lacks one letter of another, but not the first. */
function isShortened(word: string, other: string): boolean {
  const at = [...other].findIndex((letter, index) => letter !== word[index]);
  return at > 0 && word.slice(at) === other.slice(at + 1);
}
