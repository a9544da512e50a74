/**
 * The signs that only a regular expression has. A text with brackets, dots, bars, stars or a dollar sign at its end may
 * be meant as it is written; what is listed here would not occur in what people search for.
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

/** Longer texts are no patterns. */
const maxLength = 200;

/** Whether a text is plainly meant as a regular expression. */
export function looksLikeRegex(text: string): boolean {
  return text.length <= maxLength && signs.some((sign) => sign.test(text));
}

/** The text as a regular expression of JSONata; undefined where it cannot be one. */
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
