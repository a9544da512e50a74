/**
 * Signs of a regular expression that do not occur in literal search texts. Brackets, dots, bars, stars or a final dollar
 * sign alone may be literal.
 */
const signs: readonly RegExp[] = [
  // `[^0-9]`, `[a-z]`, `[abc]+`
  /\[\^[^\]]+\]/,
  /\[[^\]]*(?:0-9|a-z|A-Z|\\[dsw])[^\]]*\]/,
  /\[[^\]]+\](?:[+*]|\{\d+(?:,\d*)?\})/,
  // `\d+`, `\s`, `\b`, `\.`
  /\\[dDsSwWbB](?![A-Za-z\\])/,
  /(?:^|[^\\.])\\[.?*+|()[\]{}^$/-]/,
  // `(a|b)`, `a|b`
  /\(\??:?[^()|]+(?:\|[^()|]+)+\)/,
  /^\w[\w -]*(?:\|[\w -]*\w)+$/,
  // `^x`, `x.*y`, `.+`, `(.*)`
  /^\^[\w[(\\"'{]/,
  /\(\.[*+]\??\)/,
  /^\.[*+]|\.\+$|\.\*\$$|\.\*\?/,
  /\w\.[*+]\??\w/,
  // `/x/i`
  /^\/[^/]+\/(?:gi?m?|ig?)$/,
  // `[,;]`
  /^\[(?:([,;:|/ ])(?!\1))+[,;:|/ ]\]$/,
];

/** Longer texts are not patterns. */
const maxLength = 200;

/** Whether a text is clearly intended as a regular expression. */
export function looksLikeRegex(text: string): boolean {
  return text.length <= maxLength && signs.some((sign) => sign.test(text));
}

/** The text as a JSONata regular expression; undefined if impossible. */
export function asRegex(text: string): string | undefined {
  const wrapped = /^\/(.+)\/[gimsuy]*$/s.exec(text)?.[1] ?? text;
  const pattern = wrapped.replaceAll(/(\\.)|\//gs, (_, escaped: string | undefined) => escaped ?? "\\/");
  if (/[\n\r]/.test(pattern) || !compiles(pattern)) return undefined;
  return `/${pattern}/`;
}

function compiles(pattern: string): boolean {
  try {
    new RegExp(pattern);
    return true;
  } catch {
    return false;
  }
}
