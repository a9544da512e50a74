import { indexOfMember, type Member, type Node, type ObjectNode, type StringNode } from "../document/tree.js";
import { hasCommentIn } from "../document/source-document.js";
import { editText } from "../document/edit-text.js";
import type { Edit } from "../text/edit.js";
import { columnOf, lineEndingOf, startOfLine } from "../text/lines.js";
import type { Fix, FixTier } from "./finding.js";

/** A fix made of edits; undefined if one of them is. */
export function fixOf(title: string, tier: FixTier, ...edits: readonly (Edit | undefined)[]): Fix | undefined {
  const possible = edits.filter((edit) => edit !== undefined);
  return possible.length === edits.length ? { title, tier, edits: possible } : undefined;
}

/** Replaces the text of a string; its quotes stay. */
export function replaceText(node: StringNode, text: string): Edit | undefined {
  return editText(node, { start: 0, end: node.value.length }, text);
}

/** The source text of a value, including quotes and brackets. */
export function sourceOf({ document, start, end }: Node): string {
  return document.text.slice(start, end);
}

/** Replaces a scalar by another scalar or list; undefined for a YAML block. */
export function replaceValue(node: Node, text: string): Fix | undefined {
  const { start, end } = node;
  const isInline = !/^[|>]/.test(sourceOf(node)) && !sourceOf(node).includes("\n");
  return isInline ? fixOf(`Write \`${text}\``, "safe", { start, end, text }) : undefined;
}

/** Renames a member; undefined if the new name would need escapes. */
export function renameKey({ key }: Member, name: string): Edit | undefined {
  if (!/^[$A-Za-z_](?:[\w-]*\w)?$/.test(name)) return undefined;
  return { ...key.view.spanToOuter({ start: 0, end: key.name.length }), text: name };
}

/**
 * Removes a member with one comma. Undefined in YAML, where whole lines would have to go, and if a comment would be lost.
 */
export function removeMember({ key, value }: Member): Edit | undefined {
  const { parent } = value;
  if (parent?.type !== "object") return undefined;
  const index = indexOfMember(parent, key);
  const [before, after] = [parent.members[index - 1], parent.members[index + 1]];
  return removeEntry(value, { start: key.start, endBefore: before?.value.end, startAfter: after?.key.start });
}

/** Removes an item with one comma; undefined in YAML, and if a comment would be lost. */
export function removeItem(item: Node): Edit | undefined {
  const { parent, start } = item;
  if (parent?.type !== "array") return undefined;
  // An item's key is its index.
  const index = Number(item.key);
  const [before, after] = [parent.items[index - 1], parent.items[index + 1]];
  return removeEntry(item, { start, endBefore: before?.end, startAfter: after?.start });
}

/** The start of an entry in an object or list, and the ends of its neighbors that face it. */
interface EntryPlace {
  readonly start: number;
  readonly endBefore: number | undefined;
  readonly startAfter: number | undefined;
}

function removeEntry({ document, parent, end }: Node, { start, endBefore, startAfter }: EntryPlace): Edit | undefined {
  if (document.language === "yaml") return undefined;
  const [comma = ""] = /^\s*,/.exec(document.text.slice(end, parent?.end)) ?? [];
  const lastEnd = endBefore === undefined ? end + comma.length : end;
  const span = startAfter === undefined ? { start: endBefore ?? start, end: lastEnd } : { start, end: startAfter };
  return hasCommentIn(document, span) ? undefined : { ...span, text: "" };
}

/** Inserts a member with a short plain string before the others, in their layout. */
export function insertMember(object: ObjectNode, name: string, text: string): Edit | undefined {
  const { text: source, language } = object.document;
  const first = object.members[0]?.key;
  if (source[object.start] !== "{") {
    if (language !== "yaml" || first === undefined) return undefined;
    return {
      start: first.start,
      end: first.start,
      text: `${name}: ${text}${lineEndingOf(source)}${" ".repeat(columnOf(source, first.start))}`,
    };
  }
  const at = object.start + 1;
  if (first === undefined) return { start: at, end: at, text: ` "${name}": "${text}" ` };
  const space = source.slice(at, first.start);
  return { start: at, end: at, text: `${/^\s*$/.test(space) ? space : " "}"${name}": "${text}",` };
}

/** Wraps an object in a list that is the only member of a new object. */
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
  if (first === undefined || source.slice(startOfLine(source, first), first).trim() !== "") return undefined;
  const column = columnOf(source, first);
  const edits: Edit[] = [
    { start: first, end: first, text: `${name}:${lineEndingOf(source)}${" ".repeat(column)}  - ` },
  ];
  for (let line = source.indexOf("\n", first) + 1; line > 0 && line < end; line = source.indexOf("\n", line) + 1) {
    if (/[^\s]/.test(source.slice(line, source.indexOf("\n", line) + 1 || undefined))) {
      edits.push({ start: line, end: line, text: "    " });
    }
  }
  return edits;
}
