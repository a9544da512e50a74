/** Shorter texts say nothing; writing systems with a character for each syllable or word need fewer. */
const shortest = 10;
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Why a description of a method says nothing that its name does not say; undefined where it may. */
export function weaknessOf(
  text: string,
  resource: string | undefined,
  method: string | undefined,
): "short" | "repeats" | undefined {
  const said = fold(text);
  const names = [`${method} ${resource}`, `${resource} ${method}`, `${method}`, `${resource}`].map(fold);
  if (said !== "" && names.includes(said)) return "repeats";
  return [...text.trim()].length < shortest && !dense.test(text) ? "short" : undefined;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
