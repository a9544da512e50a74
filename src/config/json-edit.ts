import { parseDocument } from "../document/parse.js";
import type { ArrayNode, Node, ObjectNode } from "../document/tree.js";
import { layOut } from "../rule-kit/json-layout.js";
import { applyEdits, type Edit } from "../text/edit.js";
import { indentAt, lineEndingOf } from "../text/lines.js";

const lineWidth = 100;

/** The root of a JSON text, with comments and trailing commas allowed; undefined if the text has syntax errors. */
export function readJson(text: string): Node | undefined {
  const { root, problems } = parseDocument(text, { language: "jsonc" });
  return problems.some(({ kind }) => kind === "syntax" || kind === "too-deep") ? undefined : root;
}

/** A JSON text with a value added at a path of keys (`jsonInsertion`); undefined if that is not possible. */
export function withJsonValue(text: string, path: readonly string[], value: unknown): string | undefined {
  const edits = jsonInsertion(text, path, value);
  return edits && applyEdits(text, edits);
}

/**
 * The edits that add a value to a JSON text at a path of keys; the rest stays as written. Missing objects are created; an
 * existing list gets the value as its last item. Undefined if that is not possible.
 */
export function jsonInsertion(text: string, path: readonly string[], value: unknown): readonly Edit[] | undefined {
  let container = readJson(text);
  for (const [index, key] of path.entries()) {
    if (container?.type !== "object") return undefined;
    const member = container.get(key);
    if (member === undefined) {
      const inner = path.slice(index + 1).reduceRight<unknown>((nested, name) => ({ [name]: nested }), value);
      return insertion(container, `${JSON.stringify(key)}: `, inner);
    }
    container = member;
  }
  return container?.type === "array" ? insertion(container, "", value) : undefined;
}

/** The edits that add an entry after the last one of an object or a list. */
function insertion(container: ObjectNode | ArrayNode, key: string, value: unknown): readonly Edit[] {
  const { text, comments } = container.document;
  const { start, end } = container;
  const close = end - 1;
  const last = container.type === "object" ? container.members.at(-1)?.value : container.items.at(-1);
  const comma = last === undefined ? -1 : commaAfter(last, close);
  const comment = comments.findLast((one) => one.start > (last?.end ?? start) && one.end <= close);
  const tail = Math.max(last?.end ?? start + 1, comma + 1, comment?.end ?? 0);
  const isOnOneLine = last !== undefined && !text.slice(start, end).includes("\n");
  const outer = indentAt(text, start);
  const first = container.type === "object" ? container.members[0]?.key : container.items[0];
  const inner =
    first !== undefined && isFirstOnLine(text, first.start) ? indentAt(text, first.start) : outer + unitOf(text);
  const lineEnd = lineEndingOf(text);
  const lines = layOut(value, lineWidth - inner.length - key.length).split("\n");
  const entry =
    key +
    lines
      .map((line) => line.replace(/^(?: {2})+/, (space) => unitOf(text).repeat(space.length / 2)))
      .join(lineEnd + inner);
  if (last === undefined) return [{ start: tail, end: close, text: lineEnd + inner + entry + lineEnd + outer }];
  const separator = comma === -1 ? [{ start: last.end, end: last.end, text: "," }] : [];
  const space = isOnOneLine ? " " : lineEnd + inner;
  return [...separator, { start: tail, end: tail, text: `${space}${entry}${comma === -1 ? "" : ","}` }];
}

/** The offset of the comma after the last value, or -1. */
function commaAfter({ end, document }: Node, close: number): number {
  for (let at = end; at < close; at++) {
    const comment = document.comments.find(({ start }) => start === at);
    if (comment !== undefined) at = comment.end - 1;
    else if (document.text[at] === ",") return at;
  }
  return -1;
}

function isFirstOnLine(text: string, offset: number): boolean {
  return /\n[ \t]*$/.test(text.slice(0, offset));
}

/** The indentation unit of a file. */
function unitOf(text: string): string {
  return /\n([ \t]+)["\]{}[]/.exec(text)?.[1] ?? "  ";
}
