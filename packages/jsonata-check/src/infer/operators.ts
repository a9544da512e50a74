import type { Binary, Expression } from "../syntax/ast.js";
import { join } from "../types/join.js";
import { isNever } from "../types/members.js";
import { FALSE, NEVER, STRING, TRUE, type Type } from "../types/type.js";
import { inferArithmetic } from "./arithmetic.js";
import { inferComparison, inferEquality, inferMembership } from "./comparison.js";
import type { Frame } from "./frame.js";
import type { Interpreter } from "./interpreter.js";
import { narrow, withNarrowing } from "./narrowing.js";
import { truthOf } from "./truth.js";

/** How many operands of a chain of `and` or `or` narrow the operands that follow. */
const maxNarrowingOperands = 64;

/** A chain of infix operators, from its leftmost operand on: chains are as long as the text. */
export function inferBinary(node: Binary, frame: Frame, interpreter: Interpreter): Type {
  const chain = chainOf(node);
  const narrows = chain.length <= maxNarrowingOperands;
  const innermost = chain.at(-1) ?? node;
  let left = interpreter.infer(innermost.left, frame);
  for (let index = chain.length - 1; index > 0; index--) {
    const inner = chain[index] ?? node;
    const before = left;
    left = interpreter.visit(inner, frame, () =>
      inferOperation({ node: inner, left: before, narrows }, frame, interpreter),
    );
  }
  return inferOperation({ node, left, narrows }, frame, interpreter);
}

/** An operator of a chain, with the type of all on its left. */
interface Operation {
  readonly node: Binary;
  readonly left: Type;
  /** Whether what the left operand says of names narrows the right one. */
  readonly narrows: boolean;
}

/** The node and the operators on its left that nothing was written after, outermost first. */
function chainOf(node: Binary): readonly Binary[] {
  const chain = [node];
  for (let left = node.left; left.type === "binary" && isBare(left); left = left.left) chain.push(left);
  return chain;
}

function isBare(node: Expression): boolean {
  return node.predicates.length === 0 && node.group === undefined && !node.keepArray;
}

function inferOperation(operation: Operation, frame: Frame, interpreter: Interpreter): Type {
  const { node, left } = operation;
  const { operator } = node;
  if (operator === "and" || operator === "or") return inferLogical(operation, operator, frame, interpreter);
  const right = interpreter.infer(node.right, frame);
  if (isNever(left) || isNever(right)) return NEVER;
  switch (operator) {
    case "+":
    case "-":
    case "*":
    case "/":
    case "%":
      return inferArithmetic(node, left, right, interpreter);
    case "=":
    case "!=":
      return inferEquality(node, left, right, interpreter);
    case "<":
    case "<=":
    case ">":
    case ">=":
      return inferComparison(node, left, right, interpreter);
    case "in":
      return inferMembership(node, left, right, interpreter);
    case "&":
      return STRING;
  }
}

/** `and`, `or`: always a boolean; the right side is evaluated only where the left one does not decide. */
function inferLogical(
  { node, left, narrows }: Operation,
  operator: "and" | "or",
  frame: Frame,
  interpreter: Interpreter,
): Type {
  const leftTruth = truthOf(left);
  const goesOn = operator === "and" ? leftTruth.mayBeTrue : leftTruth.mayBeFalse;
  const stops = operator === "and" ? leftTruth.mayBeFalse : leftTruth.mayBeTrue;
  reportNumberOperand(node.left, operator, node, interpreter);
  reportNumberOperand(node.right, operator, node, interpreter);
  if (isNever(left)) return NEVER;
  const decided = operator === "and" ? FALSE : TRUE;
  if (!goesOn) return decided;
  const narrowing = narrows ? narrow(node.left, operator === "and", frame, interpreter) : [];
  const inferRight = (): Type => withNarrowing(frame, narrowing, (narrowed) => interpreter.infer(node.right, narrowed));
  const [right = NEVER] = stops ? frame.scope.branch(inferRight, () => NEVER) : [inferRight()];
  const rightTruth = truthOf(right);
  return join(stops ? decided : NEVER, rightTruth.mayBeTrue ? TRUE : NEVER, rightTruth.mayBeFalse ? FALSE : NEVER);
}

/** `status = 429 or 503`: the number is no comparison. */
function reportNumberOperand(
  operand: Expression,
  operator: "and" | "or",
  node: Binary,
  interpreter: Interpreter,
): void {
  if (operand.type !== "number") return;
  interpreter.report(node, operand, { kind: "number-as-condition", operator, value: operand.value });
}
