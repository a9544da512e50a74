import { withCommentSpace } from "../../document/comment-space.js";
import type { Location } from "../../document/location.js";
import { nodeAt } from "../../document/node-at.js";
import { memberOf } from "../../document/tree.js";
import type { SourceDocument } from "../../document/source-document.js";
import type { Finding } from "../../rule-kit/finding.js";
import { nearestRule } from "../../rule-kit/rule-names.js";
import type { Rule } from "../../rule-kit/rule.js";
import type { IdlePart, SuppressionEntry } from "../../rule-kit/suppression-entry.js";
import type { Edit } from "../../text/edit.js";
import { firstWhere } from "../../text/first-where.js";
import { isLineEnd } from "../../text/lines.js";
import { addTo, type Span, suggest } from "jsonata-check/text";
import type { Suppression } from "../diagnostic.js";
import { directiveNames, directivesOf, type Directive, type NamedRule } from "./directive.js";

/** The covers of one rule; both lists are sorted by start and by end. */
interface Covers {
  readonly lines: Cover[];
  readonly stretches: Cover[];
  /** The number of stretches that are closed, all at the front. */
  ended: number;
}

/** A range of text in which a comment disables a rule. */
interface Cover {
  readonly directive: Directive;
  readonly named: NamedRule;
  /** Findings that start here or later are covered. */
  readonly start: number;
  /** Findings that start here or later are not. */
  end: number;
  isUsed: boolean;
}

/** The comments of a document that disable rules, and what they cover. */
export class CommentSuppressions {
  readonly #document: SourceDocument;
  readonly #rules: readonly Rule[];
  readonly #directives: readonly Directive[];
  /** By rule ID, in file order. */
  readonly #covers = new Map<string, Covers>();
  /** The covers that a comment starts. */
  readonly #coversOf = new Map<Directive, Cover[]>();
  /** For every enabling comment, the comments whose cover it ends. */
  readonly #ended = new Map<Directive, ReadonlySet<Directive>>();
  /** The comments that end the cover of one comment only. */
  readonly #enders = new Map<Directive, Directive[]>();
  readonly #commentEnds: ReadonlyMap<number, number>;

  private constructor(document: SourceDocument, rules: readonly Rule[], directives: readonly Directive[]) {
    this.#document = document;
    this.#rules = rules;
    this.#directives = directives;
    this.#commentEnds = new Map(document.comments.map(({ start, end }) => [start, end]));
    for (const directive of directives) {
      if (directive.action === "enable") this.#end(directive);
      else if (directive.action !== undefined) this.#begin(directive);
    }
  }

  /** The suppressions of a document; undefined if it has none. */
  static of(document: SourceDocument, rules: readonly Rule[]): CommentSuppressions | undefined {
    if (document.comments.length === 0) return undefined;
    const directives = directivesOf(document, rules);
    return directives.length === 0 ? undefined : new CommentSuppressions(document, rules, directives);
  }

