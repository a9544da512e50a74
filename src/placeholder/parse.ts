import type { Span } from "jsonata-check/text";
import { parsePaths, type Path } from "./path.js";
import { findNearMisses, type NearMiss } from "./near-miss.js";
import { isGrammarUnit } from "./characters.js";
import { rootOf, type Root } from "./scope.js";

/** A string with placeholders, parsed as the runtime does. All spans are offsets of the decoded string. */
export interface Template {
  readonly text: string;
  /** The text with every placeholder and near miss blanked out; offsets stay. */
  readonly literal: string;
  /** In text order. */
  readonly placeholders: readonly Placeholder[];
  /** What looks like a placeholder and is sent literally, in text order. */
  readonly nearMisses: readonly NearMiss[];
  /** Every path that the placeholders read, in text order. */
  readonly reads: readonly TemplateRead[];
}

/** One path that a placeholder reads. */
export interface TemplateRead {
  readonly placeholder: Placeholder;
  readonly path: Path;
  readonly root: Root;
}

/** `{{…}}` that the runtime replaces; the span includes the braces. */
export interface Placeholder extends Span {
  /** Tried in order until one has a value; at least one. */
  readonly alternatives: readonly Alternative[];
  readonly default: Default | undefined;
  /** Whether `?:` is followed by nothing, which the runtime ignores. */
  readonly hasEmptyDefault: boolean;
  /** The flags, anywhere before the default. */
  readonly flags: readonly Flag[];
  /** Whether the placeholder is the whole string, so that the value keeps its type. */
  readonly isWhole: boolean;
}

/** One alternative of a placeholder; the span is the text between the bars. */
export interface Alternative extends Span {
  /** The paths separated by spaces, of which the first existing one counts. Without any, the lookup throws. */
  readonly paths: readonly Path[];
  /** The first one is the type; the others only count as flags. */
  readonly types: readonly Token[];
}

/** A word after a colon, without surrounding white space. */
export interface Token extends Span {
  readonly text: string;
  /** Whether white space follows the colon, so that flags are not recognized. */
  readonly isSpaced: boolean;
}

/** The text after `?:`, used if no alternative has a value. */
export interface Default extends Span {
  /** The value's text. */
  readonly value: Token;
  /** Includes white space, which the runtime does not trim. */
  readonly type: Token | undefined;
}

/** The names of flags, which count anywhere in a placeholder. */
export type FlagName = "null" | "undefined" | "ignore-empty-str";

/** `:null`, `:undefined` or `:ignore-empty-str`; the span starts at the colon. */
export interface Flag extends Span {
  readonly name: FlagName;
}

/** Every type the runtime knows; any other throws if there is a value. */
export const placeholderTypes = ["str", "int", "num", "bool", "json", "any", "null", "undefined", "ignore-empty-str"];

/** The types that are also flags. */
export const flagNames: readonly FlagName[] = ["null", "undefined", "ignore-empty-str"];

/** A colon separates words only if a word unit or white space follows. */
const separator = /:(?=[\w\s])/g;

/** Parses a template like `@truto/replace-placeholders` 1.x. Never fails; linear in the length of the text. */
export function parseTemplate(text: string): Template {
  if (!text.includes("{") && !text.includes("}")) {
    return { text, literal: text, placeholders: [], nearMisses: [], reads: [] };
  }
  const placeholders = findPlaceholders(text).map((span) => parsePlaceholder(text, span));
  const blanked = blankSpans(text, placeholders);
  const nearMisses = /[{}]/.test(blanked) ? findNearMisses(text, placeholders) : [];
  const literal = blankSpans(blanked, nearMisses);
  return { text, literal, placeholders, nearMisses, reads: placeholders.flatMap(readsOf) };
}

/** Replaces the units of a placeholder: neither a letter nor meaningful in a URL. */
export const placeholderMark = "\u{FFFC}";

/** The text with sorted spans blanked out. */
function blankSpans(text: string, spans: readonly Span[]): string {
  let literal = "";
  let from = 0;
  for (const { start, end } of spans) {
    literal += text.slice(from, start) + placeholderMark.repeat(end - start);
    from = end;
  }
  return literal + text.slice(from);
}

function readsOf(placeholder: Placeholder): TemplateRead[] {
  const paths = placeholder.alternatives.flatMap((alternative) => alternative.paths);
  return paths.map((path) => ({ placeholder, path, root: rootOf(path) }));
}

/** Whether a template reads from a root of one of the kinds. */
export function readsFrom({ reads }: Template, ...kinds: readonly Root["kind"][]): boolean {
  return reads.some(({ root }) => kinds.includes(root.kind));
}

/** Whether a placeholder has a flag. */
export function hasFlag(placeholder: Placeholder, name: FlagName): boolean {
  return placeholder.flags.some((flag) => flag.name === name);
}

function findPlaceholders(text: string): Span[] {
  const found: Span[] = [];
  let start = text.indexOf("{{");
  while (start !== -1) {
    let end = start + 2;
    while (end < text.length && isGrammarUnit(text.charCodeAt(end))) end++;
    if (end > start + 2 && text.startsWith("}}", end)) {
      found.push({ start, end: end + 2 });
      start = text.indexOf("{{", end + 2);
    } else {
      start = text.indexOf("{{", start + 1);
    }
  }
  return found;
}

function parsePlaceholder(text: string, { start, end }: Span): Placeholder {
  const inner = text.slice(start + 2, end - 2);
  const base = start + 2;
  const [look = "", ...defaults] = inner.includes("?:") ? inner.split("?:") : [inner];
  const alternatives: Alternative[] = [];
  let at = base;
  for (const part of look.split("|")) {
    alternatives.push(parseAlternative(part, at));
    at += part.length + 1;
  }
  // V8 adds properties after a spread one by one, at ten times the cost.
  return {
    start,
    end,
    alternatives,
    default: defaults[0] ? parseDefault(defaults[0], base + look.length + 2) : undefined,
    hasEmptyDefault: defaults[0] === "",
    flags: findFlags(look, base),
    isWhole: start === 0 && end === text.length,
  };
}

function parseAlternative(part: string, base: number): Alternative {
  const [path, ...types] = splitTokens(part, base);
  return {
    start: base,
    end: base + part.length,
    paths: path === undefined ? [] : parsePaths(path.text, path.start),
    types: types.map(trimToken),
  };
}

function parseDefault(part: string, base: number): Default {
  const [value, type] = splitTokens(part, base);
  const empty = { text: "", start: base, end: base, isSpaced: false };
  return { start: base, end: base + part.length, value: value ?? empty, type };
}

function splitTokens(part: string, base: number): Token[] {
  if (!part.includes(":")) return [{ text: part, start: base, end: base + part.length, isSpaced: false }];
  let at = base;
  return part.split(separator).map((text) => {
    const token = { text, start: at, end: at + text.length, isSpaced: /^\s/.test(text) };
    at = token.end + 1;
    return token;
  });
}

function trimToken(token: Token): Token {
  const start = token.start + (token.text.length - token.text.trimStart().length);
  const text = token.text.trim();
  return { text, start, end: start + text.length, isSpaced: token.isSpaced };
}

function findFlags(look: string, base: number): Flag[] {
  const flags: Flag[] = [];
  if (!look.includes(":")) return flags;
  for (const name of flagNames) {
    const written = `:${name}`;
    for (let at = look.indexOf(written); at !== -1; at = look.indexOf(written, at + 1)) {
      flags.push({ name, start: base + at, end: base + at + written.length });
    }
  }
  return flags.sort((a, b) => a.start - b.start);
}
