import type { Span } from "../text/span.js";

/**
 * The tree of an expression as the engine evaluates it (after its own post-processing), with the spans of the source.
 *
 * All spans count UTF-16 units of the expression from 0. A node's span covers the whole construct with everything that
 * was written after it (`[…]`, `[]`, `{…}`, `@$v`); `coreEnd` says where the construct itself ends.
 */
export type Expression =
  | Path
  | StringLiteral
  | NumberLiteral
  | ValueLiteral
  | Regex
  | Variable
  | Wildcard
  | Descendant
  | Parent
  | Binary
  | Range
  | Negation
  | ArrayConstructor
  | ObjectConstructor
  | Condition
  | Default
  | Block
  | Binding
  | Call
  | PartialCall
  | Lambda
  | Application
  | Transform;

/** Every node that `visit` enters: expressions and their parts. */
export type AstNode = Expression | Name | Sort | Placeholder;

/** The nodes that may be a step of a path. */
export type StepNode = Expression | Name | Sort;

/** The common part of all nodes. */
interface NodeBase extends Span {
  /** The end of the construct without its suffixes. */
  readonly coreEnd: number;
}

/** The common part of all expressions. */
interface ExpressionBase extends NodeBase {
  /** Filters on the value of the whole expression; always empty for a path, whose steps have stages. */
  readonly predicates: readonly Filter[];
  readonly group: Group | undefined;
  /** Whether `[]` was written, so that the exit rule keeps an array of one element. */
  readonly keepArray: boolean;
  /** The first `[]`. */
  readonly emptyBrackets: Span | undefined;
  /** `@$v` outside of a path, which the engine ignores. Inside a path it belongs to the step. */
  readonly focus: VariableBinding | undefined;
  /** Whether the value is a stream of tuples (`@`, `#`, or a later `%` asks for it). */
  readonly isTuple: boolean;
}

/** Consecutive steps: `a`, `a.b[0]`, `a^(b)`. A single field name is a path of one step. */
export interface Path extends ExpressionBase {
  readonly type: "path";
  readonly steps: readonly Step[];
  /** Whether any step has `[]`: the result stays an array. */
  readonly keepSingletonArray: boolean;
}

/** One step of a path with its stages. The span covers all of them, without the preceding dot. */
export interface Step extends Span {
  readonly node: StepNode;
  readonly stages: readonly Stage[];
  /** `@$v`. */
  readonly focus: VariableBinding | undefined;
  /** `#$i` before any filter. */
  readonly index: VariableBinding | undefined;
  readonly isTuple: boolean;
}

/** An operation on the result of a step. */
export type Stage = Filter | PositionBinding;

/** `[…]`; the span includes the brackets. */
export interface Filter extends Span {
  readonly type: "filter";
  readonly expression: Expression;
}

/** `#$i` after a filter; the span includes the `#`. */
export interface PositionBinding extends VariableBinding {
  readonly type: "position";
}

/** `@$v` or `#$i`; the span includes the sign. */
export interface VariableBinding extends Span {
  /** Without `$`. */
  readonly name: string;
  /** The span of `$name`. */
  readonly variable: Span;
}

/** A field name as a step. Only a string literal as the first step has predicates and a group: `"a"[0].b`. */
export interface Name extends ExpressionBase {
  readonly type: "name";
  readonly value: string;
  /** The notation: bare, in backticks, or as a string literal (a name inside a path). */
  readonly quote: "none" | "backtick" | "string";
  /** The label by which a later `%` finds the input of this step. */
  readonly ancestor: AncestorSlot | undefined;
}

/** `^(…)`: a step that sorts the preceding ones. */
export interface Sort extends NodeBase {
  readonly type: "sort";
  readonly terms: readonly SortTerm[];
}

/** A sort key; the span includes the `<` or `>` before it. */
export interface SortTerm extends Span {
  readonly isDescending: boolean;
  readonly expression: Expression;
}

/** Shared by a `%` and the step it refers to. */
export interface AncestorSlot {
  readonly label: number;
}

/** A string literal that is not a path step. */
export interface StringLiteral extends ExpressionBase {
  readonly type: "string";
  /** With escapes decoded. */
  readonly value: string;
}

/** A number as written. */
export interface NumberLiteral extends ExpressionBase {
  readonly type: "number";
  /** With the sign: `-5` is one literal. */
  readonly value: number;
}

/** `true`, `false`, `null`. */
export interface ValueLiteral extends ExpressionBase {
  readonly type: "value";
  readonly value: boolean | null;
}

/** `/pattern/flags`. */
export interface Regex extends ExpressionBase {
  readonly type: "regex";
  /** Between the slashes, as written. */
  readonly pattern: string;
  /** Any of `i` and `m`, as written. */
  readonly flags: string;
}

/** `$`, `$$` or `$name`. */
export interface Variable extends ExpressionBase {
  readonly type: "variable";
  /** Without `$`: "" is the context `$`, and `$` is the whole input `$$`. */
  readonly name: string;
}

/** `*`. */
export interface Wildcard extends ExpressionBase {
  readonly type: "wildcard";
  readonly ancestor: AncestorSlot | undefined;
}

/** `**`. */
export interface Descendant extends ExpressionBase {
  readonly type: "descendant";
}

/** `%`. */
export interface Parent extends ExpressionBase {
  readonly type: "parent";
  readonly slot: AncestorSlot;
}

