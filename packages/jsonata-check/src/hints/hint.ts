import type { Expression } from "../syntax/ast.js";
import type { ExpressionContext } from "../context.js";
import type { ParseError } from "../syntax/parse-error.js";
import type { Problem } from "../problems.js";
import type { Visited } from "./visited.js";

/** What a hint on an expression that compiles looks at. */
export interface Compiled {
  readonly text: string;
  readonly root: Expression;
  readonly nodes: readonly Visited[];
  readonly context: ExpressionContext;
}

/** What a hint on a text that does not compile looks at. */
export interface Refused {
  readonly text: string;
  /** The text with a blank for every unit of a string, a quoted name or a comment. */
  readonly masked: string;
  readonly errors: readonly ParseError[];
  readonly context: ExpressionContext;
}

/** Looks for one kind of mistake. */
export type Hint = (expression: Compiled) => readonly Problem[];
