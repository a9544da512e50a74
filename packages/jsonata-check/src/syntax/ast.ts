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

/** Everything that `visit` enters: expressions, and what stands only inside of them. */
export type AstNode = Expression | Name | Sort | Placeholder;

/** What may stand in a step of a path. */
export type StepNode = Expression | Name | Sort;

/** What every node has. */
interface NodeBase extends Span {
  /** Where the construct ends without what was written after it; the start is the same. */
  readonly coreEnd: number;
}

/** What every expression has. */
interface ExpressionBase extends NodeBase {
  /** Filters on the value of the whole expression; always empty for a path, whose steps have stages. */
  readonly predicates: readonly Filter[];
  readonly group: Group | undefined;
  /** Whether `[]` was written: the exit rule of this node keeps an array of one. */
  readonly keepArray: boolean;
  /** The first `[]` that was written. */
  readonly emptyBrackets: Span | undefined;
  /** `@$v` outside a path: the engine ignores it. Inside a path it stands on the step. */
  readonly focus: VariableBinding | undefined;
  /** Whether the value is a stream of tuples (`@`, `#`, or a later `%` asks for it). */
  readonly isTuple: boolean;
}

/** Steps that are evaluated one after the other: `a`, `a.b[0]`, `a^(b)`. A single field name is a path of one step. */
export interface Path extends ExpressionBase {
  readonly type: "path";
  readonly steps: readonly Step[];
  /** Whether any step has `[]`: the result stays an array. */
  readonly keepSingletonArray: boolean;
}

/** One step of a path with its stages; the span covers all of them, without the dot before. */
export interface Step extends Span {
  readonly node: StepNode;
  readonly stages: readonly Stage[];
  /** `@$v`. */
  readonly focus: VariableBinding | undefined;
  /** `#$i` before any filter. */
  readonly index: VariableBinding | undefined;
  readonly isTuple: boolean;
}

/** What is done to the result of a step. */
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
  /** Without the `$`. */
  readonly name: string;
  /** The span of `$name`. */
  readonly variable: Span;
}

/** A field name as a step. Predicates and a group only stand on a string literal that is the first step: `"a"[0].b`. */
export interface Name extends ExpressionBase {
  readonly type: "name";
  readonly value: string;
  /** How it was written: bare, in backticks, or as a string literal (which is a name inside a path). */
  readonly quote: "none" | "backtick" | "string";
  /** The label under which a later `%` finds what this step was applied to. */
  readonly ancestor: AncestorSlot | undefined;
}

/** `^(…)`: a step that sorts what comes before. */
export interface Sort extends NodeBase {
  readonly type: "sort";
  readonly terms: readonly SortTerm[];
}

/** What a sort compares by; the span covers the `<` or `>` before it. */
export interface SortTerm extends Span {
  readonly isDescending: boolean;
  readonly expression: Expression;
}

/** Shared by a `%` and the step it refers to. */
export interface AncestorSlot {
  readonly label: number;
}

/** A text in quotes that is no step of a path. */
export interface StringLiteral extends ExpressionBase {
  readonly type: "string";
  /** With escapes decoded. */
  readonly value: string;
}

/** A number as the text has it. */
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
  /** Without the `$`: empty is the context `$`, `$` is the whole input `$$`. */
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

/** The infix operators whose operands are both values. */
export type BinaryOperator =
  "+" | "-" | "*" | "/" | "%" | "&" | "=" | "!=" | "<" | "<=" | ">" | ">=" | "in" | "and" | "or";

/** An infix operator. Long chains nest to the left without bound: walk `left` in a loop, never by recursion. */
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

/** `-x` where x is no number literal. */
export interface Negation extends ExpressionBase {
  readonly type: "negation";
  readonly operatorSpan: Span;
  readonly operand: Expression;
}

/** `[a, b]`. */
export interface ArrayConstructor extends ExpressionBase {
  readonly type: "array";
  readonly elements: readonly Expression[];
  /** First or last step of a path: never flattened; as the first it is not mapped over the context. */
  readonly isConsArray: boolean;
}

/** `{ key: value }` where an operand begins; after an expression it is a `Group`. */
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

/** `left ?: right` (left where it is truthy) or `left ?? right` (left where it exists). The engine evaluates left twice. */
export interface Default extends ExpressionBase {
  readonly type: "default";
  readonly operator: "?:" | "??";
  readonly operatorSpan: Span;
  readonly left: Expression;
  readonly right: Expression;
}

/** Parentheses: the only thing that opens a scope, apart from a lambda. */
export interface Block extends ExpressionBase {
  readonly type: "block";
  readonly expressions: readonly Expression[];
  /** Whether it holds an array constructor that is not flattened. */
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
  /** The opening parenthesis. */
  readonly open: Span;
  /**
   * Whether it is the value of a lambda body: the engine hands a thunk to the caller, past the exit rules in between.
   * On the left of `?:` and `??` that is so for the value, not for the test.
   */
  readonly isTailCall: boolean;
}

/** A call with at least one `?`: gives a function. */
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
  /** The word `function` or `λ`. */
  readonly keyword: Span;
  /** The opening parenthesis of the parameters. */
  readonly open: Span;
  readonly parameters: readonly Parameter[];
  readonly signature: Signature | undefined;
  readonly body: Expression;
}

/** A parameter; the span covers `$name`. */
export interface Parameter extends Span {
  /** Without the `$`. */
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
