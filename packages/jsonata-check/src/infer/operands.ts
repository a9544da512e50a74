import { type Kind, hasKind, isNever } from "../types/members.js";
import type { Type } from "../types/type.js";

/** The types of both operands. */
export interface Operands {
  readonly left: Type;
  readonly right: Type;
}

/** A side of an operator. */
type Side = keyof Operands;

/** The first side without values of these kinds; an empty type is not refused. */
export function refusedSide(left: Type, right: Type, ...kinds: readonly Kind[]): Side | undefined {
  const isRefused = (type: Type): boolean => !isNever(type) && !kinds.some((kind) => hasKind(type, kind));
  return isRefused(left) ? "left" : isRefused(right) ? "right" : undefined;
}

/** The refused operand; `mayBeNothing` if only its present values are refused. */
export interface Refused {
  readonly side: Side;
  readonly mayBeNothing?: true;
}
