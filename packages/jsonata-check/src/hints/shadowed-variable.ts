import { coreSpan } from "../syntax/ast.js";
import type { Problem } from "../problems.js";
import { boundNames, isWithin, type BoundName } from "./bound-names.js";
import type { Hint } from "./hint.js";

/**
 * `$x := …` in inner parentheses or a function shadows an outer `$x`, which stays unchanged. If the inner one is never read
 * and the outer one is read later, the author meant to change the outer one.
 */
export const shadowedVariables: Hint = ({ of }) => {
  const names = boundNames(of) ?? [];
  const problems: Problem[] = [];
  for (const inner of names) {
    const outer = hiddenBy(inner, names);
    const [first, last] = [inner.bindings[0]?.node, inner.bindings.at(-1)?.node];
    if (outer === undefined || first === undefined || last === undefined) continue;
    const isRead = inner.reads.some((read) => read.start >= first.end && !isWithin(read, last));
    const isLost = !isRead && outer.reads.some((read) => read.start >= last.end);
    if (!isRead && !isLost) continue;
    const [span, ...related] = [first, ...outer.bindings.slice(0, 1).map(({ node }) => node)].map(({ variable }) => {
      return coreSpan(variable);
    });
    if (span === undefined) continue;
    problems.push({ kind: "shadowed-variable", name: inner.name, isLost, span, related });
  }
  return problems;
};

/** The outer variable bound by `:=`; parameters are shadowed on purpose. */
function hiddenBy({ name, scope, isParameter }: BoundName, names: readonly BoundName[]): BoundName | undefined {
  if (isParameter) return undefined;
  for (let outer = scope.parent; outer !== undefined; outer = outer.parent) {
    if (!outer.names.has(name)) continue;
    return names.find((bound) => bound.scope === outer && bound.name === name && !bound.isParameter);
  }
  return undefined;
}
