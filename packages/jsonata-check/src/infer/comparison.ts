import type { Binary, BinaryOperator, Expression } from "../syntax/ast.js";
import { coreSpan } from "../syntax/core-span.js";
import { areDisjoint } from "../types/disjoint.js";
import { join } from "../types/join.js";
import { defined, hasKind, isNever, only, singleLiteral } from "../types/members.js";
import { BOOLEAN, FALSE, literalType, NEVER, NOTHING, TRUE, type Type } from "../types/type.js";
import type { Operands } from "./arithmetic.js";
import type { Interpreter } from "./interpreter.js";

/** `=`, `!=`: deep equality without conversion, and false for both when a side is nothing. */
export function inferEquality(node: Binary, left: Type, right: Type, interpreter: Interpreter): Type {
  const mayBeNothing = hasKind(left, "nothing") || hasKind(right, "nothing");
  const [a, b] = [defined(left), defined(right)];
  if (isNever(a) || isNever(b)) return FALSE;
  const isEquality = node.operator === "=";
  if (areDisjoint(a, b)) {
    // A value differs from null or `[]` exactly where it is there: that is asked for on purpose, if at times once too often.
    const asksWhetherThere = !isEquality && (isEmpty(node.left) || isEmpty(node.right));
    if (!asksWhetherThere) reportComparison(node, { left, right }, !isEquality, interpreter);
    return isEquality ? FALSE : join(mayBeNothing ? FALSE : NEVER, TRUE);
  }
  if (mayBeNothing || left.any || right.any) return BOOLEAN;
  return areSameLiteral(a, b) ? (isEquality ? TRUE : FALSE) : BOOLEAN;
}

/** Whether a value is written that stands for none. */
function isEmpty(node: Expression): boolean {
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

/** Two literals are compared on purpose; anything else is a mistake. */
function reportComparison(node: Binary, operands: Operands, result: boolean, interpreter: Interpreter): void {
  if (isLiteral(node.left) && isLiteral(node.right)) return;
  const data = { operator: node.operator, ...operands, result };
  interpreter.report(node, coreSpan(node), { kind: "impossible-comparison", ...data });
}

function isLiteral(node: Expression): boolean {
  if (node.type === "array") return node.elements.every(isLiteral);
  return node.type === "string" || node.type === "number" || node.type === "value";
}

/** `<` and its kin: numbers with numbers, strings with strings, nothing with either; all else throws. */
export function inferComparison(node: Binary, left: Type, right: Type, interpreter: Interpreter): Type {
  const [a, b] = [only(left, "number", "string"), only(right, "number", "string")];
  const leftNothing = hasKind(left, "nothing");
  const rightNothing = hasKind(right, "nothing");
  const operator = node.operator;
  if ((isNever(a) && !leftNothing) || (isNever(b) && !rightNothing)) {
    const isLeft = isNever(a) && !leftNothing;
    const [culprit, side] = isLeft ? ([left, "left"] as const) : ([right, "right"] as const);
    const data = { code: "T2010", operator, side, actual: culprit, other: undefined };
    interpreter.report(node, isLeft ? node.left : node.right, { kind: "operand-type", ...data });
    return NEVER;
  }
  const mayBeNothing = leftNothing || rightNothing;
  const sameKind = (kind: "number" | "string"): boolean => hasKind(a, kind) && hasKind(b, kind);
  if (sameKind("number") || sameKind("string"))
    return join(mayBeNothing ? NOTHING : NEVER, compareLiterals(operator, left, right));
  if (isNever(a) || isNever(b)) return NOTHING;
  const data = { code: "T2009", operator, side: "both", actual: left, other: right } as const;
  // A side that may be nothing makes the comparison nothing at times: then it throws only for what is there.
  if (mayBeNothing)
    interpreter.report(node, coreSpan(node), { kind: "impossible-comparison", operator, left, right, result: false });
  else interpreter.report(node, coreSpan(node), { kind: "operand-type", ...data });
  return mayBeNothing ? NOTHING : NEVER;
}

function compareLiterals(operator: BinaryOperator, left: Type, right: Type): Type {
  const [a, b] = [singleLiteral(left)?.value, singleLiteral(right)?.value];
  if (typeof a === "number" && typeof b === "number") return literalType(compare(operator, a, b));
  if (typeof a === "string" && typeof b === "string") return literalType(compare(operator, a, b));
  return BOOLEAN;
}

function compare<T extends string | number>(operator: BinaryOperator, a: T, b: T): boolean {
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

/** `in`: identity with one of the elements, so an array or an object that is written there is never in anything. */
export function inferMembership(node: Binary, left: Type, right: Type, interpreter: Interpreter): Type {
  const [a, b] = [defined(left), defined(right)];
  if (isNever(a) || isNever(b)) return FALSE;
  const elements = b.array === undefined ? b : join(only(b, "null", "boolean", "number", "string"), b.array.element);
  if (a.any || b.any || !areDisjoint(only(a, "null", "boolean", "number", "string"), elements)) return BOOLEAN;
  // What is no scalar is only ever in what holds itself.
  if ((["function", "object", "array"] as const).some((kind) => hasKind(a, kind) && hasKind(elements, kind))) {
    return BOOLEAN;
  }
  if (b.array?.max !== 0) reportComparison(node, { left, right }, false, interpreter);
  return FALSE;
}
