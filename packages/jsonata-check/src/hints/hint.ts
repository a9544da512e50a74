import type { CallsOf } from "../literals/calls.js";
import type { Expression } from "../syntax/ast.js";
import type { ExpressionContext } from "../context.js";
import type { ParseError } from "../syntax/parse-error.js";
import type { ExpressionFix, Problem, SyntaxHint } from "../problems.js";
import type { Span } from "../text/span.js";
import type { NodesOfType, Visited } from "./visited.js";

/** The input of a hint on an expression that compiles. */
export interface Compiled {
  readonly text: string;
  readonly root: Expression;
  /** Every node in source order. */
  readonly nodes: readonly Visited[];
  readonly of: NodesOfType;
  readonly calls: CallsOf;
  readonly context: ExpressionContext;
}

/** The input of a hint on a text that does not compile. */
export interface Refused {
  readonly text: string;
  /** The text with strings, quoted names and comments replaced by blanks. */
  readonly masked: string;
  readonly errors: readonly ParseError[];
  readonly context: ExpressionContext;
}

/** The likely cause of an error, with a better place than the engine's. */
export interface Explanation {
  readonly hint: SyntaxHint;
  readonly fix?: ExpressionFix | undefined;
  readonly span?: Span;
  readonly related?: readonly Span[];
}

/** Finds one kind of mistake. */
export type Hint = (expression: Compiled) => readonly Problem[];
