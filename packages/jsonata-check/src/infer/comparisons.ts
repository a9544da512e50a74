import { type Binary, type BinaryOperator, type Expression, coreSpan } from "../syntax/ast.js";
import { areDisjoint } from "../types/disjoint.js";
import { join } from "../types/join.js";
import { defined, hasKind, isNever, isOnly, only, singleLiteral } from "../types/members.js";
import {
  BOOLEAN,
  FALSE,
  NEVER,
  NOTHING,
  TRUE,
  type Type,
  isListed,
  literalType,
  type LiteralSet,
} from "../types/type.js";
import type { Frame } from "./interpreter.js";
import { type Operands, refusedSide, type Refused } from "./operands.js";

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
  if (a.any) return BOOLEAN;
  if (b.any || !areDisjoint(only(a, "null", "boolean", "number", "string"), elements)) {
    reportStrangers(node, { left, right }, frame);
    return BOOLEAN;
  }
  // A value that is not a scalar is only in a list that contains the same value.
  if ((["function", "object", "array"] as const).some((kind) => hasKind(a, kind) && hasKind(elements, kind))) {
    return BOOLEAN;
  }
  if (b.array?.max !== 0) reportComparison(node, { left, right }, false, frame);
  return FALSE;
}

/** `status in [429, "503"]`: an element of another kind than the value, which is never equal to it. */
function reportStrangers(node: Binary, operands: Operands, frame: Frame): void {
  if (node.right.type !== "array" || isWrittenValue(node.left)) return;
  const value = defined(operands.left);
  for (const element of node.right.elements) {
    if (element.type !== "string" && element.type !== "number") continue;
    const type = literalType(element.value);
    if (!areDisjoint(value, type) || hasKind(value, element.type)) continue;
    frame.report(node, element, { kind: "impossible-comparison", operator: "in", ...operands, element, result: false });
  }
}
