import type { StringNode } from "../document/tree.js";

/** A path into a response. */
export interface DottedPath {
  /** The string that contains it. */
  readonly node: StringNode;
  readonly text: string;
  /** The offset of the text in the string. */
  readonly start: number;
}

/** The path in a string, without a leading `$.`, the JSONPath root where every path starts anyway. */
export function dottedPath(node: StringNode): DottedPath {
  const start = node.value.startsWith("$.") ? 2 : 0;
  return { node, text: node.value.slice(start), start };
}
