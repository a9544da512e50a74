import { responseFields } from "../../generated/http-facts.js";
import type { Problem } from "jsonata-check";
import { type Hint, replacing, rootIndex, writeName } from "jsonata-check/hints";
import { coreSpan } from "jsonata-check/syntax";
import { typoOf } from "jsonata-check/text";

/** `data.mesage`: a typing slip in a name that most responses share. Names at the root are those of the input. */
export const misspeltFields: Hint = ({ of, context }) =>
  of("path").flatMap(({ node, isAtRoot }): readonly Problem[] => {
    const root = rootIndex(node, isAtRoot);
    if (root === undefined) return [];
    const first = node.steps[root]?.node;
    // Headers have names of their own.
    if (first?.type === "name" && context.hyphenatedRoots.has(first.value)) return [];
    return node.steps.slice(root + 1).flatMap(({ node: step }): readonly Problem[] => {
      const near = step.type === "name" ? typoOf(step.value, responseFields) : undefined;
      const text = near === undefined ? undefined : writeName(near);
      if (step.type !== "name" || near === undefined || text === undefined) return [];
      const span = coreSpan(step);
      const fix = replacing(span, text, { tier: "unsafe" });
      return [{ kind: "misspelt-field", name: step.value, near, span, related: [], fix }];
    });
  });
