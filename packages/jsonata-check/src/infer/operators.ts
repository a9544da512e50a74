import { type Binary, type Expression, type Negation, type Range, coreSpan } from "../syntax/ast.js";
import { join } from "../types/join.js";
import { defined, hasKind, isNever, isOnly, singleLiteral } from "../types/members.js";
import { truthOf } from "../types/truth.js";
import {
  FALSE,
  FINITE,
  NEVER,
  NOTHING,
  NUMBER,
  STRING,
  TRUE,
  type Type,
  isListed,
  sequenceType,
} from "../types/type.js";
import { narrow, withNarrowing } from "./narrowing.js";
import type { Frame } from "./interpreter.js";
import { type Operands, refusedSide, type Refused } from "./operands.js";
import { inferEquality, inferComparison, inferMembership } from "./comparisons.js";

/** The number of operands of an `and` or `or` chain that narrow the following ones. */
const maxNarrowingOperands = 64;

/** A chain of infix operators, iteratively from the left, because chains may be as long as the text. */
export function inferBinary(node: Binary, frame: Frame): Type {
  const chain = chainOf(node);
  const narrows = chain.length <= maxNarrowingOperands;
  const innermost = chain.at(-1) ?? node;
  let left = frame.infer(innermost.left);
  for (let index = chain.length - 1; index > 0; index--) {
    const inner = chain[index] ?? node;
    const before = left;
    left = frame.visit(inner, () => inferOperation({ node: inner, left: before, narrows }, frame));
  }
  return inferOperation({ node, left, narrows }, frame);
}

/** An operator of a chain, with the type of everything on its left. */
interface Operation {
  readonly node: Binary;
  readonly left: Type;
  /** Whether the left operand narrows names in the right one. */
  readonly narrows: boolean;
}

/** The node and the operators on its left that have no suffixes, outermost first. */
function chainOf(node: Binary): readonly Binary[] {
  const chain = [node];
  for (let left = node.left; left.type === "binary" && isBare(left); left = left.left) chain.push(left);
  return chain;
}

function isBare(node: Expression): boolean {
  return node.predicates.length === 0 && node.group === undefined && !node.keepArray;
}

function inferOperation(operation: Operation, frame: Frame): Type {
  const { node, left } = operation;
  const { operator } = node;
  if (operator === "and" || operator === "or") return inferLogical(operation, operator, frame);
  const right = frame.infer(node.right);
  if (isNever(left) || isNever(right)) return NEVER;
  switch (operator) {
    case "+":
    case "-":
    case "*":
    case "/":
    case "%":
      return inferArithmetic(node, left, right, frame);
    case "=":
    case "!=":
      return inferEquality(node, left, right, frame);
    case "<":
    case "<=":
    case ">":
    case ">=":
      return inferComparison(node, left, right, frame);
    case "in":
      return inferMembership(node, left, right, frame);
    case "&":
      return STRING;
  }
}

/** `and`, `or`: always a boolean; the right side is evaluated only if the left one does not decide. */
function inferLogical({ node, left, narrows }: Operation, operator: "and" | "or", frame: Frame): Type {
  const leftTruth = truthOf(left);
  const goesOn = operator === "and" ? leftTruth.mayBeTrue : leftTruth.mayBeFalse;
  const stops = operator === "and" ? leftTruth.mayBeFalse : leftTruth.mayBeTrue;
  reportNumberOperand(node.left, operator, node, frame);
  reportNumberOperand(node.right, operator, node, frame);
  if (isNever(left)) return NEVER;
  const decided = operator === "and" ? FALSE : TRUE;
  if (!goesOn) return decided;
  const narrowing = narrows ? narrow(node.left, operator === "and", frame) : [];
  const inferRight = (): Type => withNarrowing(frame, narrowing, (narrowed) => narrowed.infer(node.right));
  const [right = NEVER] = stops ? frame.scope.branch(inferRight, () => NEVER) : [inferRight()];
  const rightTruth = truthOf(right);
  return join(stops ? decided : NEVER, rightTruth.mayBeTrue ? TRUE : NEVER, rightTruth.mayBeFalse ? FALSE : NEVER);
}

/** `status = 429 or 503`: the number is not a comparison. */
function reportNumberOperand(operand: Expression, operator: "and" | "or", node: Binary, frame: Frame): void {
  if (operand.type !== "number") return;
  frame.report(node, operand, { kind: "number-as-condition", operator, value: operand.value });
}

