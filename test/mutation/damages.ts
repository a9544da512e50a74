import { pointerOf, escapeToken } from "../../src/document/pointer.js";
import type { Node, ObjectNode, StringNode } from "../../src/document/tree.js";
import type { Span } from "jsonata-check/text";
import {
  addMember,
  keyTextOf,
  memberOf,
  ownerTextOf,
  removeMember,
  renameKey,
  replaceValue,
  rewrite,
} from "./edits.js";
import type { Damage } from "./operator.js";

/** A wrong value in a value's place; the value is underlined. */
export function wrongValue(node: Node, value: unknown): Damage {
  return { edits: [replaceValue(node, value)], pointer: pointerOf(node), text: JSON.stringify(value) };
}

/** Another text for an expression or template, with the underlined piece. */
export function wrongText(
  node: StringNode,
  text: string,
  underlined: string | readonly string[] = text,
): Damage | undefined {
  if (node.value === text) return undefined;
  return { edits: [replaceValue(node, text)], pointer: pointerOf(node), text: underlined };
}

/** The first piece outside quotes and comments that matches, written another way; the new piece is underlined. */
export function wrongPiece(
  node: StringNode,
  pattern: RegExp,
  replacement: string,
  underlined: string | readonly string[] = replacement,
): Damage | undefined {
  const found = pieceOf(node.value, pattern);
  return found && { edits: [rewrite(node, found, replacement)], pointer: pointerOf(node), text: underlined };
}

/** An object without one of its members; the object's own key is underlined. */
export function without(object: ObjectNode, name: string): Damage | undefined {
  if (object.get(name) === undefined) return undefined;
  return { edits: [removeMember(object, name)], pointer: pointerOf(object), text: ownerTextAfter(object, name) };
}

/** An object with one more member; the member's key is underlined. */
export function withMember(object: ObjectNode, name: string, value: unknown): Damage | undefined {
  if (object.get(name) !== undefined) return undefined;
  return { edits: [addMember(object, name, value)], pointer: pointerTo(object, name), text: keyAs(object, name) };
}

/** A value under another name; the name is underlined. */
export function renamed(node: Node, name: string): Damage | undefined {
  const member = memberOf(node);
  const owner = node.parent;
  if (member === undefined || owner?.type !== "object" || owner.get(name) !== undefined) return undefined;
  const edit = renameKey(member, name);
  return { edits: [edit], pointer: pointerTo(owner, name), text: edit.text };
}

/** The pointer of a member that is there or will be. */
export function pointerTo(object: ObjectNode, name: string): string {
  return `${pointerOf(object)}/${escapeToken(name)}`;
}

/** How `addMember` and `renameKey` write a name. */
export function keyAs(object: ObjectNode, name: string): string {
  const isBlock = object.members.length > 0 && object.document.text[object.start] !== "{";
  return isBlock ? name : JSON.stringify(name);
}

/** The key of a value as written. */
export function keyOf(node: Node): string {
  const member = memberOf(node);
  return member === undefined ? "" : keyTextOf(member);
}

/** The underlined text of an object that loses a member: a YAML mapping may then start with the next one. */
function ownerTextAfter(object: ObjectNode, name: string): string {
  const [first, second] = object.members;
  const isFirst = first?.key.name === name && object.start === first.key.start;
  return isFirst && second !== undefined && memberOf(object) === undefined
    ? second.key.name.slice(0, 1)
    : ownerTextOf(object);
}

function pieceOf(text: string, pattern: RegExp): Span | undefined {
  const match = pattern.exec(withoutQuotes(text));
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}

/** The text with quoted strings and comments blanked out; offsets stay the same. */
function withoutQuotes(text: string): string {
  return text.replaceAll(/'[^']*'|"[^"]*"|\/\*[^]*?\*\//g, (quoted) => "\u0000".repeat(quoted.length));
}
