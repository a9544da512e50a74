import type { Config, StringNode } from "../../../rule-kit/index.js";
import type { Derived } from "../../../rule-kit/linted-document.js";
import { fold, groupBy, isTypo, nearMiss, type Span } from "jsonata-check/text";
import { canonicalMethods } from "../../../model/method-names.js";
import { hasOtherVowel } from "./common-names.js";
import { american, type PathWord } from "./path-words.js";

/** The segment of another method of the resource that a word misspells, if both paths are else of the same records. */
export function twinOf(
  word: PathWord,
  own: readonly PathWord[],
  uses: ReadonlyMap<string, readonly PathWord[]>,
): string | undefined {
  const mine = segmentsOf(word);
  if (mine === undefined) return undefined;
  const twin = own.find((other) => {
    const theirs = isTypo(word.text, other.text) ? segmentsOf(other) : undefined;
    if (theirs?.before !== mine.before) return false;
    const isRight = (uses.get(other.text)?.length ?? 0) > 1 || isNameOf(other.text, other.method.resource);
    // Others may take the ID of another record: `related` of `contracts`, at `/contacts/{{id}}`.
    const areUsual = [word, other].every(({ method }) => canonicalMethods.has(method.name));
    return isRight && isSameRecord(mine.after, theirs.after, areUsual);
  });
  return twin?.text;
}

function isNameOf(word: string, resource: string): boolean {
  return fold(resource).startsWith(fold(word));
}

/** Whether the rests of two paths are of the same records: equal, of a list and its item, or of an item and its parts. */
function isSameRecord(one: string, other: string, areUsual: boolean): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  const rest = longer.slice(shorter.length);
  const isPart = shorter.endsWith("}}") && rest.startsWith("/");
  const isItem = areUsual && shorter === "" && rest === "/{{id}}";
  return longer.startsWith(shorter) && (rest === "" || isPart || isItem);
}

/** The plural that a word misspells before the ID of such a record: `/baords/{{query.board_id}}`. */
export function pluralOf(
  word: PathWord,
  uses: ReadonlyMap<string, readonly PathWord[]>,
  { names }: Config,
): string | undefined {
  const { after = "" } = segmentsOf(word) ?? {};
  const [, path = "", parent, name = ""] =
    /^\/\{\{\s*((\w+\.)*(\w+?)[_-]?(?:id|slug|uuid|key))\s*\}\}/i.exec(after) ?? [];
  // The name of the ID may be the misspelled one.
  if (name.length < 4 || (parent === undefined && nearMiss(path, names.all()) !== undefined)) return undefined;
  for (const plural of [`${name}s`, `${name}es`, name.replace(/y$/, "ies"), name]) {
    if (word.text === plural) return undefined;
    const isVariant = british(plural) === british(word.text);
    if (!isVariant && !isTypo(word.text, plural)) continue;
    // Without a letter, it may be another word; in another spelling, the vendor's.
    const needsProof = isVariant || word.text.length < plural.length;
    if (!needsProof || uses.get(plural)?.some((one) => segmentsOf(one)?.before === segmentsOf(word)?.before))
      return plural;
  }
  return undefined;
}

/** A word at the beginning of a path, and how at least three other paths with the same words around it write it. */
interface PrefixSlip extends Span {
  readonly node: StringNode;
  readonly text: string;
  readonly near: string;
}

/** The words in paths that differ from those of many others between the same words: `/cmr/v3` beside `/crm/v3`. Short ones may be other words unless a version follows. */
export function prefixSlips(config: Config, derived: Derived): readonly PrefixSlip[] {
  const words = config.methods().flatMap(({ resource, value }) => {
    const node = value.get("path")?.string;
    return node ? derived.ofText(node.value, wordsBetween).map((word) => ({ ...word, resource, node })) : [];
  });
  return [...groupBy(words, ({ around }) => around).values()].flatMap((group) => {
    const uses = groupBy(group, ({ word }) => word);
    const common = [...uses].flatMap(([word, { length }]) => (length > 1 ? [word] : [])).slice(0, mostCommon);
    return group.flatMap((found) => {
      const { node, word, start, end } = found;
      if (uses.get(word)?.length !== 1) return [];
      const near = common.filter((one) => isSlipOf(one, found, uses.get(one)?.length ?? 0));
      return near[0] !== undefined && near.length === 1 ? [{ node, text: word, near: near[0], start, end }] : [];
    });
  });
}

const mostCommon = 20;

/** Whether a word before another one misspells a word that stands there elsewhere so many times. */
function isSlipOf(common: string, { word, next, resource }: FoundWord, count: number): boolean {
  if (word.length > 6 && hasOtherVowel(word, common)) return true;
  if (count < 3) return false;
  // One more letter is another word, but for the plural before the name of the resource.
  if (`${word}s` === common && next === resource) return true;
  const mayLackLetter = !next.startsWith("{{") || word.length >= common.length || common.length > 9;
  if (!mayLackLetter || nearMiss(word, [common]) === undefined) return false;
  return isTypo(word, common) || british(word) === british(common) || (/^v\d/.test(next) && isSwap(word, common));
}

type FoundWord = Readonly<Record<"word" | "next" | "resource", string>>;

export function isSwap(one: string, other: string): boolean {
  return one.length === other.length && one !== other && [...one].sort().join() === [...other].sort().join();
}

/** The words of a path that a word follows, with what is around them. */
function wordsBetween(path: string): readonly (Span & Record<"word" | "next" | "around", string>)[] {
  return [...path.matchAll(/(?<=\/)([A-Za-z][\w-]{2,})\/([A-Za-z]\w+|\{\{\s*(?!id\b)[^{}]+\}\})(?=\/|$)/g)].flatMap(
    (match) => {
      const { index: start, 1: word = "", 2: next = "" } = match;
      return [{ word, next, start, end: start + word.length, around: `${path.slice(0, start)} ${next}` }];
    },
  );
}

/** `organisation` for `organization`. */
function british(word: string): string {
  return american(word).replaceAll("z", "s");
}

/** The text before and after the segment that is a word; undefined if it is only a part of one. */
function segmentsOf({ node, start, end }: PathWord): { readonly before: string; readonly after: string } | undefined {
  const [before, after] = [node.value.slice(0, start), node.value.slice(end).replace(/\/$/, "")];
  return /(?:^|\/)$/.test(before) && /^(?:\/|$)/.test(after) ? { before, after } : undefined;
}
