import type { Block, Call, Expression } from "../syntax/ast.js";
import { join } from "../types/join.js";
import { ANY, type Type } from "../types/type.js";
import { inferTailCall } from "./calls.js";
import { inferAlternatives, inferBranches } from "./conditions.js";
import { leave } from "./exit-rule.js";
import type { Frame } from "./frame.js";
import type { Interpreter } from "./interpreter.js";
import { Scope } from "./scope.js";

/**
 * The body of a function. The engine hands a call that ends it to the caller unevaluated: it then has the caller's
 * context, and its result has not passed an exit rule.
 */
export function inferTail(node: Expression, frame: Frame, callContext: Type, interpreter: Interpreter): Type {
  if (!endsInCall(node)) return interpreter.infer(node, frame);
  const inner = (branch: Expression, branchFrame: Frame): Type => {
    const type = inferTail(branch, branchFrame, callContext, interpreter);
    // A value that is no call passes the exit rule of everything around it once more.
    return endsInCall(branch) ? type : join(type, leave(type));
  };
  switch (node.type) {
    case "call":
      return interpreter.visit(node, frame, () => inferCallAtEnd(node, frame, callContext, interpreter));
    case "condition":
      return interpreter.visit(node, frame, () => inferBranches(node, frame, interpreter, inner));
    case "default":
      return interpreter.visit(node, frame, () => {
        return inferAlternatives(node, frame, interpreter, inner, endsInCall(node.left) ? inner : undefined);
      });
    case "block":
      return interpreter.visit(node, frame, () => inferBlockAtEnd(node, frame, interpreter, inner));
    default:
      return ANY;
  }
}

/** Whether evaluating the node may give a call to the caller instead of a value. */
function endsInCall(node: Expression): boolean {
  switch (node.type) {
    case "call":
      return node.isTailCall;
    case "condition":
      return endsInCall(node.then) || (node.otherwise !== undefined && endsInCall(node.otherwise));
    case "default":
      return endsInCall(node.left) || endsInCall(node.right);
    case "block": {
      const last = node.expressions.at(-1);
      return last !== undefined && endsInCall(last);
    }
    default:
      return false;
  }
}

function inferCallAtEnd(call: Call, frame: Frame, callContext: Type, interpreter: Interpreter): Type {
  reportDropped(call, interpreter);
  return inferTailCall(call, frame, callContext, interpreter);
}

function inferBlockAtEnd(
  block: Block,
  frame: Frame,
  interpreter: Interpreter,
  infer: (branch: Expression, frame: Frame) => Type,
): Type {
  const inner = { context: frame.context, scope: new Scope(frame.scope) };
  const last = block.expressions.at(-1);
  for (const expression of block.expressions.slice(0, -1)) interpreter.infer(expression, inner);
  const type = last === undefined ? ANY : infer(last, inner);
  // Filters see the unevaluated call in place of its value.
  return reportDropped(block, interpreter) ? ANY : type;
}

/** What is written after the call does not see its value. */
function reportDropped(node: Call | Block, interpreter: Interpreter): boolean {
  if (node.predicates.length === 0 && node.group === undefined && !node.keepArray) return false;
  const { coreEnd: start, end } = node;
  interpreter.report(node, { start, end }, { kind: "engine-bug", bug: "dropped-after-tail-call" });
  return true;
}
