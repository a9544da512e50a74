import { fold, nearMiss } from "jsonata-check/text";

/** The scope of OpenID Connect that is meant; vendors separate its words in their own way: `offline.access`. */
export function standardScope(scope: string, scopes: ReadonlySet<string>): string | undefined {
  const isStandard = ["profile", "email", "offline_access"].some((name) => scopes.has(name));
  const right = nearMiss(scope, isStandard ? ["offline_access", "openid"] : ["offline_access"]);
  const isOther = right === "offline_access" && fold(scope) === fold(right);
  return right === undefined || isOther || scopes.has(right) ? undefined : right;
}

/** The scope with its misspelled word corrected; `known` are the words of all scopes and resources. */
export function corrected(scope: string, known: ReadonlyMap<string, readonly string[]>): string | undefined {
  for (const word of scope.split(/[^A-Za-z]+/)) {
    const [lower = ""] = wordsIn(word);
    const count = (name: string): number => known.get(name)?.length ?? 0;
    const swaps = swapsOf(lower);
    const verb = verbs.includes(lower)
      ? undefined
      : verbs.find((one) => swaps.includes(one) || isShortened(lower, one));
    const right = verb ?? swaps.find((other) => count(other) > count(lower));
    if (right !== undefined) return scope.replace(word, caseAs(word, right));
  }
  return undefined;
}

/** A word in the case of another one: `READ`, `Read` or `read`. */
function caseAs(word: string, other: string): string {
  if (word === word.toUpperCase()) return other.toUpperCase();
  const isCapital = word[0] === word[0]?.toUpperCase();
  return isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other;
}

/** The scope with the first word or the separator of all others. */
export function asOthers(scope: string, scopes: readonly string[]): string | undefined {
  const others = scopes.filter((one) => one !== scope);
  const product = common(scope, others, ofProduct);
  if (product !== undefined && nearMiss(product.mine, [product.theirs]) !== undefined)
    return product.theirs + scope.slice(product.mine.length);
  const separator = common(scope, others, nounAndVerb, 2);
  const [, noun = "", , verb = ""] = nounAndVerb.exec(scope) ?? [];
  const isSame = others.some((one) => one.startsWith(noun) && nounAndVerb.exec(one)?.[1] === noun);
  return separator !== undefined && isSame && verbs.includes(verb) ? noun + separator.theirs + verb : undefined;
}

/** A product, what of it, and what may be done: `ZohoBooks.invoices.READ`. */
const ofProduct = /^([A-Za-z]\w{4,})[.:](?!read|write|manage|create|update|delete|send|view)\w+(?:[.:]\w+)+$/i;

const nounAndVerb = /^(\w+)([.:/])(\w+)$/;

/** What a scope has in place of the part that at least two others of its form share. */
function common(
  scope: string,
  others: readonly string[],
  form: RegExp,
  group = 1,
): { readonly mine: string; readonly theirs: string } | undefined {
  const mine = form.exec(scope)?.[group];
  const parts = mine === undefined ? [] : others.flatMap((one) => form.exec(one)?.[group] ?? []);
  const [theirs] = parts;
  if (mine === undefined || theirs === undefined || mine === theirs) return undefined;
  return parts.length > 1 && parts.every((part) => part === theirs) ? { mine, theirs } : undefined;
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