/** The infix operators with two value operands. */
export type BinaryOperator =
  "+" | "-" | "*" | "/" | "%" | "&" | "=" | "!=" | "<" | "<=" | ">" | ">=" | "in" | "and" | "or";

/** An infix operator. Chains nest to the left without limit: walk `left` in a loop, never recursively. */
export interface Binary extends ExpressionBase {
  readonly type: "binary";
  readonly operator: BinaryOperator;
  readonly operatorSpan: Span;
  readonly left: Expression;
  readonly right: Expression;
}

/** `from..to`: only an element of an array constructor. */
export interface Range extends ExpressionBase {
  readonly type: "range";
  readonly operatorSpan: Span;
  readonly from: Expression;
  readonly to: Expression;
}

/** `-x`, unless x is a number literal. */
export interface Negation extends ExpressionBase {
  readonly type: "negation";
  readonly operatorSpan: Span;
  readonly operand: Expression;
}

/** `[a, b]`. */
export interface ArrayConstructor extends ExpressionBase {
  readonly type: "array";
  readonly elements: readonly Expression[];
  /** First or last step of a path: never flattened. As the first it is not mapped over the context. */
  readonly isConsArray: boolean;
}

/** `{ key: value }` in operand position; after an expression it is a `Group`. */
export interface ObjectConstructor extends ExpressionBase {
  readonly type: "object";
  readonly pairs: readonly Pair[];
}

/** `{…}` after an expression; the span includes the braces. */
export interface Group extends Span {
  readonly pairs: readonly Pair[];
}

/** `key: value` in braces. */
export interface Pair extends Span {
  readonly key: Expression;
  readonly value: Expression;
}

/** `test ? then : otherwise`. */
export interface Condition extends ExpressionBase {
  readonly type: "condition";
  readonly operatorSpan: Span;
  readonly test: Expression;
  readonly then: Expression;
  readonly otherwise: Expression | undefined;
}

/** `left ?: right` (left if truthy) or `left ?? right` (left if present). The engine evaluates left twice. */
export interface Default extends ExpressionBase {
  readonly type: "default";
  readonly operator: "?:" | "??";
  readonly operatorSpan: Span;
  readonly left: Expression;
  readonly right: Expression;
}

/** Parentheses: besides lambdas, the only construct with a scope. */
export interface Block extends ExpressionBase {
  readonly type: "block";
  readonly expressions: readonly Expression[];
  /** Whether it contains an array constructor that is not flattened. */
  readonly isConsArray: boolean;
}

/** `$x := value`. */
export interface Binding extends ExpressionBase {
  readonly type: "binding";
  readonly operatorSpan: Span;
  readonly variable: Variable;
  readonly value: Expression;
}

/** `procedure(arguments)`. */
export interface Call extends ExpressionBase {
  readonly type: "call";
  /** `$f` is a variable, `f` a path of one name, `$f(1)(2)` another call. */
  readonly procedure: Expression;
  readonly arguments: readonly Expression[];
  readonly open: Span;
  /**
   * Whether it is a tail call: the engine returns a thunk to the caller, past the exit rules in between. On the left of
   * `?:` and `??` this applies to the value, not to the test.
   */
  readonly isTailCall: boolean;
}

/** A call with at least one `?`: returns a function. */
export interface PartialCall extends ExpressionBase {
  readonly type: "partial";
  readonly procedure: Expression;
  readonly arguments: readonly (Expression | Placeholder)[];
  readonly open: Span;
}

/** `?` in the arguments of a partial call. */
export interface Placeholder extends NodeBase {
  readonly type: "placeholder";
}

/** `function($x) { body }`. */
export interface Lambda extends ExpressionBase {
  readonly type: "lambda";
  /** The opening parenthesis of the parameters. */
  readonly open: Span;
  readonly parameters: readonly Parameter[];
  readonly signature: Signature | undefined;
  readonly body: Expression;
}

/** A parameter; the span covers `$name`. */
export interface Parameter extends Span {
  /** Without `$`. */
  readonly name: string;
}

/** `<s-:n>`; the span covers it as written. */
export interface Signature extends Span {
  /** The tokens joined without spaces, as the engine reads them. */
  readonly definition: string;
}

/** `left ~> right`. Chains nest to the left like those of `Binary`. */
export interface Application extends ExpressionBase {
  readonly type: "application";
  readonly operatorSpan: Span;
  readonly left: Expression;
  readonly right: Expression;
}

/** `| pattern | update, delete |`. */
export interface Transform extends ExpressionBase {
  readonly type: "transform";
  readonly pattern: Expression;
  readonly update: Expression;
  readonly delete: Expression | undefined;
}

/** A comment with its delimiters. */
export type Comment = Span;

/** A type with writable properties, for values under construction. */
export type Mutable<T> = T extends unknown ? { -readonly [K in keyof T]: T[K] } : never;

/** The span of a node without its suffixes. */
export function coreSpan({ start, coreEnd }: { readonly start: number; readonly coreEnd: number }): Span {
  return { start, end: coreEnd };
}

/** Whether a step creates tuples: by `@` or `#`, or because a later `%` refers to it. */
export function isTupleStep({ node, isTuple }: Step): boolean {
  return isTuple || (node.type !== "sort" && node.isTuple);
}

/** An array literal as the first step, or parentheses around one. */
export function isConstructed(node: StepNode): node is StepNode & { readonly type: "array" | "block" } {
  return (node.type === "array" || node.type === "block") && node.isConsArray;
}
