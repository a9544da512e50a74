import {
  type Binary,
  type BinaryOperator,
  type Expression,
  type Negation,
  type Range,
  coreSpan,
} from "../syntax/ast.js";
import { areDisjoint } from "../types/disjoint.js";
import { join } from "../types/join.js";
import { type Kind, defined, hasKind, isNever, isOnly, only, singleLiteral } from "../types/members.js";
import { truthOf } from "../types/truth.js";
import {
  BOOLEAN,
  FALSE,
  FINITE,
  NEVER,
  NOTHING,
  NUMBER,
  STRING,
  TRUE,
  type Type,
  isListed,
  literalType,
  type LiteralSet,
  sequenceType,
} from "../types/type.js";
import { narrow, withNarrowing } from "./conditions.js";
import type { Frame } from "./interpreter.js";

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

/** The types of both operands. */
export interface Operands {
  readonly left: Type;
  readonly right: Type;
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

type Side = keyof Operands;

/** The first side without values of these kinds; an empty type is not refused. */
function refusedSide(left: Type, right: Type, ...kinds: readonly Kind[]): Side | undefined {
  const isRefused = (type: Type): boolean => !isNever(type) && !kinds.some((kind) => hasKind(type, kind));
  return isRefused(left) ? "left" : isRefused(right) ? "right" : undefined;
}

/** The refused operand; `mayBeNothing` if only its present values are refused. */
interface Refused {
  readonly side: Side;
  readonly mayBeNothing?: true;
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

/** `=`, `!=`: deep equality without conversion; both are false if a side is nothing. */
export function inferEquality(node: Binary, left: Type, right: Type, frame: Frame): Type {
  const mayBeNothing = hasKind(left, "nothing") || hasKind(right, "nothing");
  const [a, b] = [defined(left), defined(right)];
  if (isNever(a) || isNever(b)) return FALSE;
  const isEquality = node.operator === "=";
  if (areDisjoint(a, b)) {
    // Comparing with null or `[]` tests whether a value is present, which is intended even if redundant.
    const asksWhetherThere = !isEquality && (isWrittenEmpty(node.left) || isWrittenEmpty(node.right));
    if (!asksWhetherThere) reportComparison(node, { left, right }, !isEquality, frame);
    return isEquality ? FALSE : join(mayBeNothing ? FALSE : NEVER, TRUE);
  }
  if (mayBeNothing || left.any || right.any) return BOOLEAN;
  return areSameLiteral(a, b) ? (isEquality ? TRUE : FALSE) : BOOLEAN;
}

/** Whether a literal stands for "no value". */
function isWrittenEmpty(node: Expression): boolean {
  switch (node.type) {
    case "value":
      return node.value === null;
    case "string":
      return node.value === "";
    case "array":
      return node.elements.length === 0;
    case "object":
      return node.pairs.length === 0;
    default:
      return false;
  }
}

function areSameLiteral(a: Type, b: Type): boolean {
  const [left, right] = [singleLiteral(a), singleLiteral(b)];
  return left !== undefined && right !== undefined && left.value === right.value;
}

/** Comparing two literals is intended; anything else is a mistake. */
function reportComparison(node: Binary, operands: Operands, result: boolean, frame: Frame): void {
  if (isWrittenValue(node.left) && isWrittenValue(node.right)) return;
  const data = { operator: node.operator, ...operands, result };
  frame.report(node, coreSpan(node), { kind: "impossible-comparison", ...data });
}

function isWrittenValue(node: Expression): boolean {
  if (node.type === "array") return node.elements.every(isWrittenValue);
  return node.type === "string" || node.type === "number" || node.type === "value";
}

/** `<`, `<=`, `>`, `>=`: numbers with numbers, strings with strings, nothing with either; anything else throws. */
export function inferComparison(node: Binary, left: Type, right: Type, frame: Frame): Type {
  const { operator } = node;
  const refused = refusedSide(left, right, "number", "string", "nothing");
  if (refused !== undefined) {
    reportOrder(node, { left, right }, { side: refused }, frame);
    return NEVER;
  }
  const result = hasKind(left, "nothing") || hasKind(right, "nothing") ? NOTHING : NEVER;
  const [a, b] = [defined(left), defined(right)];
  const sameKind = (kind: "number" | "string"): boolean => hasKind(a, kind) && hasKind(b, kind);
  if (sameKind("number") || sameKind("string")) return join(result, compareLiterals(operator, a, b));
  // Every present value throws; only nothing is accepted.
  const lost = refusedSide(a, b, "number", "string");
  const certainty = isNever(result) ? {} : ({ mayBeNothing: true } as const);
  if (lost !== undefined) reportOrder(node, { left, right }, { side: lost, ...certainty }, frame);
  else if (!isNever(a) && !isNever(b)) {
    const code = isOnly(a, "number", "string") && isOnly(b, "number", "string") ? "T2009" : undefined;
    const data = { code, operator, side: "both", actual: left, other: right, ...certainty } as const;
    frame.report(node, coreSpan(node), { kind: "operand-type", ...data });
  }
  return result;
}

/** An operand of an ordered comparison that is neither a number nor a string. */
function reportOrder(node: Binary, operands: Operands, { side, ...certainty }: Refused, frame: Frame): void {
  const data = { code: "T2010", operator: node.operator, side, actual: operands[side], other: undefined, ...certainty };
  frame.report(node, node[side], { kind: "operand-type", ...data });
}

function compareLiterals(operator: BinaryOperator, left: Type, right: Type): Type {
  if (left.any || right.any) return BOOLEAN;
  return join(
    compareSets<number>(operator, left.numbers, right.numbers),
    compareSets<string>(operator, left.strings, right.strings),
  );
}

/** Every value with every other, where they are listed. */
function compareSets<T extends string | number>(
  operator: BinaryOperator,
  left: LiteralSet<T>,
  right: LiteralSet<T>,
): Type {
  if (left === undefined || right === undefined) return NEVER;
  if (!isListed(left) || !isListed(right)) return BOOLEAN;
  return join(...[...left].flatMap((a) => [...right].map((b) => literalType(compare(operator, a, b)))));
}

function compare(operator: BinaryOperator, a: string | number, b: string | number): boolean {
  switch (operator) {
    case "<":
      return a < b;
    case "<=":
      return a <= b;
    case ">":
      return a > b;
    default:
      return a >= b;
  }
}

/** `in`: identity with one of the elements, so an array or object literal is never in a list. */
export function inferMembership(node: Binary, left: Type, right: Type, frame: Frame): Type {
  const [a, b] = [defined(left), defined(right)];
  if (isNever(a) || isNever(b)) return FALSE;
  const elements = b.array === undefined ? b : join(only(b, "null", "boolean", "number", "string"), b.array.element);
  // An array is only in a list that contains the same array.
  if (b.any && isOnly(a, "array")) reportComparison(node, { left, right }, false, frame);
  if (a.any || b.any || !areDisjoint(only(a, "null", "boolean", "number", "string"), elements)) return BOOLEAN;
  // A value that is not a scalar is only in a list that contains the same value.
  if ((["function", "object", "array"] as const).some((kind) => hasKind(a, kind) && hasKind(elements, kind))) {
    return BOOLEAN;
  }
  if (b.array?.max !== 0) reportComparison(node, { left, right }, false, frame);
  return FALSE;
}
