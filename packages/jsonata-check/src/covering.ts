import type { Visited } from "./hints/visited.js";
import type { AstNode } from "./syntax/ast.js";
import type { Span } from "./text/span.js";

/** For each place the smallest nodes that cover it, found in one sweep over the nodes in text order. */
export function coveringNodes<T extends Span>(
  nodes: readonly Visited[],
  places: readonly T[],
): ReadonlyMap<T, readonly AstNode[]> {
  const covering = new Map<T, readonly AstNode[]>();
  const open: AstNode[] = [];
  let next = 0;
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    for (let node = nodes[next]?.node; node !== undefined && node.start <= place.start; node = nodes[++next]?.node) {
      closeBefore(node.start, open);
      open.push(node);
    }
    closeBefore(place.start, open);
    covering.set(place, smallestCovering(place.end, open));
  }
  return covering;
}

/** A path of one name and the name itself have the same span: both are returned. */
function smallestCovering(end: number, open: readonly AstNode[]): readonly AstNode[] {
  const index = open.findLastIndex((node) => node.end >= end);
  const smallest = open[index];
  if (smallest === undefined) return [];
  const isLarger = (node: AstNode): boolean => node.start !== smallest.start || node.end !== smallest.end;
  return open.slice(open.findLastIndex((node, at) => at < index && isLarger(node)) + 1, index + 1);
}

function closeBefore(offset: number, open: AstNode[]): void {
  while ((open.at(-1)?.end ?? Infinity) <= offset) open.pop();
}
