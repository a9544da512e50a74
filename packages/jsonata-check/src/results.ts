import type { Expression } from "./syntax/ast.js";

/**
 * The nodes an expression may evaluate to: branches, last expressions, and the object built for each value of a path. A
 * node with filters or grouping is returned itself.
 */
export function resultsOf(root: Expression): readonly Expression[] {
  const results: Expression[] = [];
  const open: Expression[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const parts = node.predicates.length > 0 || node.group !== undefined ? undefined : partsOf(node);
    if (parts === undefined) results.push(node);
    else open.push(...[...parts].reverse());
  }
  return results;
}

function partsOf(node: Expression): readonly Expression[] | undefined {
  switch (node.type) {
    case "path": {
      const last = node.steps.at(-1);
      return last?.node.type === "object" && last.stages.length === 0 ? [last.node] : undefined;
    }
    case "condition":
      return node.otherwise === undefined ? [node.then] : [node.then, node.otherwise];
    case "default":
      return [node.left, node.right];
    case "binding":
      return [node.value];
    case "block":
      return node.expressions.slice(-1);
    default:
      return undefined;
  }
}