/** `+`, `-`, `*`, `/`, `%`: nothing if a side is nothing; anything else but a number throws. */
export function inferArithmetic(node: Binary, left: Type, right: Type, frame: Frame): Type {
  const mayBeNothing = hasKind(left, "nothing") || hasKind(right, "nothing");
  const mayBeNumber = hasKind(left, "number") && hasKind(right, "number");
  const refused = refusedSide(left, right, "number", "nothing");
  if (refused !== undefined) {
    reportOperand(node, { left, right }, { side: refused }, frame);
    return NEVER;
  }
  // Every present value throws; only nothing is accepted.
  const lost = mayBeNumber ? undefined : refusedSide(defined(left), defined(right), "number");
  if (lost !== undefined) reportOperand(node, { left, right }, { side: lost, mayBeNothing: true }, frame);
  return join(mayBeNothing ? NOTHING : NEVER, mayBeNumber ? NUMBER : NEVER);
}

function reportOperand(node: Binary, operands: Operands, refused: Refused, frame: Frame): void {
  const { left, right } = operands;
  const { side, ...certainty } = refused;
  const culprit = operands[side];
  // The left side is checked first.
  const code = side === "left" ? "T2001" : isOnly(left, "number", "nothing") ? "T2002" : undefined;
  if (node.operator === "+" && isOnly(culprit, "string", "nothing") && isTextOrNumber(left) && isTextOrNumber(right)) {
    frame.report(node, node.operatorSpan, { kind: "plus-on-text", code, left, right, ...certainty });
    return;
  }
  const data = { code, operator: node.operator, side, actual: culprit, other: undefined, ...certainty };
  frame.report(node, node[side], { kind: "operand-type", ...data });
}

function isTextOrNumber(type: Type): boolean {
  return type.any || hasKind(type, "string") || hasKind(type, "number") || hasKind(type, "nothing");
}

/** `-x`: nothing for nothing; anything else but a number throws. */
export function inferNegation(node: Negation, frame: Frame): Type {
  const type = frame.infer(node.operand);
  if (isNever(type)) return NEVER;
  const result = join(hasKind(type, "nothing") ? NOTHING : NEVER, hasKind(type, "number") ? NUMBER : NEVER);
  if (isNever(result)) {
    const data = { code: "D1002", operator: "-", side: "only", actual: type, other: undefined } as const;
    frame.report(node, node.operand, { kind: "operand-type", ...data });
  } else if (isOnly(result, "nothing") && !isOnly(type, "nothing")) {
    const actual = defined(type);
    const data = { code: "D1002", operator: "-", side: "only", actual, other: undefined, mayBeNothing: true } as const;
    frame.report(node, node.operand, { kind: "operand-type", ...data });
  }
  return result;
}

/** `from..to`: the integers between; empty if `from` is larger, nothing if a side is nothing. */
export function inferRange(node: Range, frame: Frame): Type {
  const from = frame.infer(node.from);
  const to = frame.infer(node.to);
  if (isNever(from) || isNever(to)) return NEVER;
  if (!mayBeBound(from) || !mayBeBound(to)) {
    const [culprit, side] = mayBeBound(from) ? ([to, "right"] as const) : ([from, "left"] as const);
    const code = side === "left" ? "T2003" : isCertainBound(from) ? "T2004" : undefined;
    const data = { code, operator: "..", side, actual: culprit, other: undefined };
    frame.report(node, side === "left" ? node.from : node.to, { kind: "operand-type", ...data });
    return NEVER;
  }
  if (isOnly(from, "nothing") || isOnly(to, "nothing")) return NOTHING;
  const length = literalLength(from, to);
  if (length !== undefined && length > maxRange) {
    frame.report(node, coreSpan(node), { kind: "always-throws", code: "D2014" });
    return NEVER;
  }
  if (length === undefined) return join(sequenceType(FINITE, 1), NOTHING);
  return length <= 0 ? NOTHING : sequenceType(FINITE, length, length);
}

/** The engine's limit for the length of a range. */
const maxRange = 10_000_000;

function mayBeBound(type: Type): boolean {
  if (type.any || type.nothing) return true;
  return isListed(type.numbers) ? [...type.numbers].some(Number.isInteger) : type.numbers !== undefined;
}

function isCertainBound(type: Type): boolean {
  if (!isOnly(type, "number", "nothing")) return false;
  return type.numbers === undefined || (isListed(type.numbers) && [...type.numbers].every(Number.isInteger));
}

function literalLength(from: Type, to: Type): number | undefined {
  const [a, b] = [singleLiteral(from)?.value, singleLiteral(to)?.value];
  return typeof a === "number" && typeof b === "number" ? b - a + 1 : undefined;
}
