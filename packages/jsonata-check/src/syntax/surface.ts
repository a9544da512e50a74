import type { Span } from "../text/span.js";
import type { BinaryOperator, Parameter, Signature } from "./ast.js";
import type { Token } from "./token.js";

/** The tree as written, before lowering: `.`, `[…]`, `{…}`, `^(…)`, `@`, `#` are infix operators. */
export type Surface =
  | Leaf
  | Missing
  | SurfaceNegation
  | SurfaceArray
  | SurfaceObject
  | SurfaceBlock
  | SurfaceTransform
  | SurfaceLambda
  | SurfaceInfix;

/** Constructs with a left operand, which nest to the left without limit. */
export type SurfaceInfix =
  | SurfaceBinary
  | SurfaceFilter
  | SurfaceGroup
  | SurfaceSort
  | SurfaceBinding
  | SurfaceVariableBinding
  | SurfaceCall
  | SurfaceCondition
  | SurfaceDefault;

/** The common part of all nodes of the written tree. */
export class SurfaceCore<T extends string> {
  readonly type: T;
  readonly start: number;
  /** Grows when `[]` follows. */
  end: number;
  /** The end without any `[]` after it. */
  readonly coreEnd: number;
  /** The engine's position of the node: the end of its defining token. */
  readonly position: number;
  /** The first `[]` after it. */
  emptyBrackets: Span | undefined;

  constructor(type: T, start: number, end: number, position: number) {
    this.type = type;
    this.start = start;
    this.end = end;
    this.coreEnd = end;
    this.position = position;
    this.emptyBrackets = undefined;
  }
}

/** An operand of one token; `and`, `or`, `in` as operands are names. */
export interface Leaf extends SurfaceCore<
  "name" | "variable" | "string" | "number" | "value" | "regex" | "wildcard" | "descendant" | "parent"
> {
  readonly token: Token;
}

/** A missing operand; a placeholder `?` of a partial call. */
export type Missing = SurfaceCore<"end" | "placeholder">;

/** `-operand`, a negative number included. */
export interface SurfaceNegation extends SurfaceCore<"negation"> {
  readonly operand: Surface;
}

/** `[a, b..c]`. */
export interface SurfaceArray extends SurfaceCore<"array"> {
  readonly elements: readonly (Surface | SurfaceRange)[];
}

/** `from..to`, in brackets only. */
export interface SurfaceRange extends SurfaceCore<"range"> {
  readonly operator: Token;
  readonly from: Surface;
  readonly to: Surface;
}

/** `key: value`. */
export interface SurfacePair {
  readonly key: Surface;
  readonly value: Surface;
}

/** `{…}` in operand position. */
export interface SurfaceObject extends SurfaceCore<"object"> {
  readonly pairs: readonly SurfacePair[];
}

/** `(a; b)`. */
export interface SurfaceBlock extends SurfaceCore<"block"> {
  readonly expressions: readonly Surface[];
}

/** `| pattern | update, delete |`. */
export interface SurfaceTransform extends SurfaceCore<"transform"> {
  readonly pattern: Surface;
  readonly update: Surface;
  readonly delete: Surface | undefined;
}

/** `function($x)<signature> { body }`. */
export interface SurfaceLambda extends SurfaceCore<"lambda"> {
  readonly open: Token;
  readonly parameters: readonly Parameter[];
  readonly signature: Signature | undefined;
  readonly body: Surface;
}

/** An operator with two operands. */
export interface SurfaceBinary extends SurfaceCore<"infix"> {
  readonly id: BinaryOperator | "." | "~>";
  readonly operator: Token;
  readonly left: Surface;
  readonly right: Surface;
}

/** `left[right]`; an empty `[]` belongs to the preceding node. */
export interface SurfaceFilter extends SurfaceCore<"filter"> {
  readonly operator: Token;
  readonly left: Surface;
  readonly right: Surface;
}

/** `left{key: value}`. */
export interface SurfaceGroup extends SurfaceCore<"group"> {
  readonly operator: Token;
  readonly left: Surface;
  readonly pairs: readonly SurfacePair[];
}

/** A sort key with the `<` or `>` before it. */
export interface SurfaceSortTerm extends Span {
  readonly isDescending: boolean;
  readonly expression: Surface;
}

/** `left^(terms)`. */
export interface SurfaceSort extends SurfaceCore<"sort"> {
  readonly operator: Token;
  readonly left: Surface;
  readonly terms: readonly SurfaceSortTerm[];
}

/** `left := right`; lowering checks that the left side is a variable. */
export interface SurfaceBinding extends SurfaceCore<"binding"> {
  readonly operator: Token;
  readonly left: Surface;
  readonly right: Surface;
}

/** `left@$v` or `left#$i`. */
export interface SurfaceVariableBinding extends SurfaceCore<"focus" | "index"> {
  readonly operator: Token;
  readonly left: Surface;
  readonly variable: Surface;
}

/** `left(arguments)`; partial if one of them is `?`. */
export interface SurfaceCall extends SurfaceCore<"call" | "partial"> {
  readonly operator: Token;
  readonly left: Surface;
  readonly arguments: readonly Surface[];
}

/** `left ? then : otherwise`. */
export interface SurfaceCondition extends SurfaceCore<"condition"> {
  readonly operator: Token;
  readonly left: Surface;
  readonly then: Surface;
  readonly otherwise: Surface | undefined;
}

/** `left ?: right` or `left ?? right`. */
export interface SurfaceDefault extends SurfaceCore<"default"> {
  readonly id: "?:" | "??";
  readonly operator: Token;
  readonly left: Surface;
  readonly right: Surface;
}
