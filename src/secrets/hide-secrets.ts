import type { SourceDocument } from "../document/source-document.js";
import type { StringNode } from "../document/tree.js";
import { groupBy, type Span } from "jsonata-check/text";
import { firstWhere } from "../text/first-where.js";
import { maskSpans } from "../text/mask.js";
import { QuotedSecrets } from "./quoted-secrets.js";
import { partsByForm } from "./secret-parts.js";
import type { Hidden, Secret } from "./secrets.js";

const mask = "***";
/** Quotations in messages: backticks and quotation marks, which types escape. */
const quoted = /`[^`]*`|“[^”]*”|"(?:\\.|[^"\\])*"/gs;

/** Replaces secrets in decoded strings by a mask. */
export class SecretMask {
  readonly #spans: ReadonlyMap<StringNode, readonly Span[]>;

  constructor(hidden: readonly Hidden[]) {
    this.#spans = spansByString(hidden);
  }

  /** The whole text of a string. */
  text(node: StringNode): string {
    return this.part(node, { start: 0, end: node.value.length });
  }

  /** A part of a string; even parts of secrets are masked. */
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

/** Reads decoded strings with secrets replaced by stars, keeping the length. */
export function maskedReader(hidden: readonly Hidden[]): (node: StringNode) => string {
  const spans = spansByString(hidden);
  return (node) => maskSpans(node.value, spans.get(node) ?? []);
}

/** A name or a pointer without the tokens that somebody wrote as keys. */
export function withoutTokens(name: string): string {
  return partsByForm(name).reduceRight((shown, { span }) => {
    return shown.slice(0, span.start) + mask + shown.slice(span.end);
  }, name);
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

/** The span of a hidden value in its file. */
export function spanInFile({ node, span }: Hidden): Span {
  return node === undefined ? span : node.view.spanToOuter(span);
}

/** Removes secrets from texts that may quote them, whole or truncated. */
export interface Redactor {
  /** A sentence without secrets. */
  hide(sentence: string): string;
  /** Whether a text to be written into the document contains one. */
  isIn(text: string): boolean;
}

/** A part of a document. */
export interface Place extends Span {
  readonly document: SourceDocument;
}

/** Creates redactors for hidden values. */
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

  /** A redactor for messages about some places. Possibly ordinary words are hidden only there, and after other secrets. */
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

  /** Strings are disjoint, and so are the secrets outside of them, which allows a binary search in each list. */
  #wordsAt({ document, start, end }: Place): readonly string[] {
    return (this.#words.get(document) ?? []).flatMap((words) => {
      const first = firstWhere(words, (word) => word.end > start);
      const last = firstWhere(words, (word) => word.start >= end);
      return words.slice(first, last).flatMap(({ spellings }) => spellings);
    });
  }
}

/** A secret that may be an ordinary word, at the place of its string, or its own. */
interface HiddenWord extends Place {
  readonly spellings: readonly string[];
}

function placeOf({ document, node, span }: Hidden): Place {
  const { start, end } = node ?? span;
  return { document, start, end };
}

/** A secret as decoded, as written in the file, and as messages quote it. */
function spellingsOf(hidden: Hidden): string[] {
  const { node, span, document } = hidden;
  const { start, end } = spanInFile(hidden);
  const inFile = document.text.slice(start, end);
  const decoded = node === undefined ? (hidden.name ?? inFile) : node.value.slice(span.start, span.end);
  // Messages quote several lines as one.
  return [decoded, inFile].flatMap((text) => [text, text.replace(/\s+/g, " ")]);
}

/** Hides a word, unless it is part of another one. */
function hideWord(text: string, word: string): string {
  return text.split(word).reduce((shown, rest) => {
    const isPart = /[\w-]$/.test(shown) || /^[\w-]/.test(rest);
    return shown + (isPart ? word : mask) + rest;
  });
}
