import type { AstNode, Expression } from "../syntax/ast.js";
import type { Span } from "../text/span.js";
import type { Type } from "../types/type.js";

/** The engine's code of the error that evaluation ends with; undefined where values of the types end in different ones. */
type ErrorCode = string | undefined;

/** What inference can prove about a place of an expression; the span says where. */
export type TypeProblem =
  /** The call is refused, whatever its arguments are at runtime. */
  | {
      readonly kind: "arguments";
      readonly code: ErrorCode;
      /** Without the `$`; undefined for a function without a name. */
      readonly functionName: string | undefined;
      /** Which argument, counted from 0. */
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
      /** The name of the parameter, where a function of the host lacks an argument. */
      readonly parameter?: string | undefined;
      readonly signature: string | undefined;
      readonly actual: Type;
      /** Set where the call is let through when an argument is nothing, and refused in every other case. */
      readonly mayBeNothing?: true | undefined;
    }
  /** An operator (or a clause of `^(…)`, `|…|`, `{…}`) that throws on a value of this type. */
  | {
      readonly kind: "operand-type";
      readonly code: ErrorCode;
      readonly operator: string;
      readonly side: "left" | "right" | "both" | "only";
      readonly actual: Type;
      /** The other operand, where the two do not go together. */
      readonly other: Type | undefined;
      /** Set where the result is nothing when an operand is, and throws in every other case. */
      readonly mayBeNothing?: true | undefined;
    }
  /** `+` on text; the span covers the operator. */
  | {
      readonly kind: "plus-on-text";
      readonly code: ErrorCode;
      readonly left: Type;
      readonly right: Type;
      /** Set where the result is nothing when an operand is, and throws in every other case. */
      readonly mayBeNothing?: true | undefined;
    }
  /** Evaluation throws here whatever the values are, for a reason that the code says or that nothing else tells. */
  | { readonly kind: "always-throws"; readonly code: ErrorCode; readonly mayBeNothing?: true | undefined }
  /** Something is called that is no function. */
  | {
      readonly kind: "not-callable";
      readonly code: ErrorCode;
      /** The field or variable (without `$`) that is called, where it is one. */
      readonly name: string | undefined;
      readonly actual: Type;
    }
  /** A JavaScript method or property on a value that has none: throws when called, is nothing otherwise. */
  | {
      readonly kind: "method-call";
      readonly code: ErrorCode;
      readonly name: string;
      readonly isCalled: boolean;
      readonly receiver: Type;
    }
  /** A field that no object there can have, or a field of something that is no object. */
  | {
      readonly kind: "unknown-path";
      readonly name: string;
      readonly receiver: Type;
      /** Whether it is looked up in the input itself. */
      readonly isRoot: boolean;
      /** The fields there are. */
      readonly candidates: readonly string[];
    }
  /** A comparison whose result is the same for all values of the two types. */
  | {
      readonly kind: "impossible-comparison";
      readonly operator: string;
      readonly left: Type;
      readonly right: Type;
      readonly result: boolean;
    }
  /** A condition that always goes the same way and is no literal. */
  | { readonly kind: "constant"; readonly value: boolean; readonly actual: Type }
  /** A number as an operand of `and` or `or`: always true, or always false for 0. */
  | { readonly kind: "number-as-condition"; readonly operator: "and" | "or"; readonly value: number }
  /** `$number()` of text that may stand for no number. */
  | {
      readonly kind: "unguarded-number";
      readonly actual: Type;
      /** The field of the input that the text comes from, from outside inwards; undefined for anything else. */
      readonly field: readonly string[] | undefined;
    }
  /** A part of the result that the field does not accept; the span covers that part. */
  | {
      readonly kind: "result-type";
      readonly actual: Type;
      readonly expected: Type;
      /** The property of the result that it is the value of, from outside inwards. */
      readonly path: readonly string[];
      /** The properties that are required and that the object lacks. */
      readonly missing: readonly string[];
      /** Of a key that the result must not have, the one that was evidently meant. */
      readonly near?: string | undefined;
      /** Whether every value of the result is wrong, and not only that of one branch. */
      readonly isWhole: boolean;
    }
  /**
   * `[n]` behind a step that gives one value for each element (`each`), or on what is no list (`single`); the span covers
   * the brackets.
   */
  | {
      readonly kind: "misplaced-index";
      readonly reason: "each" | "single" | "step";
      readonly index: number;
      readonly actual: Type;
    }
  /** `object[$name]`: a filter that always holds, where a field was to be read; the span covers the brackets. */
  | { readonly kind: "computed-key" }
  /** A comparison function for `$sort` whose result is a number; the span covers the result, or a function that sees only one of the two. */
  | { readonly kind: "number-comparator"; readonly result: Expression; readonly isOneSided?: true }
  /** `$count` of what is no list. */
  | { readonly kind: "count-of-single"; readonly actual: Type }
  /** One element gives the bare element where an array is asked for. */
  | { readonly kind: "singleton-array"; readonly actual: Type; readonly path: readonly string[] }
  /** A function for a parameter of a lodash function: always truthy. */
  | { readonly kind: "lodash-lambda"; readonly functionName: string }
  /** One of the engine's bugs, by its number in `jsonata.md`, 5.5. */
  | { readonly kind: "engine-bug"; readonly bug: EngineBug; readonly code?: ErrorCode }
  /** Beyond the limits of the checker: nothing else is known about the expression. */
  | { readonly kind: "too-complex" };

/**
 * `dropped-after-application`: what is written after the call on the right of `~>` is ignored. `regex-in-default`: a regular expression or signature left of `?:`, `??` is lost. `dropped-after-tail-call`: what
 * is written after a call that ends a function is ignored. `indexed-constructor`: `[…][0].a` loses the value.
 * `partial-application`: the function cannot be applied partially.
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
    /** What is at fault: the operation or call, of which the span may be only a part. */
    readonly node: AstNode;
    readonly claimsThrow: boolean;
  };

/** Whether a problem says that evaluation throws whenever it comes there. */
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
