import type { Node, StringNode } from "../../../rule-kit/index.js";
import { unescapeToken } from "../../../document/pointer.js";

/** Keywords whose values are not schemas. */
const values: ReadonlySet<string> = new Set(["examples", "example", "default", "enum", "const"]);

/** The references of a schema to missing parts of itself. */
export function danglingReferences(root: Node | undefined): readonly StringNode[] {
  if (root?.type !== "object" || root.member("$id") !== undefined) return [];
  const dangling: StringNode[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === "array") for (const item of node.items) open.push(item);
    // A part with its own ID is a separate schema, and its references stay within it.
    if (node.type !== "object" || (node !== root && node.get("$id")?.type === "string")) continue;
    for (const { key, value } of node.members) {
      const isReference = key.name === "$ref" && value.type === "string" && value.value.startsWith("#/");
      if (isReference && !holds(root, value.value)) dangling.push(value);
      else if (!values.has(key.name)) open.push(value);
    }
  }
  return dangling;
}

/** Whether a fragment that is a JSON Pointer leads somewhere. */
function holds(root: Node, fragment: string): boolean {
  let node: Node | undefined = root;
  for (const token of fragment.slice(2).split("/")) {
    const name = unescapeToken(decoded(token));
    if (node?.type === "object") node = node.get(name);
    else if (node?.type === "array") node = node.items[Number(name)];
    else return false;
  }
  return node !== undefined;
}

function decoded(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}
