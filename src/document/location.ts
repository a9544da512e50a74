import type { Span } from "jsonata-check/text";
import { characterEnd } from "../text/character.js";
import { pointerOf } from "./pointer.js";
import type { SourceDocument } from "./source-document.js";
import { memberOf, type Member, type Node, type ObjectNode, type StringNode } from "./tree.js";

/** The place of a finding: a span of a file, the value it belongs to, and the place inside an embedded language. */
export interface Location {
  readonly document: SourceDocument;
  /** Offsets in the file's text. */
  readonly span: Span;
  /** The innermost value; undefined for comments and syntax errors. */
  readonly node?: Node | undefined;
  /** Set for a place inside an expression or a template; offsets are those of the decoded string. */
  readonly embedded?: Embedded;
  /** Set instead of the span for a file without positions: an RFC 6901 pointer. */
  readonly pointer?: string;
}

/** A span of the decoded text of an expression or a template. */
export interface Embedded extends Span {
  readonly language: "jsonata" | "template";
}

/** The RFC 6901 pointer of the innermost value; "" without one. */
export function pointerAt({ node }: Location): string {
  return node === undefined ? "" : pointerOf(node);
}

/** Locates a value, including its quotes. */
export function locateValue(node: Node): Location {
  return { document: node.document, span: { start: node.start, end: node.end }, node };
}

/** Locates the key of a member. */
export function locateKey({ key, value }: Member): Location {
  return { document: value.document, span: { start: key.start, end: key.end }, node: value };
}

/** Locates the key of a value; the value itself if it is not a member. */
export function locateKeyOf(node: Node): Location {
  const member = node.parent?.type === "object" ? node.parent.member(String(node.key)) : undefined;
  return member?.value === node ? locateKey(member) : locateValue(node);
}

/** Locates a place in a file that is only known by its path. */
export function locatePointer(path: string, pointer: string): Location {
  const document = { path, language: "json", text: "", root: undefined, problems: [], comments: [] } as const;
  return { document: { ...document, isIncomplete: true }, span: { start: 0, end: 0 }, pointer };
}

/** Locates an object that lacks something: its key, or its opening brace for the root and array items. */
export function locateOwner(object: ObjectNode): Location {
  const { document } = object;
  const member = memberOf(object);
  if (member !== undefined) return locateKey(member);
  return {
    document,
    span: { start: object.start, end: Math.min(characterEnd(document.text, object.start), object.end) },
    node: object,
  };
}

/** Locates a span of a plain decoded string. */
export function locatePart(node: StringNode, span: Span): Location {
  return { document: node.document, span: node.view.spanToOuter(span), node };
}

/** Locates a span of a decoded string with an embedded language. */
export function locateText(node: StringNode, language: Embedded["language"], span: Span): Location {
  return { ...locatePart(node, span), embedded: { language, start: span.start, end: span.end } };
}
