import type { StringNode } from "../document/tree.js";

/** A path into a response, as it is meant. */
export interface DottedPath {
  /** The string that it is written in. */
  readonly node: StringNode;
  readonly text: string;
  /** Where the text begins in the string. */
  readonly start: number;
}

/** The path that a string means: `$.` before it is JSONPath for the root, where every path begins. */
export function dottedPath(node: StringNode): DottedPath {
  const start = node.value.startsWith("$.") ? 2 : 0;
  return { node, text: node.value.slice(start), start };
}
