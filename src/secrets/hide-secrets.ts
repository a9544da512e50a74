import type { SourceDocument } from "../document/source-document.js";
import type { StringNode } from "../document/tree.js";
import { groupBy, type Span } from "jsonata-check/text";
import { firstWhere } from "../text/first-where.js";
import { maskSpans } from "../text/mask.js";
import { QuotedSecrets } from "./quoted-secrets.js";
import type { Hidden, Secret } from "./secrets.js";

const mask = "***";
/** Messages quote between backticks and quotation marks, types between quotation marks that they escape. */
const quoted = /`[^`]*`|“[^”]*”|"(?:\\.|[^"\\])*"/gs;

/** The decoded text of strings with a mask in place of each secret. */
export class SecretMask {
  readonly #spans: ReadonlyMap<StringNode, readonly Span[]>;

  constructor(hidden: readonly Hidden[]) {
    this.#spans = spansByString(hidden);
  }

  /** The whole text of a string. */
  text(node: StringNode): string {
    return this.part(node, { start: 0, end: node.value.length });
  }

  /** A part of it; what has some of a secret is masked. */
  part(node: StringNode, { start, end }: Span): string {
    let shown = "";
    let at = start;
    for (const span of this.#spans.get(node) ?? []) {
      if (span.end <= at || span.start >= end) continue;
      shown += node.value.slice(at, Math.max(at, span.start)) + mask;
      at = span.end;
    }
    return shown + node.value.slice(at, Math.max(at, end));
  }
}

/** Gives the decoded text of strings, as long as it is, with stars in place of each secret. */
export function maskedReader(hidden: readonly Hidden[]): (node: StringNode) => string {
  const spans = spansByString(hidden);
  return (node) => maskSpans(node.value, spans.get(node) ?? []);
}

function spansByString(hidden: readonly Hidden[]): ReadonlyMap<StringNode, readonly Span[]> {
  const byString = groupBy(hidden.filter(isInString), ({ node }) => node);
  const ordered = [...byString].map(([node, secrets]) => {
    return [node, secrets.map(({ span }) => span).sort((a, b) => a.start - b.start)] as const;
  });
  return new Map(ordered);
}

function isInString(hidden: Hidden): hidden is Secret {
  return hidden.node !== undefined;
}

/** Where what is hidden stands in the file's text. */
export function spanInFile({ node, span }: Hidden): Span {
  return node === undefined ? span : node.view.spanToOuter(span);
}

/** Takes secrets out of texts that may quote them, whole or cut short. */
export interface Redactor {
  /** A sentence without them. */
  hide(sentence: string): string;
  /** Whether a text that is to be written into the document holds one. */
  isIn(text: string): boolean;
}

/** A part of a document. */
export interface Place extends Span {
  readonly document: SourceDocument;
}

/** Makes redactors of what is hidden, for any number of sentences. */
export class Redactors {
  readonly #texts: QuotedSecrets;
  readonly #words: ReadonlyMap<SourceDocument, readonly (readonly HiddenWord[])[]>;

  constructor(hidden: readonly Hidden[]) {
    this.#texts = new QuotedSecrets(hidden.filter(({ isWord }) => !isWord).flatMap(spellingsOf));
    const words = groupBy(
      hidden.filter(({ isWord }) => isWord).map((one) => ({ ...placeOf(one), spellings: spellingsOf(one), one })),
      ({ document }) => document,
    );
    this.#words = new Map(
      [...words].map(([document, found]) => {
        const ordered = found.sort((a, b) => a.start - b.start);
        return [document, [true, false].map((inString) => ordered.filter(({ one }) => isInString(one) === inString))];
      }),
    );
  }

  /** What may be an ordinary word is hidden only in what is said of its own place, and after what it may be a part of. */
  about(...places: readonly (Place | undefined)[]): Redactor {
    const words = [...new Set(places.flatMap((place) => (place === undefined ? [] : this.#wordsAt(place))))];
    const hideWords = (text: string): string => words.reduce(hideWord, text);
    const hideTexts = (text: string): string => this.#texts.replace(text, mask);
    return {
      hide(sentence) {
        const shown = hideTexts(sentence);
        return words.length === 0 ? shown : shown.replaceAll(quoted, hideWords);
      },
      isIn: (text) => hideWords(hideTexts(text)) !== text,
    };
  }

  /** Strings stand side by side, and so do the secrets outside of them. */
  #wordsAt({ document, start, end }: Place): readonly string[] {
    return (this.#words.get(document) ?? []).flatMap((words) => {
      const first = firstWhere(words, (word) => word.end > start);
      const last = firstWhere(words, (word) => word.start >= end);
      return words.slice(first, last).flatMap(({ spellings }) => spellings);
    });
  }
}

/** A secret that may be an ordinary word, with the string that it stands in or its own place. */
interface HiddenWord extends Place {
  readonly spellings: readonly string[];
}

function placeOf({ document, node, span }: Hidden): Place {
  const { start, end } = node ?? span;
  return { document, start, end };
}

/** A secret as its string has it, and as the file has it. */
function spellingsOf(hidden: Hidden): string[] {
  const { node, span, document } = hidden;
  const { start, end } = spanInFile(hidden);
  const inFile = document.text.slice(start, end);
  return node === undefined ? [inFile] : [node.value.slice(span.start, span.end), inFile];
}

/** Hides a word where it is no part of another one. */
function hideWord(text: string, word: string): string {
  return text.split(word).reduce((shown, rest) => {
    const isPart = /[\w-]$/.test(shown) || /^[\w-]/.test(rest);
    return shown + (isPart ? word : mask) + rest;
  });
}
