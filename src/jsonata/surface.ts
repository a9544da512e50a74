import type { Span } from "../text/span.js";
import type { BinaryOperator, Parameter, Signature } from "./ast.js";
import type { Token } from "./token.js";

/** The tree as it was written, before lowering: `.`, `[…]`, `{…}`, `^(…)`, `@`, `#` are infix operators here. */
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

/** Constructs with an operand on the left: they nest to the left without bound. */
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

/** What every node of the tree as written has. */
export class SurfaceCore<T extends string> {
  readonly type: T;
  readonly start: number;
  /** Grows when `[]` follows. */
  end: number;
  /** The end without any `[]` after it. */
  readonly coreEnd: number;
  /** Where the engine places the node: the end of the token that makes it. */
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

/** A token that stands for itself; `and`, `or`, `in` as operands are names. */
export interface Leaf extends SurfaceCore<
  "name" | "variable" | "string" | "number" | "value" | "regex" | "wildcard" | "descendant" | "parent"
> {
  readonly token: Token;
}

/** An operand that is not there; a placeholder `?` of a partial call. */
export type Missing = SurfaceCore<"end" | "placeholder">;

export interface SurfaceNegation extends SurfaceCore<"negation"> {
  readonly operand: Surface;
}

export interface SurfaceArray extends SurfaceCore<"array"> {
  readonly elements: readonly (Surface | SurfaceRange)[];
}

export interface SurfaceRange extends SurfaceCore<"range"> {
  readonly operator: Token;
  readonly from: Surface;
  readonly to: Surface;
}

export interface SurfacePair {
  readonly key: Surface;
  readonly value: Surface;
}

export interface SurfaceObject extends SurfaceCore<"object"> {
  readonly pairs: readonly SurfacePair[];
}

export interface SurfaceBlock extends SurfaceCore<"block"> {
  readonly expressions: readonly Surface[];
}

export interface SurfaceTransform extends SurfaceCore<"transform"> {
  readonly pattern: Surface;
  readonly update: Surface;
  readonly delete: Surface | undefined;
}

export interface SurfaceLambda extends SurfaceCore<"lambda"> {
  readonly keyword: Span;
  readonly open: Token;
  readonly parameters: readonly Parameter[];
  readonly signature: Signature | undefined;
  readonly body: Surface;
}

export interface SurfaceBinary extends SurfaceCore<"infix"> {
  readonly id: BinaryOperator | "." | "~>";
  readonly operator: Token;
  readonly left: Surface;
  readonly right: Surface;
}

export interface SurfaceFilter extends SurfaceCore<"filter"> {
  readonly operator: Token;
  readonly left: Surface;
  readonly right: Surface;
}

export interface SurfaceGroup extends SurfaceCore<"group"> {
  readonly operator: Token;
  readonly left: Surface;
  readonly pairs: readonly SurfacePair[];
}

export interface SurfaceSortTerm extends Span {
  readonly isDescending: boolean;
  readonly expression: Surface;
}

export interface SurfaceSort extends SurfaceCore<"sort"> {
  readonly operator: Token;
  readonly left: Surface;
  readonly terms: readonly SurfaceSortTerm[];
}

export interface SurfaceBinding extends SurfaceCore<"binding"> {
  readonly operator: Token;
  readonly left: Surface;
  readonly right: Surface;
}

export interface SurfaceVariableBinding extends SurfaceCore<"focus" | "index"> {
  readonly operator: Token;
  readonly left: Surface;
  readonly variable: Surface;
}

export interface SurfaceCall extends SurfaceCore<"call" | "partial"> {
  readonly operator: Token;
  readonly left: Surface;
  readonly arguments: readonly Surface[];
}

export interface SurfaceCondition extends SurfaceCore<"condition"> {
  readonly operator: Token;
  readonly left: Surface;
  readonly then: Surface;
  readonly otherwise: Surface | undefined;
}

export interface SurfaceDefault extends SurfaceCore<"default"> {
  readonly id: "?:" | "??";
  readonly operator: Token;
  readonly left: Surface;
  readonly right: Surface;
}
