/** A regular expression in the notation of another language, which has a different meaning. */
export type PatternSlip =
  | { readonly kind: "slashes"; readonly pattern: string }
  | { readonly kind: "escape"; readonly escape: string }
  | { readonly kind: "quantifier"; readonly quantifier: string };

/** An escaped backslash before a letter that is usually an escape. Three backslashes are a literal one and an escape: `ACME\\\w+`. */
const doubledEscape = /(?<!\\)\\\\[.dwsDWS/-]/;

/** A number of repetitions of a class or a group without its closing brace: `[0-9a-f]{32$`. */
const openQuantifier = /(?<=(?<!\\)[\])]|\\[dswDSW])\{\d+(?:,\d*)?(?![\d,}])/;

/** Slashes around a pattern, or a backslash that was escaped once too often. */
export function patternSlip(written: string): PatternSlip | undefined {
  const pattern = /^\/(.+)\/[a-z]*$/.exec(written)?.[1];
  if (pattern !== undefined) return { kind: "slashes", pattern };
  // Nothing follows the end: `^[a-z]+$/i` matches no value.
  const beforeFlags = /^(\^.*(?<!\\)\$)\/[gimsuy]*$/.exec(written)?.[1];
  if (beforeFlags !== undefined) return { kind: "slashes", pattern: beforeFlags };
  const escape = doubledEscape.exec(written)?.[0];
  if (escape !== undefined) return { kind: "escape", escape };
  const quantifier = openQuantifier.exec(written)?.[0];
  return quantifier === undefined ? undefined : { kind: "quantifier", quantifier };
}

/** Why a pattern does not compile; undefined where it does, if only with the flag of browsers: `[\p{L}--\p{Lu}]`. */
export function reasonAgainst(pattern: string): string | undefined {
  const [plain, strict] = ["", "v"].map((flags) => {
    try {
      new RegExp(pattern.replaceAll(modifiers, "(?:"), flags);
      return undefined;
    } catch (error) {
      const message = error instanceof Error ? error.message : "";
      return message.slice(message.lastIndexOf(": ") + 2).toLowerCase();
    }
  });
  return strict === undefined ? undefined : plain;
}

/** Flags for a part of a pattern, which browsers know and older versions of Node.js do not: `(?i:acme)`. */
const modifiers = /\(\?(?:[ims]+(?:-[ims]*)?|-[ims]+):/g;
