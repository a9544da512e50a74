import { parseJson } from "../document/json.js";
import type { Node, StringNode } from "../document/tree.js";
import type { Value } from "./value.js";

/** The example response of a method, as written. */
export function responseExample(method: Value | undefined): StringNode | undefined {
  return method?.get("examples")?.get("response")?.string;
}

/** An example as a tree; undefined unless it is JSON. Duplicate keys are tolerated. */
export function parseExample(example: StringNode | undefined): Node | undefined {
  if (example === undefined) return undefined;
  const { root, problems } = parseJson(example.value, { language: "json" });
  return problems.some(({ kind }) => kind !== "duplicate-key") ? undefined : root;
}

/** The value at a dotted path. */
export function valueAt(root: Node | undefined, path: string): Node | undefined {
  if (root === undefined) return undefined;
  // A name may itself contain dots: `@odata.nextLink`.
  const whole = root.type === "object" ? root.get(path) : undefined;
  if (whole !== undefined) return whole;
  let node: Node | undefined = root;
  for (const segment of path.split(".")) {
    if (node?.type === "object") node = node.get(segment);
    else if (node?.type === "array" && /^\d+$/.test(segment)) node = node.items[Number(segment)];
    else return undefined;
  }
  return node;
}
