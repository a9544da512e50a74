import type { Comment, SourceDocument } from "../../document/source-document.js";
import { findRule } from "../../rule-kit/rule-names.js";
import type { Rule } from "../../rule-kit/rule.js";
import type { Span } from "jsonata-check/text";

const actions = ["disable-next-line", "disable", "enable"] as const;

/** The names of all directives. */
export const directiveNames: readonly string[] = actions.map((action) => `intlint-${action}`);

/** A comment that disables or enables rules. */
export interface Directive {
  /** Undefined for an unknown directive. */
  readonly action: (typeof actions)[number] | undefined;
  /** The name as written, with its span. */
  readonly name: NamedText;
  readonly rules: readonly NamedRule[];
  /** The text after `--`. */
  readonly reason: string | undefined;
  readonly comment: Comment;
}

/** A word of a comment; offsets are those of the file. */
export interface NamedText extends Span {
  readonly name: string;
}

/** A rule named by a comment; `rule` is undefined if the name is unknown. */
export interface NamedRule extends NamedText {
  readonly rule: Rule | undefined;
}

/** The directives of a document, in file order. Strict JSON has none: its comments are themselves mistakes. */
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
