import type { Node, ObjectNode, StringNode } from "../../../rule-kit/index.js";
import { nearMiss } from "jsonata-check/text";
import { unescapeToken } from "../../../document/pointer.js";

/** Keywords whose values are not schemas. */
const values: ReadonlySet<string> = new Set(["examples", "example", "default", "enum", "const"]);

/** The references of a schema to missing parts of itself. */
export function danglingReferences(root: Node | undefined): readonly StringNode[] {
  if (root?.type !== "object" || root.member("$id") !== undefined) return [];
  return objectsIn(root).flatMap(({ members }) =>
    members.flatMap(({ key, value }) => {
      const isReference = key.name === "$ref" && value.type === "string" && value.value.startsWith("#/");
      return isReference && !holds(root, value.value) ? [value] : [];
    }),
  );
}

/** A required name that misspells that of a property. */
interface MisspeltName {
  readonly item: StringNode;
  readonly near: string;
}

/** The required names that are those of properties with another case, other separators or a slip. */
export function misspeltRequired(root: Node | undefined): readonly MisspeltName[] {
  return objectsIn(root).flatMap((schema) => {
    const [required, properties] = [schema.get("required"), schema.get("properties")];
    if (required?.type !== "array" || properties?.type !== "object") return [];
    const items = required.items.filter((item) => item.type === "string");
    const listed = new Set(items.map(({ value }) => value));
    const names = properties.members.map(({ key }) => key.name);
    const others = names.filter((name) => !listed.has(name));
    return items.flatMap((item) => {
      const near = properties.member(item.value) === undefined ? nearMiss(item.value, others) : undefined;
      return near === undefined ? [] : [{ item, near }];
    });
  });
}

/** The schema and its parts, in no particular order. */
function objectsIn(root: Node | undefined): readonly ObjectNode[] {
  const objects: ObjectNode[] = [];
  const open: Node[] = root === undefined ? [] : [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === "array") for (const item of node.items) open.push(item);
    // A part with its own ID is a separate schema, and its references stay within it.
    if (node.type !== "object" || (node !== root && node.get("$id")?.type === "string")) continue;
    objects.push(node);
    for (const { key, value } of node.members) if (!values.has(key.name)) open.push(value);
  }
  return objects;
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
