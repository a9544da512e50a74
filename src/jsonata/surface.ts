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

interface SurfaceBase extends Span {
  /** Grows when `[]` follows. */
  end: number;
  /** The end without any `[]` after it. */
  readonly coreEnd: number;
  /** Where the engine places the node: the end of the token that makes it. */
  readonly position: number;
  /** The first `[]` after it. */
  emptyBrackets: Span | undefined;
}

/** A token that stands for itself; `and`, `or`, `in` as operands are names. */
export interface Leaf extends SurfaceBase {
  readonly type: "name" | "variable" | "string" | "number" | "value" | "regex" | "wildcard" | "descendant" | "parent";
  readonly token: Token;
}

/** An operand that is not there; a placeholder `?` of a partial call. */
export interface Missing extends SurfaceBase {
  readonly type: "end" | "placeholder";
}

export interface SurfaceNegation extends SurfaceBase {
  readonly type: "negation";
  readonly operand: Surface;
}

export interface SurfaceArray extends SurfaceBase {
  readonly type: "array";
  readonly elements: readonly (Surface | SurfaceRange)[];
}

export interface SurfaceRange extends SurfaceBase {
  readonly type: "range";
  readonly operator: Token;
  readonly from: Surface;
  readonly to: Surface;
}

export interface SurfacePair {
  readonly key: Surface;
  readonly value: Surface;
}

export interface SurfaceObject extends SurfaceBase {
  readonly type: "object";
  readonly pairs: readonly SurfacePair[];
}

export interface SurfaceBlock extends SurfaceBase {
  readonly type: "block";
  readonly expressions: readonly Surface[];
}

export interface SurfaceTransform extends SurfaceBase {
  readonly type: "transform";
  readonly pattern: Surface;
  readonly update: Surface;
  readonly delete: Surface | undefined;
}

export interface SurfaceLambda extends SurfaceBase {
  readonly type: "lambda";
  readonly keyword: Span;
  readonly open: Token;
  readonly parameters: readonly Parameter[];
  readonly signature: Signature | undefined;
  readonly body: Surface;
}

export interface SurfaceBinary extends SurfaceBase {
  readonly type: "infix";
  readonly id: BinaryOperator | "." | "~>";
  readonly operator: Token;
  readonly left: Surface;
  readonly right: Surface;
}

export interface SurfaceFilter extends SurfaceBase {
  readonly type: "filter";
  readonly operator: Token;
  readonly left: Surface;
  readonly right: Surface;
}

export interface SurfaceGroup extends SurfaceBase {
  readonly type: "group";
  readonly operator: Token;
  readonly left: Surface;
  readonly pairs: readonly SurfacePair[];
}

export interface SurfaceSortTerm extends Span {
  readonly isDescending: boolean;
  readonly expression: Surface;
}

export interface SurfaceSort extends SurfaceBase {
  readonly type: "sort";
  readonly operator: Token;
  readonly left: Surface;
  readonly terms: readonly SurfaceSortTerm[];
}

export interface SurfaceBinding extends SurfaceBase {
  readonly type: "binding";
  readonly operator: Token;
  readonly left: Surface;
  readonly right: Surface;
}

export interface SurfaceVariableBinding extends SurfaceBase {
  readonly type: "focus" | "index";
  readonly operator: Token;
  readonly left: Surface;
  readonly variable: Surface;
}

export interface SurfaceCall extends SurfaceBase {
  readonly type: "call" | "partial";
  readonly operator: Token;
  readonly left: Surface;
  readonly arguments: readonly Surface[];
}

export interface SurfaceCondition extends SurfaceBase {
  readonly type: "condition";
  readonly operator: Token;
  readonly left: Surface;
  readonly then: Surface;
  readonly otherwise: Surface | undefined;
}

export interface SurfaceDefault extends SurfaceBase {
  readonly type: "default";
  readonly id: "?:" | "??";
  readonly operator: Token;
  readonly left: Surface;
  readonly right: Surface;
}
