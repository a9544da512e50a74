import type { Comment, SourceDocument } from "../../document/source-document.js";
import { findRule } from "../../rule-kit/rule-names.js";
import type { Rule } from "../../rule-kit/rule.js";
import type { Span } from "jsonata-check/text";

const actions = ["disable-next-line", "disable", "enable"] as const;

/** The names of what a comment can ask for. */
export const directiveNames: readonly string[] = actions.map((action) => `intlint-${action}`);

/** A comment that switches rules off or on. */
export interface Directive {
  /** Undefined for a comment that only looks like one. */
  readonly action: (typeof actions)[number] | undefined;
  /** As it is written, with its place. */
  readonly name: NamedText;
  readonly rules: readonly NamedRule[];
  /** What stands behind `--`. */
  readonly reason: string | undefined;
  readonly comment: Comment;
}

/** A word of a comment; offsets of the file's text. */
export interface NamedText extends Span {
  readonly name: string;
}

/** A rule as a comment names it; `rule` is undefined where there is none of that name. */
export interface NamedRule extends NamedText {
  readonly rule: Rule | undefined;
}

/** The directives of a document in their order. A strict JSON text has none: its comments are mistakes themselves. */
export function directivesOf(document: SourceDocument, rules: readonly Rule[]): readonly Directive[] {
  if (document.language === "json") return [];
  const markerLength = document.language === "yaml" ? 1 : 2;
  return document.comments.flatMap((comment) => directiveOf(comment, comment.start + markerLength, rules) ?? []);
}

function directiveOf(comment: Comment, textStart: number, rules: readonly Rule[]): Directive | undefined {
  const [head, name] = /^[\s*]*(intlint-(?:disable|enable|ignore|suppress)\S*)/.exec(comment.text) ?? [];
  if (head === undefined || name === undefined) return undefined;
  const rest = comment.text.slice(head.length);
  const separator = /(?:^|\s)--(?:\s|$)/.exec(rest);
  const names = rest.slice(0, separator?.index);
  const reason = separator && rest.slice(separator.index + separator[0].length).trim();
  const start = textStart + head.length;
  return {
    action: actions.find((action) => name === `intlint-${action}`),
    name: { name, start: start - name.length, end: start },
    rules: wordsOf(names, start).map((word) => ({ ...word, rule: findRule(rules, word.name) })),
    reason: reason === null || reason === "" ? undefined : reason,
    comment,
  };
}

function wordsOf(text: string, offset: number): readonly NamedText[] {
  return [...text.matchAll(/[^\s,*][^\s,]*/g)].map(({ 0: name, index }) => {
    return { name, start: offset + index, end: offset + index + name.length };
  });
}
