import type { Comment, Expression } from "./ast.js";
import type { ExpressionContext } from "./context.js";
import type { ParseError } from "./parse-error.js";
import { parse } from "./parse.js";
import type { Problem } from "./problems.js";

/** Everything that is known of an expression; places with the same text and context share it. */
export interface ExpressionAnalysis {
  readonly text: string;
  /** Undefined where it does not compile. */
  readonly root: Expression | undefined;
  readonly errors: readonly ParseError[];
  readonly comments: readonly Comment[];
  /** In the order of the text. */
  readonly problems: readonly Problem[];
}

/** Reads an expression and looks for mistakes. */
export function analyzeExpression(text: string, _context: ExpressionContext): ExpressionAnalysis {
  const { root, errors, comments } = parse(text);
  const problems: Problem[] = [];
  return { text, root, errors, comments, problems };
}
