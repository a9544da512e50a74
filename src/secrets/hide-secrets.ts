import type { Node, StringNode } from "../document/tree.js";
import { groupBy, type Span } from "jsonata-check/text";
import { maskSpans } from "../text/mask.js";
import type { Hidden, Secret } from "./secrets.js";

const mask = "***";

/** As much of a secret's beginning as a text has to repeat to be quoting it. */
const headLength = 12;

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

/** A string that has something secret, or a secret that stands in none. */
export type SecretPlace = Pick<Node, "document" | "start" | "end">;

/** What may be an ordinary word is hidden only in what is said of its own place: `isAbout` tells which places that are. */
export function redactorOf(secrets: readonly Hidden[], isAbout: (place: SecretPlace) => boolean): Redactor {
  const texts = secrets.filter(({ isWord }) => !isWord).flatMap(spellingsOf);
  const words = secrets.filter((secret) => secret.isWord && isAbout(placeOf(secret))).flatMap(spellingsOf);
  const hideWords = (text: string): string => words.reduce(hideWord, text);
  const hideTexts = (text: string): string => texts.reduce(hideBeginning, text);
  return {
    // Messages quote between backticks and quotation marks.
    hide: (sentence) =>
      hideTexts(words.length === 0 ? sentence : sentence.replaceAll(/`[^`]*`|“[^”]*”|"[^"]*"/g, hideWords)),
    isIn: (text) => hideTexts(hideWords(text)) !== text,
  };
}

function placeOf({ document, node, span }: Hidden): SecretPlace {
  return node ?? { document, ...span };
}

/** A secret as its string has it, and as the file has it. */
function spellingsOf(hidden: Hidden): string[] {
  const { node, span, document } = hidden;
  const { start, end } = spanInFile(hidden);
  const inFile = document.text.slice(start, end);
  return node === undefined ? [inFile] : [node.value.slice(span.start, span.end), inFile];
}

function hideBeginning(text: string, secret: string): string {
  const head = secret.slice(0, headLength);
  let shown = "";
  let rest = 0;
  for (let at = text.indexOf(head); at !== -1; at = text.indexOf(head, rest)) {
    let length = head.length;
    while (length < secret.length && text[at + length] === secret[length]) length++;
    shown += text.slice(rest, at) + mask;
    rest = at + length;
  }
  return shown + text.slice(rest);
}

/** Hides a word where it is no part of another one. */
function hideWord(text: string, word: string): string {
  return text.split(word).reduce((shown, rest) => {
    const isPart = /[\w-]$/.test(shown) || /^[\w-]/.test(rest);
    return shown + (isPart ? word : mask) + rest;
  });
}