  /** The comment that suppresses a finding, which counts as used then. */
  suppressionOf(finding: Finding): Suppression | undefined {
    const candidates = this.#covers.get(finding.rule);
    if (candidates === undefined) return undefined;
    const { start } = finding.location.span;
    // Findings in a string that starts on the line are covered too, because a string cannot contain comments.
    const ofLines = [start, ...this.#stringStarts(start)].flatMap((at) => coversAt(candidates.lines, at));
    const covers = [...ofLines, ...coversAt(candidates.stretches, start)].sort((a, b) => a.start - b.start);
    for (const cover of covers) cover.isUsed = true;
    const reason = covers.at(-1)?.directive.reason;
    return covers.length === 0 ? undefined : { kind: "comment", ...(reason === undefined ? {} : { reason }) };
  }

  /** The entries for the rules `suppression/*`; `isJudged` tells whether a rule's silence proves anything. */
  entries(isJudged: (rule: string) => boolean): readonly SuppressionEntry[] {
    return this.#directives.map((directive) => ({
      form: "comment",
      location: this.#locate(directive.comment),
      lacksReason: directive.reason === undefined && directive.action !== "enable" && hasRule(directive),
      idle: this.#idleParts(directive, isJudged),
    }));
  }

  #begin(directive: Directive): void {
    const isLine = directive.action === "disable-next-line";
    const span = isLine ? this.#nextLine(directive) : { start: directive.comment.start, end: Infinity };
    for (const named of directive.rules) {
      if (named.rule === undefined) continue;
      const cover = { directive, named, ...span, isUsed: false };
      const covers = this.#covers.get(named.rule.id) ?? { lines: [], stretches: [], ended: 0 };
      this.#covers.set(named.rule.id, covers);
      covers[isLine ? "lines" : "stretches"].push(cover);
      addTo(this.#coversOf, directive, cover);
    }
  }

  /** Ends the open covers of the rules that a comment names, or of all rules. */
  #end(directive: Directive): void {
    const ids = directive.rules.length === 0 ? this.#covers.keys() : directive.rules.map(({ rule }) => rule?.id ?? "");
    const ended = new Set<Directive>();
    for (const id of ids) {
      const covers = this.#covers.get(id);
      for (const cover of covers?.stretches.slice(covers.ended) ?? []) {
        cover.end = directive.comment.start;
        ended.add(cover.directive);
      }
      if (covers !== undefined) covers.ended = covers.stretches.length;
    }
    this.#ended.set(directive, ended);
    const [only, ...others] = ended;
    if (only !== undefined && others.length === 0) addTo(this.#enders, only, directive);
  }

  /** The next line that contains more than comments; an empty span at the end if there is none. */
  #nextLine({ comment }: Directive): Span {
    const { text } = this.#document;
    const end = text.length;
    for (let at = endOfLine(text, comment.end); at < end; at++) {
      const commentEnd = this.#commentEnds.get(at);
      if (commentEnd !== undefined) at = commentEnd - 1;
      else if (!/\s/.test(text.charAt(at))) return { start: startOfLine(text, at), end: endOfLine(text, at) };
    }
    return { start: end, end };
  }

  /** The starts of the string that contains an offset, and of its key. */
  #stringStarts(offset: number): readonly number[] {
    const { root } = this.#document;
    const node = root && nodeAt(root, offset)?.node;
    if (node?.type !== "string") return [];
    const member = memberOf(node);
    return member === undefined ? [node.start] : [node.start, member.key.start];
  }

  #idleParts(directive: Directive, isJudged: (rule: string) => boolean): readonly IdlePart[] {
    const { action, name, comment } = directive;
    const whole = { at: this.#locate(comment), removal: this.#removal([directive]) };
    if (action === undefined) {
      const cause = {
        type: "unknown-directive",
        name: name.name,
        nearest: suggest(name.name, directiveNames),
      } as const;
      return [{ cause, at: this.#locate(name), removal: undefined }];
    }
    if (action === "enable") {
      const hasStart = this.#ended.get(directive)?.size !== 0;
      return [
        ...(hasStart ? [] : [{ ...whole, cause: { type: "nothing-to-end" } as const }]),
        ...this.#unknown(directive),
      ];
    }
    if (directive.rules.length === 0) return [{ ...whole, cause: { type: "no-rule" } }];
    return [...this.#unknown(directive), ...this.#unused(directive, isJudged)];
  }

  /** Of several words unlike any rule only the first is reported: they are a reason in the wrong place. */
  #unknown({ rules: named }: Directive): readonly IdlePart[] {
    const unknown = named
      .filter(({ rule }) => rule === undefined)
      .map((word) => ({ ...word, nearest: nearestRule(this.#rules, word.name) }));
    const first = unknown.find(({ nearest }) => nearest === undefined);
    return unknown
      .filter((word) => word.nearest !== undefined || word === first)
      .map((word) => ({
        cause: { type: "unknown-rule", name: word.name, nearest: word.nearest },
        at: this.#locate(word),
        removal: undefined,
      }));
  }

  #unused(directive: Directive, isJudged: (rule: string) => boolean): readonly IdlePart[] {
    const isIdle = ({ rule }: NamedRule): boolean => {
      const cover = this.#coversOf.get(directive)?.find(({ named }) => named.rule?.id === rule?.id);
      return cover !== undefined && !cover.isUsed && isJudged(cover.named.rule?.id ?? "");
    };
    const idle = directive.rules.filter(isIdle);
    const isWhole = idle.length === directive.rules.length;
    const enables = this.#enders.get(directive) ?? [];
    return idle.map((named) => ({
      cause: { type: "no-finding", rule: named.rule?.id ?? "" },
      at: this.#locate(named),
      removal: isWhole
        ? this.#removal([directive, ...enables])
        : [{ ...nameWithComma(directive.rules, named), text: "" }],
    }));
  }

  #removal(directives: readonly Directive[]): readonly Edit[] {
    return directives.map(({ comment }) => ({ ...withCommentSpace(this.#document.text, comment), text: "" }));
  }

  #locate({ start, end }: Span): Location {
    return { document: this.#document, span: { start, end } };
  }
}

/** The covers that contain an offset; they are sorted by start and by end. */
function coversAt(covers: readonly Cover[], at: number): readonly Cover[] {
  return covers.slice(
    firstWhere(covers, ({ end }) => end > at),
    firstWhere(covers, ({ start }) => start > at),
  );
}

function hasRule(directive: Directive): boolean {
  return directive.rules.some(({ rule }) => rule !== undefined);
}

/** The span of a name in a list, including the separator. */
function nameWithComma(list: readonly NamedRule[], named: NamedRule): Span {
  const index = list.indexOf(named);
  const after = list[index + 1];
  if (after !== undefined) return { start: named.start, end: after.start };
  return { start: list[index - 1]?.end ?? named.start, end: named.end };
}

function startOfLine(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineEnd(text[start - 1])) start--;
  return start;
}

function endOfLine(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isLineEnd(text[end])) end++;
  return end;
}
