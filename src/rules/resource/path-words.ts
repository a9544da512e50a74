import type { EffectiveMethod, StringNode } from "../../rule-kit/index.js";
import { typoOf, type Span } from "jsonata-check/text";

/** A word in the path of a method. */
interface PathWord extends Span {
  readonly method: EffectiveMethod;
  readonly node: StringNode;
  readonly text: string;
  /** All words in the path. */
  readonly words: ReadonlySet<string>;
}

/** The words in the path of a method that are long enough to compare. */
export function wordsOf(method: EffectiveMethod): readonly PathWord[] {
  const path = method.value.get("path");
  const node = path?.string;
  if (node === undefined) return [];
  const [literal = ""] = path?.template?.literal.split("?") ?? [];
  const found = [...literal.matchAll(/\w{5,}/g)];
  const words = new Set(found.map(([text]) => text));
  return found.map(({ 0: text, index: start }) => ({ method, node, text, words, start, end: start + text.length }));
}

/** Which of a name and a word differs from the other by a slip; if two letters are swapped, the word unless it is common. */
export function slipOf(
  name: string,
  { text, words }: PathWord,
  uses: ReadonlyMap<string, readonly PathWord[]>,
): { readonly name: string; readonly isPath: boolean } | undefined {
  // Almost all names differ in more, and this is cheaper to ask.
  if (name === text || Math.abs(name.length - text.length) > 1 || american(name) === american(text)) return undefined;
  const isName = typoOf(name, new Set([text])) !== undefined;
  const isPath = typoOf(text, new Set([name])) !== undefined;
  if (!isName && !isPath) return undefined;
  const isKnown = uses.has(name);
  // With a letter less, a short word may be another: plans and plants, or contacts and contracts where the name is right.
  const [shorter, longer] = [Math.min(name.length, text.length), Math.max(name.length, text.length)];
  const isLeftOut = isName !== isPath && (isName ? name : text).length === shorter;
  if (isLeftOut && longer < (isKnown ? 10 : 7)) return undefined;
  if (!isKnown) return { name, isPath: isPath && !(isName && (uses.get(text)?.length ?? 0) > 1) };
  return isPath && !words.has(name) ? { name, isPath } : undefined;
}

/** `canceled` for `cancelled`, `color` for `colour`. */
function american(word: string): string {
  return word.replaceAll("ll", "l").replaceAll("ou", "o");
}
