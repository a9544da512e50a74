import type { Node } from "../../document/tree.js";
import { parseYaml } from "../../document/yaml.js";
import { columnOf, lineEndingOf } from "../../text/lines.js";

/**
 * A YAML text with an entry (lines without indentation) added at the end of the list or mapping at a path of keys; the
 * rest stays as written. Missing parts of the path are created. Undefined if that is not possible.
 */
export function withYamlEntry(text: string, path: readonly string[], entry: readonly string[]): string | undefined {
  const { root, problems } = parseYaml(text, {});
  let container: Node | undefined = root;
  let column = 0;
  for (const [index, key] of path.entries()) {
    if (container?.type !== "object") return undefined;
    const member = container.member(key);
    if (member === undefined) return withYamlEntry(text, path.slice(0, index), nested(path.slice(index), entry));
    column = columnOf(text, member.key.start) + 2;
    container = member.value;
  }
  if (container === undefined || container.type === "null")
    return sound(text, insertedAfter(text, container?.end ?? 0, column, entry), problems.length);
  if (container.type !== "object" && container.type !== "array") return undefined;
  if (text[container.start] === "{" || text[container.start] === "[") return undefined;
  const [first, last] = endsOf(container);
  if (first === undefined || last === undefined) return undefined;
  return sound(text, insertedAfter(text, last.end, columnOf(text, first), entry), problems.length);
}

/** The start of the first entry of a block, including its dash, and the value of the last one. */
function endsOf(
  container: Extract<Node, { type: "object" | "array" }>,
): readonly [number | undefined, Node | undefined] {
  if (container.type === "object") return [container.members[0]?.key.start, container.members.at(-1)?.value];
  const first = container.items[0]?.start;
  const dash = first === undefined ? -1 : container.document.text.lastIndexOf("-", first - 1);
  return [dash === -1 ? undefined : dash, container.items.at(-1)];
}

function nested(keys: readonly string[], entry: readonly string[]): readonly string[] {
  return keys.reduceRight((lines, key) => [`${key}:`, ...lines.map((line) => `  ${line}`)], entry);
}

/** Inserts lines after the line that contains an offset. */
function insertedAfter(text: string, end: number, column: number, entry: readonly string[]): string {
  const lineEnd = lineEndingOf(text);
  const at = text.slice(0, end).trimEnd().length;
  const next = text.indexOf("\n", at);
  const head = next === -1 ? text : text.slice(0, next + 1);
  const separator = head === "" || head.endsWith("\n") ? "" : lineEnd;
  const lines = entry.map((line) => (line === "" ? "" : " ".repeat(column) + line) + lineEnd);
  return head + separator + lines.join("") + (next === -1 ? "" : text.slice(next + 1));
}

/** The changed text, unless it has new problems. */
function sound(text: string, changed: string, problems: number): string | undefined {
  return changed !== text && parseYaml(changed, {}).problems.length <= problems ? changed : undefined;
}
