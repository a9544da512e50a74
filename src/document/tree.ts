import { firstWhere } from "jsonata-check/text";
import type { TextView } from "../text/text-view.js";
import type { SourceDocument } from "./source-document.js";

/** A value with its place in the file. Offsets are UTF-16 units of the file, from 0. */
export type Node = ObjectNode | ArrayNode | StringNode | NumberNode | BooleanNode | NullNode | MissingNode;

/** The properties of every node. */
export interface NodeBase {
  /** The start of the value, including quotes and brackets. */
  readonly start: number;
  readonly end: number;
  /** The object or array that contains the value; undefined for the root. */
  readonly parent: ObjectNode | ArrayNode | undefined;
  /** The member's name or the item's index in `parent`; undefined for the root. */
  readonly key: string | number | undefined;
  /** The file that contains the value. */
  readonly document: SourceDocument;
}

/** A JSON object or a YAML mapping. */
export interface ObjectNode extends NodeBase {
  readonly type: "object";
  /** In file order, including duplicates. */
  readonly members: readonly Member[];
  /** The effective member with a name: the last one. */
  member(name: string): Member | undefined;
  /** The value of `member(name)`. */
  get(name: string): Node | undefined;
}

/** A key and its value. */
export interface Member {
  readonly key: KeyNode;
  readonly value: Node;
}

/** The key of a member; its span includes the quotes. */
export interface KeyNode {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The decoded name, with its map to the file. */
  readonly view: TextView;
}

/** The index of the member with a key, by binary search: keys are in file order. */
export function indexOfMember({ members }: ObjectNode, { start }: KeyNode): number {
  return firstWhere(members, ({ key }) => key.start >= start);
}

/** The member that a node is the value of, if any. */
export function memberOf(node: Node): Member | undefined {
  const { parent } = node;
  if (parent?.type !== "object") return undefined;
  const { members } = parent;
  // A value follows its key, unless it is an alias.
  const near = members[firstWhere(members, ({ key }) => key.start > node.start) - 1];
  return near?.value === node ? near : members.find(({ value }) => value === node);
}

/** A JSON array or a YAML sequence. */
export interface ArrayNode extends NodeBase {
  readonly type: "array";
  readonly items: readonly Node[];
}

/** A string value; the key of a member is a `KeyNode`. */
export interface StringNode extends NodeBase {
  readonly type: "string";
  readonly value: string;
  /** The decoded text, with its map to the file; created on demand. */
  readonly view: TextView;
  /** Encodes `text` for this scalar's quoting style; undefined if that would require another style. */
  encode(text: string): string | undefined;
}

/** A number; infinite if it is too large. */
export interface NumberNode extends NodeBase {
  readonly type: "number";
  readonly value: number;
}

/** `true` or `false`. */
export interface BooleanNode extends NodeBase {
  readonly type: "boolean";
  readonly value: boolean;
}

/** `null`, or an empty YAML value. */
export interface NullNode extends NodeBase {
  readonly type: "null";
}

/** The place of a value that a syntax error swallowed: anything is possible, nothing is checked. */
export interface MissingNode extends NodeBase {
  readonly type: "missing";
}
