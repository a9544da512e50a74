import type { AstNode, Expression } from "../syntax/ast.js";
import type { Span } from "../text/span.js";
import type { Type } from "../types/type.js";

/** The engine's error code; undefined if it depends on the values. */
type ErrorCode = string | undefined;

/** The problems that inference can prove, each at a span. */
export type TypeProblem =
  /** The call is refused for all runtime values of its arguments. */
  | {
      readonly kind: "arguments";
      readonly code: ErrorCode;
      /** Without `$`; undefined for an anonymous function. */
      readonly functionName: string | undefined;
      /** The index of the argument, from 0. */
      readonly argument: number;
      readonly reason:
        | "kind"
        | "function"
        | "elements"
        | "context"
        | "too-many"
        | "too-few"
        | "result"
        | "arity"
        | "ignored"
        | "lacking";
      /** The name of the parameter, where an argument is lacking. */
      readonly parameter?: string | undefined;
      /** The signature that the engine checks; for a lacking argument, the call with its parameters. */
      readonly signature: string | undefined;
      readonly actual: Type;
      /** Whether the expression itself defines the function. */
      readonly isOwn?: true;
      /** Set if only an argument of nothing is accepted. */
      readonly mayBeNothing?: true | undefined;
    }
  /** An operator (or a clause of `^(…)`, `|…|`, `{…}`) that throws for a value of this type. */
  | {
      readonly kind: "operand-type";
      readonly code: ErrorCode;
      readonly operator: string;
      readonly side: "left" | "right" | "both" | "only";
      readonly actual: Type;
      /** The other operand, if the two do not fit together. */
      readonly other: Type | undefined;
      /** Set if only an operand of nothing does not throw. */
      readonly mayBeNothing?: true | undefined;
    }
  /** `+` on strings; the span covers the operator. */
  | {
      readonly kind: "plus-on-text";
      readonly code: ErrorCode;
      readonly left: Type;
      readonly right: Type;
      /** Set if only an operand of nothing does not throw. */
      readonly mayBeNothing?: true | undefined;
    }
  /** Evaluation always throws here, for the reason of the code or for one that no other problem reports. */
  | { readonly kind: "always-throws"; readonly code: ErrorCode; readonly mayBeNothing?: true | undefined }
  /** The callee is not a function. */
  | {
      readonly kind: "not-callable";
      readonly code: ErrorCode;
      /** The called field or variable (without `$`), if it is one. */
      readonly name: string | undefined;
      readonly actual: Type;
    }
  /** A JavaScript method or property of a value without any: throws when called, otherwise nothing. */
  | {
      readonly kind: "method-call";
      readonly code: ErrorCode;
      readonly name: string;
      readonly isCalled: boolean;
      readonly receiver: Type;
    }
  /** A field that no object there can have, or a field of a value that is not an object. */
  | {
      readonly kind: "unknown-path";
      readonly name: string;
      readonly receiver: Type;
      /** Whether it is looked up in the top-level input. */
      readonly isRoot: boolean;
      /** The existing fields. */
      readonly candidates: readonly string[];
      /** Whether a variable of that name is bound there. */
      readonly isVariable?: true;
      /** The first parameter of the function that reads it, without `$`. */
      readonly item?: string;
    }
  /** A comparison with the same result for all values of both types. */
  | {
      readonly kind: "impossible-comparison";
      readonly operator: string;
      readonly left: Type;
      readonly right: Type;
      /** The element of a written list that is never the value on the left. */
      readonly element?: Expression;
      readonly result: boolean;
    }
  /** A condition with a constant outcome that is not a literal. */
  | { readonly kind: "constant"; readonly value: boolean; readonly actual: Type }
  /** A number as an operand of `and` or `or`: always true, or always false for 0. */
  | { readonly kind: "number-as-condition"; readonly operator: "and" | "or"; readonly value: number }
  /** `$number()` of a string that may not be a number. */
  | {
      readonly kind: "unguarded-number";
      readonly actual: Type;
      /** The path of the input field that the string comes from; undefined for anything else. */
      readonly field: readonly string[] | undefined;
    }
  /** A part of the result that is not acceptable; the span covers that part. */
  | {
      readonly kind: "result-type";
      readonly actual: Type;
      readonly expected: Type;
      /** The path of the part in the result. */
      readonly path: readonly string[];
      /** The required properties that the object lacks. */
      readonly missing: readonly string[];
      /** For an unknown key, the evidently intended one. */
      readonly near?: string | undefined;
      /** Whether every value of the result is wrong, not only that of one branch. */
      readonly isWhole: boolean;
    }
  /**
   * `[n]` after a step that returns one value per element (`each`), on a value that is not a list (`single`), or `beyond`
   * the end of a list; the span covers the brackets.
   */
  | {
      readonly kind: "misplaced-index";
      readonly reason: "each" | "single" | "step" | "beyond";
      readonly index: number;
      readonly actual: Type;
    }
  /** `object[$name]`: a filter that is always true, where a lookup was intended; the span covers the brackets. */
  | { readonly kind: "computed-key" }
  /** A `$sort` comparator that returns a number (the span covers the result), or that takes only one parameter. */
  | { readonly kind: "number-comparator"; readonly result: Expression; readonly isOneSided?: true }
  /** `$count` of a value that is not a list. */
  | { readonly kind: "count-of-single"; readonly actual: Type }
  /** A single element is unwrapped where an array is required. */
  | { readonly kind: "singleton-array"; readonly actual: Type; readonly path: readonly string[] }
  /** A function for a parameter of a lodash function: always truthy. */
  | { readonly kind: "lodash-lambda"; readonly functionName: string }
  /** One of the engine's bugs, by its number in `jsonata.md`, 5.5. */
  | { readonly kind: "engine-bug"; readonly bug: EngineBug; readonly code?: ErrorCode }
  /** Beyond the checker's limits: nothing else is known about the expression. */
  | { readonly kind: "too-complex" };

/**
 * `dropped-after-application`: suffixes of the call on the right of `~>` are ignored. `regex-in-default`: a regular
 * expression or signature left of `?:`, `??` is lost. `dropped-after-tail-call`: suffixes of a tail call are ignored.
 * `indexed-constructor`: `[…][0].a` loses the value. `partial-application`: the function cannot be partially applied.
 */
export type EngineBug =
  | "dropped-after-application"
  | "regex-in-default"
  | "dropped-after-tail-call"
  | "indexed-constructor"
  | "partial-application";

/** A problem at its place; offsets count from the start of the expression. */
export type InferredProblem = TypeProblem &
  Span & {
    /** The operation or call at fault; the span may be only a part of it. */
    readonly node: AstNode;
    readonly claimsThrow: boolean;
  };

/** Whether a problem means that evaluating its place always throws. */
export function claimsThrow(problem: TypeProblem): boolean {
  switch (problem.kind) {
    case "arguments":
    case "operand-type":
    case "plus-on-text":
    case "always-throws":
      return problem.mayBeNothing !== true;
    case "not-callable":
      return true;
    case "method-call":
      return problem.code !== undefined;
    case "engine-bug":
      return problem.bug === "partial-application";
    default:
      return false;
  }
}
