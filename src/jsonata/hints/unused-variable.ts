import type { Binding } from "../ast.js";
import type { Problem } from "../problems.js";
import { boundNames, isWithin, type BoundName } from "./bound-names.js";
import type { Hint } from "./hint.js";
import type { Visited } from "./visited.js";

/** `$x := …` that nothing reads. A binding whose own value is the result of its block serves without being read. */
export const unusedVariables: Hint = ({ nodes }) => {
  const problems: Problem[] = [];
  for (const bound of boundNames(nodes) ?? []) {
    if (isRead(bound) || bound.isParameter || bound.name.startsWith("_")) continue;
    for (const { node, parent } of bound.bindings) {
      if (parent?.type !== "block" || parent.expressions.at(-1) === node || mayThrowOnPurpose(node, nodes)) continue;
      const span = { start: node.variable.start, end: node.variable.coreEnd };
      problems.push({ kind: "unused-variable", data: { name: bound.name }, span, related: [] });
    }
  }
  return problems;
};

/** A function that only calls itself is not used. */
function isRead({ bindings, reads }: BoundName): boolean {
  const [only, ...others] = bindings;
  if (only === undefined || others.length > 0) return reads.length > 0;
  return reads.some((read) => !isWithin(read, only.node));
}

/** A value that is computed for the error it may end with. */
function mayThrowOnPurpose(binding: Binding, nodes: readonly Visited[]): boolean {
  return nodes.some(({ node }) => {
    return node.type === "variable" && (node.name === "assert" || node.name === "error") && isWithin(node, binding);
  });
}
