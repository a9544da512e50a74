import type { ExpressionContext } from "../context.js";
import type { Problem } from "../problems.js";
import type { Expression } from "../syntax/ast.js";
import type { Type } from "../types/type.js";
import type { Hint, Refused } from "./hint.js";

/**
 * A host's hints: mistakes that depend on the purpose of its expressions. The host adds their kinds to the interface
 * `Problems` by declaration merging.
 */
export interface HostHints {
  /** Problems of the text as a whole, whether it compiles or not; nothing else is reported then. */
  readonly onText?: (text: string, context: ExpressionContext) => readonly Problem[];
  /** Problems that explain better than the syntax errors why a text does not compile. */
  readonly onRefused?: (refused: Refused) => readonly Problem[];
  /** Problems of an expression that compiles; nothing else is reported then. */
  readonly onWhole?: Hint;
  /** Names that find nothing, or something unintended. */
  readonly onMisread?: Hint;
  /** A problem of the result, from the types of its parts; a type is undefined if its part is never evaluated. */
  readonly onResult?: (
    expression: Parameters<Hint>[0],
    typeOf: (node: Expression) => Type | undefined,
  ) => Problem | undefined;
  /** Advice about expressions that work. */
  readonly onAdvice?: Hint;
}
