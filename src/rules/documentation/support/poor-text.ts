/** Shorter strings are meaningless; writing systems with a character per syllable or word need fewer. */
const shortest = 10;

const advice = {
  why: "People and language models choose a method by its description.",
  help: "Say what the method does, and what sets it apart from the others.",
};

/** The message for each weakness of a description. */
export const weaknessMessages = {
  short: () => ({ what: "The description has fewer than ten characters.", ...advice }),
  repeats: () => ({ what: "The description repeats the name.", ...advice }),
};

/** Why a description adds nothing to the method's name; undefined if it may. */
export function weaknessOf(
  text: string,
  resource: string | undefined,
  method: string | undefined,
): "short" | "repeats" | undefined {
  if (repeatsName(text, `${method} ${resource}`, `${resource} ${method}`, `${method}`, `${resource}`)) return "repeats";
  // A character is at most two units.
  if (text.length > 2 * shortest && text.trim() === text) return undefined;
  return [...text.trim()].length < shortest && !isDense(text) ? "short" : undefined;
}

/** Whether a string is written in characters for syllables or words. */
function isDense(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
}

function repeatsName(text: string, ...names: readonly string[]): boolean {
  // A name with more punctuation around it is not compared.
  if (text.length > 2 * Math.max(...names.map((name) => name.length)) + shortest) return false;
  const said = fold(text);
  return said !== "" && names.some((name) => fold(name) === said);
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
