import type { SourceDocument } from "../../src/document/source-document.js";
import type { ArrayNode, Member, Node, NodeBase, ObjectNode } from "../../src/document/tree.js";
import { TextView } from "../../src/text/text-view.js";
import { isList, type Json } from "./mutations.js";

/** A document that holds a value, without a text: quicker than writing the value out and parsing it. */
export function documentOf(value: Json): SourceDocument {
  const document = {
    path: undefined,
    language: "json",
    text: "",
    problems: [],
    comments: [],
    isIncomplete: false,
  } as const;
  return { ...document, root: nodeOf(value, document as unknown as SourceDocument, undefined, undefined) };
}

class PlainObject implements ObjectNode {
  readonly type = "object";
  readonly start = 0;
  readonly end = 0;
  readonly members: Member[] = [];
  readonly #byName = new Map<string, Member>();

  readonly document: SourceDocument;
  readonly parent: ObjectNode | ArrayNode | undefined;
  readonly key: string | number | undefined;

  constructor(base: NodeBase) {
    this.document = base.document;
    this.parent = base.parent;
    this.key = base.key;
  }

  member(name: string): Member | undefined {
    return this.#byName.get(name);
  }

  get(name: string): Node | undefined {
    return this.#byName.get(name)?.value;
  }

  add(name: string, value: Node): void {
    const member = { key: { name, start: 0, end: 0, view: TextView.verbatim(name, 0) }, value };
    this.members.push(member);
    this.#byName.set(name, member);
  }
}

function nodeOf(
  value: Json,
  document: SourceDocument,
  parent: ObjectNode | ArrayNode | undefined,
  key: string | number | undefined,
): Node {
  const base: NodeBase = { document, parent, key, start: 0, end: 0 };
  if (value === null) return { ...base, type: "null" };
  if (typeof value === "boolean") return { ...base, type: "boolean", value };
  if (typeof value === "number") return { ...base, type: "number", value };
  if (typeof value === "string") {
    return { ...base, type: "string", value, view: TextView.verbatim(value, 0), encode: (text) => text };
  }
  if (isList(value)) {
    const items: Node[] = [];
    const array: ArrayNode = { ...base, type: "array", items };
    for (const [index, item] of value.entries()) items.push(nodeOf(item, document, array, index));
    return array;
  }
  const object = new PlainObject(base);
  for (const [name, member] of Object.entries(value)) object.add(name, nodeOf(member, document, object, name));
  return object;
}
