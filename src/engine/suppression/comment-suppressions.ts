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
import { isLineEnd } from "../../text/lines.js";
import { maskSpans } from "../../text/mask.js";
import { addTo, firstWhere, getOrCreate, type Span, suggest } from "jsonata-check/text";
import type { Suppression } from "../diagnostic.js";
import { directiveNames, directivesOf, type Directive, type NamedRule } from "./directive.js";
import { CoverList } from "./cover-list.js";

/** The covers of one rule. */
interface Covers {
  readonly lines: CoverList;
  readonly stretches: CoverList;
}

/** The comments of a document that disable rules, and what they cover. */
export class CommentSuppressions {
  readonly #document: SourceDocument;
  readonly #rules: readonly Rule[];
  readonly #directives: readonly Directive[];
  /** By rule ID, in file order. */
  readonly #covers = new Map<string, Covers>();
  /** For every enabling comment, the comments whose cover it ends. */
  readonly #ended = new Map<Directive, ReadonlySet<Directive>>();
  /** The comments that end the cover of one comment only. */
  readonly #enders = new Map<Directive, Directive[]>();
  readonly #lines: readonly Span[];

  private constructor(document: SourceDocument, rules: readonly Rule[], directives: readonly Directive[]) {
    this.#document = document;
    this.#rules = rules;
    this.#directives = directives;
    this.#lines = linesWithContent(document);
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
    const ofLines = [start, ...this.#stringStarts(start)].map((at) => candidates.lines.use(at));
    const covers = [...ofLines, candidates.stretches.use(start)].filter((cover) => cover !== undefined);
    if (covers.length === 0) return undefined;
    const { reason } = covers.reduce((last, cover) => (cover.start >= last.start ? cover : last)).directive;
    return { kind: "comment", ...(reason === undefined ? {} : { reason }) };
  }

  /** The entries for the rules `suppression/*`; `isJudged` tells whether a rule's silence proves anything. */
  entries(isJudged: (rule: string) => boolean): readonly SuppressionEntry[] {
    const lists = [...this.#covers.values()].flatMap(({ lines, stretches }) => [lines, stretches]);
    const unused = new Set(lists.flatMap((list) => list.unused().map(({ named }) => named)));
    const isIdle = (named: NamedRule): boolean => unused.has(named) && isJudged(named.rule?.id ?? "");
    return this.#directives.map((directive) => ({
      form: "comment",
      location: this.#locate(directive.comment),
      lacksReason: directive.reason === undefined && directive.action !== "enable" && hasRule(directive),
      idle: this.#idleParts(directive, isIdle),
    }));
  }

  #begin(directive: Directive): void {
    const isLine = directive.action === "disable-next-line";
    const span = isLine ? this.#nextLine(directive) : { start: directive.comment.start, end: Infinity };
    for (const named of directive.rules) {
      if (named.rule === undefined) continue;
      const covers = getOrCreate(this.#covers, named.rule.id, () => {
        return { lines: new CoverList(), stretches: new CoverList() };
      });
      covers[isLine ? "lines" : "stretches"].add({ directive, named, ...span });
    }
  }

  /** Ends the open covers of the rules that a comment names, or of all rules. */
  #end(directive: Directive): void {
    const ids = directive.rules.length === 0 ? this.#covers.keys() : directive.rules.map(({ rule }) => rule?.id ?? "");
    const ended = new Set<Directive>();
    for (const id of ids) {
      const covers = this.#covers.get(id)?.stretches.end(directive.comment.start) ?? [];
      for (const cover of covers) ended.add(cover.directive);
    }
    this.#ended.set(directive, ended);
    const [only, ...others] = ended;
    if (only !== undefined && others.length === 0) addTo(this.#enders, only, directive);
  }

  /** The next line that contains more than comments; an empty span at the end if there is none. */
  #nextLine({ comment }: Directive): Span {
    const end = this.#document.text.length;
    return this.#lines[firstWhere(this.#lines, ({ start }) => start > comment.end)] ?? { start: end, end };
  }

  /** The starts of the string that contains an offset, and of its key. */
  #stringStarts(offset: number): readonly number[] {
    const { root } = this.#document;
    const node = root && nodeAt(root, offset)?.node;
    if (node?.type !== "string") return [];
    const member = memberOf(node);
    return member === undefined ? [node.start] : [node.start, member.key.start];
  }

  #idleParts(directive: Directive, isIdle: (named: NamedRule) => boolean): readonly IdlePart[] {
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
    return [...this.#unknown(directive), ...this.#unused(directive, isIdle)];
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

  #unused(directive: Directive, isIdle: (named: NamedRule) => boolean): readonly IdlePart[] {
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

/** The lines that contain more than comments, in order. */
function linesWithContent({ text, comments }: SourceDocument): readonly Span[] {
  return [...maskSpans(text, comments, " ").matchAll(/\S[^\r\n]*/g)].map(({ 0: content, index }) => {
    let start = index;
    while (start > 0 && !isLineEnd(text[start - 1])) start--;
    return { start, end: index + content.length };
  });
}
