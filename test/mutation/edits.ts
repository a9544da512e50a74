import type { Member, Node, ObjectNode, StringNode } from "../../src/document/tree.js";
import type { Edit } from "../../src/text/edit.js";
import type { Span } from "jsonata-check/text";

/** The text of a value in the file. */
export function sourceOf({ document, start, end }: Node): string {
  return document.text.slice(start, end);
}

/** The text of a member's name in the file, quotes included. */
export function keyTextOf({ key, value }: Member): string {
  return value.document.text.slice(key.start, key.end);
}

/** The member that holds a value; undefined for the root and for items. */
export function memberOf(node: Node): Member | undefined {
  return node.parent?.type === "object" ? node.parent.members.find(({ value }) => value === node) : undefined;
}

/** The underlined text of an object that lacks something: its key, or its first character. */
export function ownerTextOf(object: ObjectNode): string {
  const member = memberOf(object);
  return member === undefined ? sourceOf(object).slice(0, 1) : keyTextOf(member);
}

/** Puts a JSON value in a value's place. */
export function replaceValue(node: Node, value: unknown): Edit {
  return { start: node.start, end: node.end, text: JSON.stringify(value) };
}

/** Gives a member another name. */
export function renameKey(member: Member, name: string): Edit {
  const isQuoted = /^["']/.test(keyTextOf(member));
  return { start: member.key.start, end: member.key.end, text: isQuoted ? JSON.stringify(name) : name };
}

/** Puts a new member before the first one of an object. */
export function addMember(object: ObjectNode, name: string, value: unknown): Edit {
  const { text } = object.document;
  const first = object.members[0];
  if (first === undefined) return insert(object.start + 1, `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  const at = first.key.start;
  if (text[object.start] === "{") return insert(at, `${JSON.stringify(name)}: ${JSON.stringify(value)}, `);
  const indent = " ".repeat(at - (text.lastIndexOf("\n", at - 1) + 1));
  return insert(at, `${name}: ${JSON.stringify(value)}\n${indent}`);
}

/** Takes a member out of its object; undefined for an only member. */
export function removeMember(object: ObjectNode, name: string): Edit | undefined {
  const { members } = object;
  const index = members.findIndex(({ key }) => key.name === name);
  const [before, member, after] = [members[index - 1], members[index], members[index + 1]];
  if (member === undefined) return undefined;
  if (after !== undefined) return { start: member.key.start, end: after.key.start, text: "" };
  return before && { start: before.value.end, end: member.value.end, text: "" };
}

/** Puts an item behind the last one of an array written in brackets. */
export function addItem(last: Node, value: unknown): Edit {
  return insert(last.end, `, ${JSON.stringify(value)}`);
}

/** Rewrites a piece of a string, by offsets in the decoded text. Undefined if the scalar cannot contain the result. */
export function rewrite(node: StringNode, span: Span, text: string): Edit | undefined {
  const encoded = node.encode(text);
  return encoded === undefined ? undefined : { ...node.view.spanToOuter(span), text: encoded };
}

/** A text after edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

function insert(at: number, text: string): Edit {
  return { start: at, end: at, text };
}
