import type { Span } from "jsonata-check/text";
import { isGrammarUnit } from "./characters.js";

/** Text that looks like a placeholder but is not one at runtime: it is sent literally. */
export interface NearMiss extends Span {
  readonly kind: "characters" | "empty" | "nested" | "unclosed" | "unopened";
  /** The text between the braces. */
  readonly content: string;
  /** Runs of units that are not allowed in a placeholder. */
  readonly refused: readonly Span[];
}

/** Longer contents are prose or code, not a mistyped name. */
const longestContent = 200;

/** Block, partial and comment tags of Handlebars: another engine's template. */
const handlebarsTag = /^(?:[#^]\s*\w[\w.]*\s|>\s*\w|!)/;

/** A plausible name between wrong braces. */
const nameLike = /^\s*[A-Za-z_][\w.]*(?:[|:?\s-][\w\s.|:?/-]*)?$/;

/** Finds failed placeholders. `placeholders` are the valid ones, in order, whose braces are skipped. */
export function findNearMisses(text: string, placeholders: readonly Span[]): NearMiss[] {
  const braces = findBraces(text, placeholders);
  const found: NearMiss[] = [];
  let from = 0;
  for (let index = 0; index + 1 < braces.length; index++) {
    const brace = braces[index] as Brace;
    if (brace.at < from) continue;
    const miss =
      readClosed(text, braces, index) ??
      readSplit(text, braces, index) ??
      readNested(text, braces, index) ??
      readUnbalanced(text, braces, index);
    if (miss === undefined) continue;
    found.push(miss);
    from = miss.end;
  }
  return found;
}

interface Brace {
  readonly at: number;
  readonly isOpen: boolean;
  /** The index of the matching brace, or -1. */
  partner: number;
}

function findBraces(text: string, placeholders: readonly Span[]): Brace[] {
  const braces: Brace[] = [];
  const open: number[] = [];
  const brace = /[{}]/g;
  let next = 0;
  for (let match = brace.exec(text); match !== null; match = brace.exec(text)) {
    const inside = placeholders[next];
    if (inside !== undefined && match.index >= inside.start) {
      brace.lastIndex = inside.end;
      next++;
      continue;
    }
    const isOpen = match[0] === "{";
    let partner = -1;
    if (isOpen) open.push(braces.length);
    else partner = open.pop() ?? -1;
    if (partner !== -1) (braces[partner] as Brace).partner = braces.length;
    braces.push({ at: match.index, isOpen, partner });
  }
  return braces;
}

/** `{{…}}` that is empty, or contains a disallowed unit. */
function readClosed(text: string, braces: readonly Brace[], index: number): NearMiss | undefined {
  const [first, second, third, fourth] = [0, 1, 2, 3].map((offset) => braces[index + offset]);
  if (!first?.isOpen || !second?.isOpen || second.at !== first.at + 1) return undefined;
  if (!third || !fourth || third.isOpen || fourth.isOpen || fourth.at !== third.at + 1) return undefined;
  const content = text.slice(second.at + 1, third.at);
  const span = { start: first.at, end: fourth.at + 1, content };
  if (content === "") return { ...span, kind: "empty", refused: [] };
  // A valid placeholder may be between the braces: `{{a.{{b}}}}`.
  if (content.includes("{") || content.length > longestContent || handlebarsTag.test(content)) return undefined;
  return { ...span, kind: "characters", refused: findRefused(content, second.at + 1) };
}

/** Types or a default between the closing braces: `{{a}:json}`. */
function readSplit(text: string, braces: readonly Brace[], index: number): NearMiss | undefined {
  const [first, second, third, fourth] = [0, 1, 2, 3].map((offset) => braces[index + offset]);
  if (!first?.isOpen || !second?.isOpen || second.at !== first.at + 1) return undefined;
  if (!third || !fourth || third.isOpen || fourth.isOpen) return undefined;
  const [content, rest] = [text.slice(second.at + 1, third.at), text.slice(third.at + 1, fourth.at)];
  if (!/^(?:\??:[\w:-]+|str|int|num|bool|json|undefined)$/.test(rest) || !isNameLike(content)) return undefined;
  return {
    kind: "unclosed",
    start: first.at,
    end: fourth.at + 1,
    content: content + rest.replace(/^(?=\w)/, ":"),
    refused: [],
  };
}

function findRefused(content: string, base: number): Span[] {
  const runs: Span[] = [];
  for (let at = 0; at < content.length; at++) {
    if (isGrammarUnit(content.charCodeAt(at))) continue;
    const start = at;
    while (at < content.length && !isGrammarUnit(content.charCodeAt(at))) at++;
    runs.push({ start: base + start, end: base + at });
  }
  return runs;
}

/** A placeholder inside another one: only the inner one is replaced. */
function readNested(text: string, braces: readonly Brace[], index: number): NearMiss | undefined {
  const [first, second] = [braces[index], braces[index + 1]];
  if (!first?.isOpen || !second?.isOpen || second.at !== first.at + 1) return undefined;
  if (first.partner !== second.partner + 1 || second.partner === -1) return undefined;
  const last = braces[first.partner] as Brace;
  const close = braces[second.partner] as Brace;
  const content = text.slice(second.at + 1, close.at);
  if (last.at !== close.at + 1 || content.length > longestContent) return undefined;
  if (!/^[\w\s.|:?/-]*\{\{[^{}]+\}\}[\w\s.|:?/-]*$/.test(content)) return undefined;
  return { kind: "nested", start: first.at, end: last.at + 1, content, refused: [] };
}

/** A name with too few braces on one side, and no unmatched brace elsewhere. */
function readUnbalanced(text: string, braces: readonly Brace[], index: number): NearMiss | undefined {
  const [first, second, third] = [braces[index], braces[index + 1], braces[index + 2]];
  if (!first?.isOpen || !second) return undefined;
  if (second.isOpen) {
    if (second.at !== first.at + 1 || first.partner !== -1) return undefined;
    return readUnclosed(text, first, second, third);
  }
  const content = text.slice(first.at + 1, second.at);
  if (!third || third.isOpen || third.at !== second.at + 1 || third.partner !== -1 || !isNameLike(content))
    return undefined;
  return { kind: "unopened", start: first.at, end: third.at + 1, content, refused: [] };
}

function readUnclosed(text: string, first: Brace, second: Brace, third: Brace | undefined): NearMiss | undefined {
  const isHalfClosed = second.partner !== -1 && third !== undefined && !third.isOpen;
  if (second.partner !== -1 && !isHalfClosed) return undefined;
  const base = second.at + 1;
  if (isHalfClosed) {
    const content = text.slice(base, third.at);
    if (!isNameLike(content)) return undefined;
    return { kind: "unclosed", start: first.at, end: third.at + 1, content, refused: [] };
  }
  let end = base;
  while (end < text.length && end - base <= longestContent && isGrammarUnit(text.charCodeAt(end))) end++;
  const content = text.slice(base, end).trimEnd();
  if (!/^\s*[A-Za-z_]/.test(content)) return undefined;
  return { kind: "unclosed", start: first.at, end: base + content.length, content, refused: [] };
}

function isNameLike(content: string): boolean {
  return content.length <= longestContent && nameLike.test(content);
}
