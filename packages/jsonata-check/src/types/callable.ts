import type { Lambda, Transform } from "../syntax/ast.js";
import type { FunctionSpec } from "../functions/function-spec.js";
import type { Scope } from "./scope.js";
import type { Type } from "./type.js";

/** The facts about a function value that determine the result of a call. */
export type Callable =
  | { readonly kind: "native"; readonly spec: FunctionSpec }
  | { readonly kind: "lambda"; readonly node: Lambda; readonly scope: Scope; readonly context: Type }
  /** A function that was passed as an argument: the engine calls it without a context. */
  | { readonly kind: "closure"; readonly target: Callable }
  | { readonly kind: "partial"; readonly target: Callable; readonly bound: readonly (Type | undefined)[] }
  | { readonly kind: "composed"; readonly first: Type; readonly second: Type }
  | { readonly kind: "transform"; readonly node: Transform; readonly scope: Scope }
  | { readonly kind: "regex"; readonly groups: number }
  /** A method of a host object, whose type may be recursive. */
  | { readonly kind: "method"; readonly returns: () => Type }
  | { readonly kind: "unknown" };

export const UNKNOWN_FUNCTION: Callable = { kind: "unknown" };
