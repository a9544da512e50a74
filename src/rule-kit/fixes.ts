import { indexOfMember, type Member, type Node, type ObjectNode, type StringNode } from "../document/tree.js";
import type { Edit } from "../text/edit.js";
import { overlaps, type Span } from "jsonata-check/text";
import type { Fix, FixTier } from "./finding.js";

/** A fix of edits that belong together; undefined where one of them cannot be written. */
export function fixOf(title: string, tier: FixTier, ...edits: readonly (Edit | undefined)[]): Fix | undefined {
  const possible = edits.filter((edit) => edit !== undefined);
  return possible.length === edits.length ? { title, tier, edits: possible } : undefined;
}

/** Puts a text in place of a span of a string's decoded text. */
export function editText(node: StringNode, span: Span, text: string): Edit | undefined {
  const encoded = node.encode(text);
  return encoded === undefined ? undefined : { ...node.view.spanToOuter(span), text: encoded };
}

/** Puts another text in place of a whole string; its quotes stay. */
export function replaceText(node: StringNode, text: string): Edit | undefined {
  return editText(node, { start: 0, end: node.value.length }, text);
}

/** A value as it is written in the file, quotes and brackets included. */
export function sourceOf({ document, start, end }: Node): string {
  return document.text.slice(start, end);
}

/** Writes another scalar or list in place of a scalar on one line; undefined where it is a block of YAML. */
export function replaceValue(node: Node, text: string): Fix | undefined {
  const { start, end } = node;
  const isInline = !/^[|>]/.test(sourceOf(node)) && !sourceOf(node).includes("\n");
  return isInline ? fixOf(`Write \`${text}\``, "safe", { start, end, text }) : undefined;
}

/** Gives a member another name, one that needs no escapes in any quoting style. */
export function renameKey({ key }: Member, name: string): Edit | undefined {
  if (!/^[A-Za-z_](?:[\w-]*\w)?$/.test(name)) return undefined;
  return { ...key.view.spanToOuter({ start: 0, end: key.name.length }), text: name };
}

/**
 * Takes a member out of its object together with one comma. Undefined in YAML, where its lines would have to go too, and
 * where a comment would be lost.
 */
export function removeMember(member: Member): Edit | undefined {
  const { language, comments } = member.value.document;
  const span = language === "yaml" ? undefined : spanWithComma(member);
  if (span === undefined || comments.some((comment) => overlaps(comment, span))) return undefined;
  return { ...span, text: "" };
}

function spanWithComma({ key, value }: Member): Span | undefined {
  const { parent, document } = value;
  if (parent?.type !== "object") return undefined;
  const index = indexOfMember(parent, key);
  const before = parent.members[index - 1];
  const after = parent.members[index + 1];
  if (after !== undefined) return { start: key.start, end: after.key.start };
  if (before !== undefined) return { start: before.value.end, end: value.end };
  const [comma = ""] = /^\s*,/.exec(document.text.slice(value.end, parent.end)) ?? [];
  return { start: key.start, end: value.end + comma.length };
}

/** Takes an item out of its list together with one comma; undefined in YAML, and where a comment would be lost. */
export function removeItem(item: Node): Edit | undefined {
  const { parent, document, start, end } = item;
  if (document.language === "yaml" || parent?.type !== "array") return undefined;
  // An item's key is its index.
  const index = Number(item.key);
  const [before, after] = [parent.items[index - 1], parent.items[index + 1]];
  const [comma = ""] = /^\s*,/.exec(document.text.slice(end, parent.end)) ?? [];
  const span =
    after !== undefined
      ? { start, end: after.start }
      : before !== undefined
        ? { start: before.end, end }
        : { start, end: end + comma.length };
  const losesComment = document.comments.some((comment) => overlaps(comment, span));
  return losesComment ? undefined : { ...span, text: "" };
}

/** Puts a member with a short plain text before the others of an object, laid out as they are. */
export function insertMember(object: ObjectNode, name: string, text: string): Edit | undefined {
  const { text: source, language } = object.document;
  const first = object.members[0]?.key;
  if (source[object.start] !== "{") {
    if (language !== "yaml" || first === undefined) return undefined;
    return {
      start: first.start,
      end: first.start,
      text: `${name}: ${text}${lineEndOf(source)}${" ".repeat(columnOf(source, first.start))}`,
    };
  }
  const at = object.start + 1;
  if (first === undefined) return { start: at, end: at, text: ` "${name}": "${text}" ` };
  const space = source.slice(at, first.start);
  return { start: at, end: at, text: `${/^\s*$/.test(space) ? space : " "}"${name}": "${text}",` };
}

/** Wraps an object as the only item of a list under one key of a new object. */
export function wrapInList(object: ObjectNode, name: string): readonly Edit[] | undefined {
  const { text: source } = object.document;
  const { start, end } = object;
  if (source[start] === "{") {
    return [
      { start, end: start, text: `{ "${name}": [` },
      { start: end, end, text: "] }" },
    ];
  }
  const first = object.members[0]?.key.start;
  if (first === undefined || source.slice(source.lastIndexOf("\n", first) + 1, first).trim() !== "") return undefined;
  const column = columnOf(source, first);
  const edits: Edit[] = [{ start: first, end: first, text: `${name}:${lineEndOf(source)}${" ".repeat(column)}  - ` }];
  for (let line = source.indexOf("\n", first) + 1; line > 0 && line < end; line = source.indexOf("\n", line) + 1) {
    if (/[^\s]/.test(source.slice(line, source.indexOf("\n", line) + 1 || undefined))) {
      edits.push({ start: line, end: line, text: "    " });
    }
  }
  return edits;
}

/** How the lines of a text end. */
function lineEndOf(source: string): string {
  return /\r?\n/.exec(source)?.[0] ?? "\n";
}

/** How many units stand before an offset on its line. */
function columnOf(source: string, offset: number): number {
  return offset - (source.lastIndexOf("\n", offset - 1) + 1);
}
