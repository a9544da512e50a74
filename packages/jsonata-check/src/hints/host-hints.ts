import type { ExpressionContext } from "../context.js";
import type { Problem } from "../problems.js";
import type { Expression } from "../syntax/ast.js";
import type { Type } from "../types/type.js";
import type { Hint, Refused } from "./hint.js";

/**
 * Hints of a host: mistakes that depend on what it evaluates expressions for. The host declares their kinds by adding to
 * the interface `Problems` (declaration merging).
 */
export interface HostHints {
  /** What is wrong with a text as a whole, whether it compiles or not: nothing else is reported then. */
  readonly onText?: (text: string, context: ExpressionContext) => readonly Problem[];
  /** What explains that a text does not compile better than its syntax errors do. */
  readonly onRefused?: (refused: Refused) => readonly Problem[];
  /** Problems of an expression that compiles after which nothing else is reported. */
  readonly onWhole?: Hint;
  /** Names that find something else than was meant, or nothing. */
  readonly onMisread?: Hint;
  /** A problem of the result, by the types of the parts; undefined where evaluation never reaches a part. */
  readonly onResult?: (
    expression: Parameters<Hint>[0],
    typeOf: (node: Expression) => Type | undefined,
  ) => Problem | undefined;
  /** What is worth knowing of an expression that does what it says. */
  readonly onAdvice?: Hint;
}
