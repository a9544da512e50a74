import type { Expression, Mutable } from "./ast.js";

/** Marks the tail calls of a lambda. */
export function markTailCalls(body: Mutable<Expression>): void {
  switch (body.type) {
    case "call":
      if (body.predicates.length === 0) body.isTailCall = true;
      return;
    case "condition":
      markTailCalls(body.then);
      if (body.otherwise !== undefined) markTailCalls(body.otherwise);
      return;
    case "default":
      markTailCalls(body.left);
      markTailCalls(body.right);
      return;
    case "block": {
      const last = body.expressions.at(-1);
      if (last !== undefined) markTailCalls(last);
      return;
    }
    default:
      return;
  }
}
