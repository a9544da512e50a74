import { firstWhere } from "../text/first-where.js";
import type { TextView } from "../text/text-view.js";
import type { SourceDocument } from "./source-document.js";

/** A value of a document with its place in the file. Offsets are UTF-16 units of the file's text, from 0. */
export type Node = ObjectNode | ArrayNode | StringNode | NumberNode | BooleanNode | NullNode | MissingNode;

/** What every node has. */
export interface NodeBase {
  /** The whole value in the file, quotes and brackets included. */
  readonly start: number;
  readonly end: number;
  /** The object or array that holds the value; undefined for the root. */
  readonly parent: ObjectNode | ArrayNode | undefined;
  /** The member's name or the item's index under `parent`; undefined for the root. */
  readonly key: string | number | undefined;
  /** The file the value was written in. */
  readonly document: SourceDocument;
}

/** Members in braces, or a mapping of YAML. */
export interface ObjectNode extends NodeBase {
  readonly type: "object";
  /** In the order of the file; of two equal names both are here. */
  readonly members: readonly Member[];
  /** The member of that name that counts at runtime: the last one. */
  member(name: string): Member | undefined;
  /** The value of `member(name)`. */
  get(name: string): Node | undefined;
}

/** A name and its value in an object. */
export interface Member {
  readonly key: KeyNode;
  readonly value: Node;
}

/** The name of a member; its span includes the quotes. */
export interface KeyNode {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The decoded name with its map to the file. */
  readonly view: TextView;
}

/** The index of the member with a key: keys are in the order of the file, so that it takes few steps among many. */
export function indexOfMember({ members }: ObjectNode, { start }: KeyNode): number {
  return firstWhere(members, ({ key }) => key.start >= start);
}

/** The member of an object whose value a node is. */
export function memberOf(node: Node): Member | undefined {
  const { parent } = node;
  if (parent?.type !== "object") return undefined;
  const { members } = parent;
  // A value stands behind its key, unless it is an alias of one that stands elsewhere.
  const near = members[firstWhere(members, ({ key }) => key.start > node.start) - 1];
  return near?.value === node ? near : members.find(({ value }) => value === node);
}

/** Items in brackets, or a sequence of YAML. */
export interface ArrayNode extends NodeBase {
  readonly type: "array";
  readonly items: readonly Node[];
}

/** A text that is a value; the name of a member is a `KeyNode`. */
export interface StringNode extends NodeBase {
  readonly type: "string";
  readonly value: string;
  /** The decoded text with its map to the file; made on first use. */
  readonly view: TextView;
  /**
   * How `text` has to be written inside this very scalar (escapes of its quoting style), or undefined where it cannot be
   * written there without changing the scalar's style.
   */
  encode(text: string): string | undefined;
}

/** A number; infinite where it is too large to be held. */
export interface NumberNode extends NodeBase {
  readonly type: "number";
  readonly value: number;
}

/** `true` or `false`. */
export interface BooleanNode extends NodeBase {
  readonly type: "boolean";
  readonly value: boolean;
}

/** `null`, or a value of YAML that is left empty. */
export interface NullNode extends NodeBase {
  readonly type: "null";
}

/** The place of a value that a syntax error swallowed: nothing is known of it and nothing is judged. */
export interface MissingNode extends NodeBase {
  readonly type: "missing";
}
