import { fold, nearMiss, typoOf } from "jsonata-check/text";
import {
  credentialNames,
  paginationNames,
  responseFields,
  webhookSignatures,
} from "../../../../generated/http-facts.js";

/** The usual words in the paths of OAuth. */
export const endpointWords: ReadonlySet<string> = new Set([
  ...["oauth", "oauth2", "token", "access_token", "authorize", "authorization", "revoke", "refresh"],
]);

/** All names of paging parameters but one, because `stat` is a word too. */
export const parameters: ReadonlySet<string> = new Set(
  Object.values(paginationNames)
    .flat()
    .filter((name) => name !== "start"),
);

/** The headers that authenticate webhooks, and those that they sign. */
export const webhookHeaders: ReadonlySet<string> = new Set([
  ...credentialNames,
  ...[...webhookSignatures].flatMap(([header, rows]) => [header, ...rows.flatMap(({ parts }) => headersIn(parts))]),
]);

/** Request headers in lowercase that vendors share, but for those whose misspellings are even more certain. */
export const requestHeaders: ReadonlySet<string> = new Set([
  ...["accept", "cache-control", "idempotency-key", "if-match", "prefer"],
  ...[...credentialNames].filter((name) => !name.includes("_")),
]);

/** The one of the known names that a name misspells by a typing slip or, if it is long, by another vowel. */
export function misspelt(name: string, known: ReadonlySet<string>): string | undefined {
  if (known.has(name)) return undefined;
  return typoOf(name, known) ?? [...known].find((one) => hasOtherVowel(name, one) || isShortSwap(name, one));
}

/** The annotations of OData that responses have for pages. */
export const annotations: readonly string[] = ["nextLink", "deltaLink", "count"];

/** Whether two letters of a common short name are swapped, which makes no word. */
function isShortSwap(name: string, known: string): boolean {
  return (
    shortNames.has(known) &&
    name.length === known.length &&
    nearMiss(name, [known]) !== undefined &&
    fold(name) !== fold(known)
  );
}

const shortNames: ReadonlySet<string> = new Set(["data", "list", "page", "rows", "skip"]);

/** The usual names of records, pages and errors in responses. */
export const fieldNames: ReadonlySet<string> = new Set([...responseFields, ...shortNames]);

/** Whether two long names differ in a vowel inside: `curser`. Short words that do may both exist, as `messages` and `massages`. */
export function hasOtherVowel(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < 6 || other.startsWith("message")) return false;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const [mine, theirs] = [one.slice(at), other.slice(at)];
  return at > 0 && /^[aeiou]./.test(mine) && /^[aeiou]./.test(theirs) && mine.slice(1) === theirs.slice(1);
}

function headersIn(parts: readonly string[]): readonly string[] {
  return parts.flatMap((part) => /^\$header\.(.+)$/.exec(part)?.slice(1) ?? []);
}
