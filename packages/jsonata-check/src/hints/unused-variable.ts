import { coreSpan } from "../syntax/core-span.js";
import type { Problem } from "../problems.js";
import { boundNames, isWithin, type BoundName } from "./bound-names.js";
import type { Hint } from "./hint.js";

/** A value that calls one of these is computed for the error it may end with. */
const throwing: ReadonlySet<string> = new Set(["assert", "error"]);

/** `$x := …` that nothing reads. A binding whose own value is the result of its block serves without being read. */
export const unusedVariables: Hint = ({ nodes }) => {
  const problems: Problem[] = [];
  const throwers = nodes.flatMap(({ node }) => (node.type === "variable" && throwing.has(node.name) ? [node] : []));
  for (const bound of boundNames(nodes) ?? []) {
    if (isRead(bound) || bound.isParameter || bound.name.startsWith("_")) continue;
    for (const { node, parent } of bound.bindings) {
      if (
        parent?.type !== "block" ||
        parent.expressions.at(-1) === node ||
        throwers.some((thrower) => isWithin(thrower, node))
      ) {
        continue;
      }
      const span = coreSpan(node.variable);
      problems.push({ kind: "unused-variable", name: bound.name, span, related: [] });
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
