import type { Problem } from "jsonata-check";
import { type Hint, rootIndex } from "jsonata-check/hints";
import { nearMiss } from "jsonata-check/text";

/** `$.header` in a webhook, which has `headers`: other names may exist, but not a misspelling of a documented one. */
export const nearRoots: Hint = ({ of, context }) => {
  const { roots, isOpen, input } = context;
  if (!isOpen || roots.size === 0) return [];
  return of("path").flatMap(({ node, isAtRoot }): readonly Problem[] => {
    const step = node.steps[rootIndex(node, isAtRoot) ?? -1]?.node;
    if (step?.type !== "name" || roots.has(step.value) || nearMiss(step.value, roots) === undefined) return [];
    const span = { start: step.start, end: step.coreEnd };
    const data = { name: step.value, receiver: input, isRoot: true, candidates: [...roots], node: step };
    return [{ kind: "unknown-path", ...data, span, related: [] }];
  });
};
