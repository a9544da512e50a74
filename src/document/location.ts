import type { Span } from "jsonata-check/text";
import { pointerOf } from "./pointer.js";
import type { SourceDocument } from "./source-document.js";
import { memberOf, type Member, type Node, type ObjectNode, type StringNode } from "./tree.js";

/** Where a finding points: a span of a file, the value it belongs to, and the place inside an embedded language. */
export interface Location {
  readonly document: SourceDocument;
  /** Offsets in the file's text. */
  readonly span: Span;
  /** The innermost value; undefined where the text belongs to none, as a comment or a syntax error does. */
  readonly node?: Node | undefined;
  /** Set for a place inside an expression or a template; offsets of the decoded string. */
  readonly embedded?: Embedded;
  /** Set for a place in a file that is not read with its places: its RFC 6901 pointer in place of a span. */
  readonly pointer?: string;
}

/** A span of the decoded text of an expression or a template. */
export interface Embedded extends Span {
  readonly language: "jsonata" | "template";
}

/** The RFC 6901 pointer of the innermost value; "" where there is none. */
export function pointerAt({ node }: Location): string {
  return node === undefined ? "" : pointerOf(node);
}

/** A wrong value: the value with its quotes. */
export function locateValue(node: Node): Location {
  return { document: node.document, span: { start: node.start, end: node.end }, node };
}

/** An unknown, duplicate or deprecated key: the key's text, and the value. */
export function locateKey({ key, value }: Member): Location {
  return { document: value.document, span: { start: key.start, end: key.end }, node: value };
}

/** The key of the member that has a value; the value where it is no member. */
export function locateKeyOf(node: Node): Location {
  const member = node.parent?.type === "object" ? node.parent.member(String(node.key)) : undefined;
  return member?.value === node ? locateKey(member) : locateValue(node);
}

/** A place in a file of which only the path is known here. */
export function locatePointer(path: string, pointer: string): Location {
  const document = { path, language: "json", text: "", root: undefined, problems: [], comments: [] } as const;
  return { document: { ...document, isIncomplete: true }, span: { start: 0, end: 0 }, pointer };
}

/** Something missing in an object: the object's own key, or its opening brace for the root and for array items. */
export function locateOwner(object: ObjectNode): Location {
  const { document } = object;
  const member = memberOf(object);
  if (member !== undefined) return locateKey(member);
  return { document, span: { start: object.start, end: Math.min(object.start + 1, object.end) }, node: object };
}

/** A span of the decoded text of a string that holds no language of ours. */
export function locatePart(node: StringNode, span: Span): Location {
  return { document: node.document, span: node.view.spanToOuter(span), node };
}

/** A span of the decoded text of a string that holds an embedded language. */
export function locateText(node: StringNode, language: Embedded["language"], span: Span): Location {
  return { ...locatePart(node, span), embedded: { language, start: span.start, end: span.end } };
}
