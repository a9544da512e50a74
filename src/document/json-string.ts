import type { Span } from "jsonata-check/text";
import { TextView } from "../text/text-view.js";
import type { SourceDocument } from "./source-document.js";
import { type Container, TreeBase } from "./tree-nodes.js";
import type { KeyNode, StringNode } from "./tree.js";

/** The characters of single-letter escapes, except `u`. */
const escapeLetters: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

/** A double-quoted JSON string. */
export class JsonString extends TreeBase implements StringNode {
  readonly value: string;
  private lazyView: TextView | undefined;

  constructor(
    document: SourceDocument,
    parent: Container | undefined,
    key: string | number | undefined,
    start: number,
    end: number,
    value: string,
  ) {
    super(document, parent, key, start, end);
    this.value = value;
  }

  readonly type = "string" as const;

  get view(): TextView {
    return (this.lazyView ??= viewOf(this.document.text, this.start + 1, this.contentEnd, this.value));
  }

  /** The end of the content. */
  protected get contentEnd(): number {
    return this.end - 1;
  }

  encode(text: string): string {
    return JSON.stringify(text).slice(1, -1);
  }
}

/** A string without its closing quote. */
export class UnclosedJsonString extends JsonString {
  protected override get contentEnd(): number {
    return this.end;
  }
}

/** A double-quoted JSON key. */
export class JsonKey implements KeyNode {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  private readonly source: string;

  constructor(name: string, start: number, end: number, source: string) {
    this.name = name;
    this.start = start;
    this.end = end;
    this.source = source;
  }

  get view(): TextView {
    return viewOf(this.source, this.start + 1, this.end - 1, this.name);
  }
}

/** A key without proper quotes, whose view tells its content. */
export class RecoveredKey implements KeyNode {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly view: TextView;

  constructor(span: Span, view: TextView) {
    this.name = view.text;
    this.start = span.start;
    this.end = span.end;
    this.view = view;
  }
}

/** The view of a JSON string's content `source[start, end)`, whose decoded text is known. */
function viewOf(source: string, start: number, end: number, decoded: string): TextView {
  // Every escape is longer than its character, so equal lengths mean that there is none.
  if (decoded.length === end - start) return TextView.verbatim(decoded, start);
  return decodeJsonString(source, start, end);
}

/**
 * Decodes the content of a JSON string, `source[start, end)` without its quotes, into a view of `source`.
 * Raw control characters and invalid escapes are kept as written.
 */
export function decodeJsonString(source: string, start: number, end: number): TextView {
  const breaks: number[] = [];
  let text = "";
  let at = start;
  for (;;) {
    const backslash = source.indexOf("\\", at);
    if (backslash === -1 || backslash >= end) break;
    const length = escapeLength(source, backslash, end);
    const stop = backslash + Math.max(length, 1);
    text += source.slice(at, backslash);
    if (length === 0) text += "\\";
    else {
      breaks.push(text.length + 1, stop);
      text += unescape(source.slice(backslash, stop));
    }
    at = stop;
  }
  return TextView.mapped(text + source.slice(at, end), start, breaks);
}

/** The length of the escape at `backslash`, or 0 if it is not valid JSON. */
export function escapeLength(source: string, backslash: number, end: number): number {
  const letter = source[backslash + 1];
  if (letter === undefined || backslash + 1 >= end) return 0;
  if (letter !== "u") return escapeLetters.has(letter) ? 2 : 0;
  return backslash + 6 <= end && /^[0-9a-fA-F]{4}$/.test(source.slice(backslash + 2, backslash + 6)) ? 6 : 0;
}

function unescape(escape: string): string {
  return escapeLetters.get(escape[1] as string) ?? String.fromCharCode(Number.parseInt(escape.slice(2), 16));
}
