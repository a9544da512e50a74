import type { StringNode } from "../document/tree.js";
import { addTo, groupBy, type Span } from "jsonata-check/text";
import { maskSpans } from "../text/mask.js";
import type { Secret } from "./secrets.js";

const mask = "***";

/** As much of a secret's beginning as a text has to repeat to be quoting it. */
const headLength = 12;

/** Gives the decoded text of strings with a mask in place of each secret. */
export function readerWithout(secrets: readonly Secret[]): (node: StringNode) => string {
  const spans = new Map<StringNode, Span[]>();
  for (const { node, span } of secrets) addTo(spans, node, span);
  return (node) => {
    let shown = "";
    let end = 0;
    for (const span of spans.get(node)?.toSorted((a, b) => a.start - b.start) ?? []) {
      shown += node.value.slice(end, span.start) + mask;
      end = span.end;
    }
    return shown + node.value.slice(end);
  };
}

/** Gives the decoded text of strings, as long as it is, with stars in place of each secret. */
export function maskedReader(secrets: readonly Secret[]): (node: StringNode) => string {
  const spans = groupBy(secrets, ({ node }) => node);
  return (node) => {
    const hidden = spans.get(node);
    return hidden === undefined
      ? node.value
      : maskSpans(
          node.value,
          hidden.map(({ span }) => span),
        );
  };
}

/** Takes secrets out of texts that may quote them, whole or cut short. */
export interface Hider {
  /** A sentence without them. */
  hide(sentence: string): string;
  /** Whether a text that is to be written into the document holds one. */
  isIn(text: string): boolean;
}

/** What may be an ordinary word is hidden only in what is said of its own string: `isAbout` tells which strings that are. */
export function hiderOf(secrets: readonly Secret[], isAbout: (node: StringNode) => boolean): Hider {
  const texts = secrets.filter(({ isWord }) => !isWord).flatMap(spellingsOf);
  const words = secrets.filter(({ node, isWord }) => isWord && isAbout(node)).flatMap(spellingsOf);
  const hideWords = (text: string): string => words.reduce(hideWord, text);
  const hideTexts = (text: string): string => texts.reduce(hideBeginning, text);
  return {
    // Messages quote between back ticks.
    hide: (sentence) => hideTexts(words.length === 0 ? sentence : sentence.replaceAll(/`[^`]*`/g, hideWords)),
    isIn: (text) => hideTexts(hideWords(text)) !== text,
  };
}

/** A secret as its string has it, and as the file has it. */
function spellingsOf({ node, span }: Secret): string[] {
  const { start, end } = node.view.spanToOuter(span);
  return [node.value.slice(span.start, span.end), node.document.text.slice(start, end)];
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
