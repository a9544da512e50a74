import type { Node, ObjectNode, StringNode } from "../../../rule-kit/index.js";
import type { BooleanNode, NumberNode } from "../../../document/tree.js";
import { parseExample } from "../../../model/response-example.js";

/** Where a path ends too early. */
interface Miss {
  readonly segment: string;
  /** Offset in the path. */
  readonly start: number;
  /** The example's object at that place, if there is one. */
  readonly keys: readonly string[] | undefined;
  /** The example's value at the end of the path, if it is a scalar. */
  readonly single?: "string" | "number" | "boolean";
}

/** The first segment that the example lacks; undefined if it has all, or if it is unknown. */
export function missOf(path: string, example: StringNode): Miss | undefined {
  // Other rules report other notations and examples that are not JSON.
  if (!/^[^.\s[\]*$'"`{}()]+(?:\.[^.\s[\]*$'"`{}()]+)*$/.test(path)) return undefined;
  const root = parseExample(example);
  if (root === undefined) return undefined;
  let at: Node | undefined = root;
  let start = 0;
  for (const segment of path.split(".")) {
    const next: Node | undefined = stepInto(at, segment);
    if (next === undefined) {
      // An example may show fewer items than an answer has.
      if (at?.type === "array" && /^-?\d+$/.test(segment)) return undefined;
      // A list as the whole response is not documented.
      const objects = at === root && at?.type === "array" ? undefined : objectsAt(at);
      if (objects === undefined) return isScalar(at) ? { segment, start, keys: undefined } : undefined;
      const keys = [...new Set(objects.flatMap(({ members }) => members.map(({ key }) => key.name)))];
      if (keys.includes(segment)) return undefined;
      // An empty example shows nothing, and a name with dots may be one key.
      return keys.length === 0 || keys.some((key) => key.startsWith(`${segment}.`))
        ? undefined
        : { segment, start, keys };
    }
    at = next;
    start += segment.length + 1;
  }
  const segment = path.slice(path.lastIndexOf(".") + 1);
  return isScalar(at) ? { segment, start: path.length - segment.length, keys: undefined, single: at.type } : undefined;
}

function stepInto(node: Node | undefined, segment: string): Node | undefined {
  if (node?.type === "object") return node.get(segment);
  return node?.type === "array" && /^\d+$/.test(segment) ? node.items[Number(segment)] : undefined;
}

/** The objects in which a name may be looked up, however names traverse lists. */
function objectsAt(node: Node | undefined): readonly ObjectNode[] | undefined {
  if (node?.type === "object") return [node];
  if (node?.type !== "array" || node.items.length === 0) return undefined;
  const objects = node.items.filter((item) => item.type === "object");
  return objects.length === node.items.length && objects.every(({ members }) => members.length > 0)
    ? objects
    : undefined;
}

/** Null may mean an absent value, and how names traverse lists is not documented. */
function isScalar(node: Node | undefined): node is StringNode | NumberNode | BooleanNode {
  return node?.type === "string" || node?.type === "number" || node?.type === "boolean";
}
