import type { EffectiveMethod, StringNode } from "../../../rule-kit/index.js";
import { isTypo, type Span } from "jsonata-check/text";
import type { Template } from "../../../placeholder/parse.js";
import type { Derived } from "../../../rule-kit/linted-document.js";

/** A word in the path of a method. */
export interface PathWord extends Span {
  readonly method: EffectiveMethod;
  readonly node: StringNode;
  readonly text: string;
  /** All words in the path. */
  readonly words: ReadonlySet<string>;
}

/** The words in the path of a method that are long enough to compare. */
export function wordsOf(method: EffectiveMethod, derived: Derived): readonly PathWord[] {
  const { string: node, template } = method.value.get("path") ?? {};
  if (node === undefined || template === undefined) return [];
  return derived.ofText(template, longWordsIn).map((word) => ({ method, node, ...word }));
}

function longWordsIn({ literal }: Template): readonly Omit<PathWord, "method" | "node">[] {
  const [pathname = ""] = literal.split("?");
  const found = [...pathname.matchAll(/\w{5,}/g)];
  const words = new Set(found.map(([text]) => text));
  return found.map(({ 0: text, index: start }) => ({ text, words, start, end: start + text.length }));
}

/** Which of a name and a word differs from the other by a slip; if two letters are swapped, the word unless it is common. */
export function slipOf(
  name: string,
  { text, words }: PathWord,
  uses: ReadonlyMap<string, readonly PathWord[]>,
): { readonly name: string; readonly isPath: boolean } | undefined {
  // Almost all names differ in more, and this is cheaper to ask.
  if (name === text || Math.abs(name.length - text.length) > 1) return undefined;
  const isName = isTypo(name, text);
  const isPath = isTypo(text, name);
  if ((!isName && !isPath) || american(name) === american(text)) return undefined;
  const isKnown = uses.has(name);
  // With a letter less, a short word may be another: plans and plants, or contacts and contracts where the name is right.
  const [shorter, longer] = [Math.min(name.length, text.length), Math.max(name.length, text.length)];
  const isLeftOut = isName !== isPath && (isName ? name : text).length === shorter;
  if (isLeftOut && longer < (isKnown ? 10 : 7)) return undefined;
  if (!isKnown) return { name, isPath: isPath && !(isName && (uses.get(text)?.length ?? 0) > 1) };
  return isPath && !words.has(name) ? { name, isPath } : undefined;
}

/** `canceled` for `cancelled`, `color` for `colour`. */
export function american(word: string): string {
  return word.replaceAll("ll", "l").replaceAll("ou", "o");
}
