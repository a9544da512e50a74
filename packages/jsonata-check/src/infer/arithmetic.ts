import type { Binary, Negation, Range } from "../syntax/ast.js";
import { join } from "../types/join.js";
import { defined, hasKind, isNever, isOnly, singleLiteral, type Kind } from "../types/members.js";
import { FINITE, isListed, NEVER, NOTHING, NUMBER, sequenceType, type Type } from "../types/type.js";
import type { Frame } from "./frame.js";
import type { Interpreter } from "./interpreter.js";

/** The types of what stands on both sides of an operator. */
export interface Operands {
  readonly left: Type;
  readonly right: Type;
}

/** `+`, `-`, `*`, `/`, `%`: nothing where a side is nothing; anything else but a number throws. */
export function inferArithmetic(node: Binary, left: Type, right: Type, interpreter: Interpreter): Type {
  const mayBeNothing = hasKind(left, "nothing") || hasKind(right, "nothing");
  const mayBeNumber = hasKind(left, "number") && hasKind(right, "number");
  const refused = refusedSide(left, right, "number", "nothing");
  if (refused !== undefined) {
    reportOperand(node, { left, right }, { side: refused }, interpreter);
    return NEVER;
  }
  // What is there throws; only nothing is let through.
  const lost = mayBeNumber ? undefined : refusedSide(defined(left), defined(right), "number");
  if (lost !== undefined) reportOperand(node, { left, right }, { side: lost, mayBeNothing: true }, interpreter);
  return join(mayBeNothing ? NOTHING : NEVER, mayBeNumber ? NUMBER : NEVER);
}

type Side = keyof Operands;

/** The first side whose values are of none of the kinds; one without any value refuses nothing. */
function refusedSide(left: Type, right: Type, ...kinds: readonly Kind[]): Side | undefined {
  const isRefused = (type: Type): boolean => !isNever(type) && !kinds.some((kind) => hasKind(type, kind));
  return isRefused(left) ? "left" : isRefused(right) ? "right" : undefined;
}

/** The operand that is refused; `mayBeNothing` where it is only what is there. */
interface Refused {
  readonly side: Side;
  readonly mayBeNothing?: true;
}

function reportOperand(node: Binary, operands: Operands, refused: Refused, interpreter: Interpreter): void {
  const { left, right } = operands;
  const { side, ...certainty } = refused;
  const culprit = operands[side];
  const code = side === "left" ? "T2001" : "T2002";
  if (node.operator === "+" && isOnly(culprit, "string", "nothing") && isTextOrNumber(left) && isTextOrNumber(right)) {
    interpreter.report(node, node.operatorSpan, { kind: "plus-on-text", code, left, right, ...certainty });
    return;
  }
  const data = { code, operator: node.operator, side, actual: culprit, other: undefined, ...certainty };
  interpreter.report(node, node[side], { kind: "operand-type", ...data });
}

function isTextOrNumber(type: Type): boolean {
  return type.any || hasKind(type, "string") || hasKind(type, "number") || hasKind(type, "nothing");
}

/** `-x`: nothing of nothing, an error of anything but a number. */
export function inferNegation(node: Negation, frame: Frame, interpreter: Interpreter): Type {
  const type = interpreter.infer(node.operand, frame);
  if (isNever(type)) return NEVER;
  const result = join(hasKind(type, "nothing") ? NOTHING : NEVER, hasKind(type, "number") ? NUMBER : NEVER);
  if (isNever(result)) {
    const data = { code: "D1002", operator: "-", side: "only", actual: type, other: undefined } as const;
    interpreter.report(node, node.operand, { kind: "operand-type", ...data });
  }
  return result;
}

/** `from..to`: the integers between, none when `from` is larger, nothing when a side is. */
export function inferRange(node: Range, frame: Frame, interpreter: Interpreter): Type {
  const from = interpreter.infer(node.from, frame);
  const to = interpreter.infer(node.to, frame);
  if (isNever(from) || isNever(to)) return NEVER;
  if (!mayBeBound(from) || !mayBeBound(to)) {
    const [culprit, side] = mayBeBound(from) ? ([to, "right"] as const) : ([from, "left"] as const);
    const code = side === "left" ? "T2003" : "T2004";
    const data = { code, operator: "..", side, actual: culprit, other: undefined };
    interpreter.report(node, side === "left" ? node.from : node.to, { kind: "operand-type", ...data });
    return NEVER;
  }
  if (isOnly(from, "nothing") || isOnly(to, "nothing")) return NOTHING;
  const length = literalLength(from, to);
  if (length === undefined) return join(sequenceType(FINITE, 1), NOTHING);
  return length <= 0 ? NOTHING : sequenceType(FINITE, length, length);
}

function mayBeBound(type: Type): boolean {
  if (type.any || type.nothing) return true;
  return isListed(type.numbers) ? [...type.numbers].some(Number.isInteger) : type.numbers !== undefined;
}

function literalLength(from: Type, to: Type): number | undefined {
  const [a, b] = [singleLiteral(from)?.value, singleLiteral(to)?.value];
  return typeof a === "number" && typeof b === "number" ? b - a + 1 : undefined;
}
