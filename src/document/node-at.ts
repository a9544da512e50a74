import { firstWhere, type Span } from "jsonata-check/text";
import type { Member, Node } from "./tree.js";

/** The innermost value at a place in the file, or the one whose key is there. */
export interface NodeAt {
  readonly node: Node;
  readonly isKey: boolean;
}

/** Finds the value at an offset of the file; undefined outside of the root. */
export function nodeAt(root: Node, offset: number): NodeAt | undefined {
  const holds = ({ start, end }: Span): boolean => start <= offset && offset < end;
  if (!holds(root)) return undefined;
  let node = root;
  for (;;) {
    let inner: Node | undefined;
    if (node.type === "object") {
      const isAt = ({ key, value }: Member): boolean => holds(key) || holds(value);
      const member = lastBefore(node.members, ({ key }) => key.start > offset, isAt);
      if (member !== undefined && holds(member.key)) return { node: member.value, isKey: true };
      inner = member?.value;
    } else if (node.type === "array") inner = lastBefore(node.items, ({ start }) => start > offset, holds);
    if (inner === undefined) return { node, isKey: false };
    node = inner;
  }
}

/** The part that holds a place: the last one before those behind it, unless aliases changed the order. */
function lastBefore<T>(
  parts: readonly T[],
  isBehind: (part: T) => boolean,
  holds: (part: T) => boolean,
): T | undefined {
  const last = parts[firstWhere(parts, isBehind) - 1];
  return last !== undefined && holds(last) ? last : parts.find(holds);
}
