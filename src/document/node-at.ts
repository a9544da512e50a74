import type { Node } from "./tree.js";

/** The innermost value at a place in the file, or the one whose key is there. */
export interface NodeAt {
  readonly node: Node;
  readonly isKey: boolean;
}

/** Finds the value at an offset of the file; undefined outside of the root. */
export function nodeAt(root: Node, offset: number): NodeAt | undefined {
  if (offset < root.start || offset >= root.end) return undefined;
  let node = root;
  for (;;) {
    if (node.type === "object") {
      const named = node.members.find(({ key }) => key.start <= offset && offset < key.end);
      if (named !== undefined) return { node: named.value, isKey: true };
    }
    const children =
      node.type === "object" ? node.members.map(({ value }) => value) : node.type === "array" ? node.items : [];
    const inner = children.find((child) => child.start <= offset && offset < child.end);
    if (inner === undefined) return { node, isKey: false };
    node = inner;
  }
}
