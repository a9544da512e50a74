/** A regular expression in the notation of another language, which has a different meaning. */
export type PatternSlip =
  { readonly kind: "slashes"; readonly pattern: string } | { readonly kind: "escape"; readonly escape: string };

/** An escaped backslash before a letter that is usually an escape. Three backslashes are a literal one and an escape: `ACME\\\w+`. */
const doubledEscape = /(?<!\\)\\\\[.dwsDWS/-]/;

/** Slashes around a pattern, or a backslash that was escaped once too often. */
export function patternSlip(written: string): PatternSlip | undefined {
  const pattern = /^\/(.+)\/[a-z]*$/.exec(written)?.[1];
  if (pattern !== undefined) return { kind: "slashes", pattern };
  // Nothing follows the end: `^[a-z]+$/i` matches no value.
  const beforeFlags = /^(\^.*(?<!\\)\$)\/[gimsuy]*$/.exec(written)?.[1];
  if (beforeFlags !== undefined) return { kind: "slashes", pattern: beforeFlags };
  const escape = doubledEscape.exec(written)?.[0];
  return escape === undefined ? undefined : { kind: "escape", escape };
}
