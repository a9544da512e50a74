import type { Step, StepNode } from "./ast.js";

/** Whether a step creates tuples: by `@` or `#`, or because a later `%` refers to it. */
export function isTupleStep({ node, isTuple }: Step): boolean {
  return isTuple || (node.type !== "sort" && node.isTuple);
}

/** An array literal as the first step, or parentheses around one. */
export function isConstructed(node: StepNode): node is StepNode & { readonly type: "array" | "block" } {
  return (node.type === "array" || node.type === "block") && node.isConsArray;
}
