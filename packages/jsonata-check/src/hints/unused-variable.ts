import { coreSpan } from "../syntax/ast.js";
import type { Problem } from "../problems.js";
import { boundNames, isWithin, type BoundName } from "./bound-names.js";
import type { Hint } from "./hint.js";

/** Functions that are called for the error they may raise. */
const throwing: ReadonlySet<string> = new Set(["assert", "error"]);

/** `$x := …` that is never read. A binding that is the result of its block is in use. */
export const unusedVariables: Hint = ({ of }) => {
  const problems: Problem[] = [];
  const throwers = of("variable").flatMap(({ node }) => (throwing.has(node.name) ? [node] : []));
  for (const bound of boundNames(of) ?? []) {
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

/** A function that only calls itself is unused. */
function isRead({ bindings, reads }: BoundName): boolean {
  const [only, ...others] = bindings;
  if (only === undefined || others.length > 0) return reads.length > 0;
  return reads.some((read) => !isWithin(read, only.node));
}
