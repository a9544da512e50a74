import type { Span } from "jsonata-check/text";
import type { StringNode } from "../document/tree.js";
import type { Diagnostic, Range } from "../engine/diagnostic.js";
import { jsonOf } from "../rule-kit/json-text.js";
import type { Edit } from "../text/edit.js";
import { LineIndex } from "../text/line-index.js";
import { decodedOffset } from "./place.js";

/** Takes findings out of a file into the decoded text of one of its strings, which is written as in JSON. */
export class Excerpt {
  readonly #node: StringNode;
  /** The path of the decoded text. */
  readonly #path: string;
  readonly #lines: LineIndex;

  constructor(node: StringNode, path: string) {
    this.#node = node;
    this.#path = path;
    this.#lines = new LineIndex(node.value);
  }

  /** The same finding in the decoded text; none if it is elsewhere. Fixes and related places elsewhere are left out. */
  diagnostic(found: Diagnostic): readonly Diagnostic[] {
    const { document } = this.#node;
    const isHere = (one: { readonly path: string }): boolean => one.path === (document.path ?? "");
    const range = isHere(found) ? this.#range(found.range) : undefined;
    if (range === undefined) return [];
    const related = found.related.flatMap((one) => {
      const place = isHere(one) ? this.#range(one.range) : one.range;
      return place === undefined ? [] : [isHere(one) ? { ...one, path: this.#path, range: place } : one];
    });
    const fixes = found.fixes.flatMap((fix) => {
      const edits = fix.edits.map((edit) => this.#edit(edit)).filter((edit) => edit !== undefined);
      return edits.length === fix.edits.length ? [{ ...fix, edits }] : [];
    });
    return [{ ...found, path: this.#path, range, related, fixes }];
  }

  #range({ start, end }: Range): Range | undefined {
    const span = this.#span({ start: start.offset, end: end.offset });
    return span && { start: this.#lines.position(span.start), end: this.#lines.position(span.end) };
  }

  /** The whole string, or a part between its quotes. */
  #span(span: Span): Span | undefined {
    const { view, start, end } = this.#node;
    const isInside = start < span.start && span.end < end;
    if (!isInside && (span.start !== start || span.end !== end)) return undefined;
    return { start: decodedOffset(view, span.start), end: decodedOffset(view, span.end) };
  }

  #edit(edit: Edit): Edit | undefined {
    const span = this.#span(edit);
    const text = jsonOf(edit.start === this.#node.start ? edit.text : `"${edit.text}"`);
    return span !== undefined && typeof text === "string" ? { ...span, text } : undefined;
  }
}
