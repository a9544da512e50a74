import type { Type } from "../types/type.js";
import type { Callable } from "../types/callable.js";
import type { Signature } from "./signature.js";

/** A function of the engine or the host, as the checker knows it. */
export interface FunctionSpec {
  /** Without `$`. */
  readonly name: string;
  readonly origin: "builtin" | "host";
  /** The signature that the engine checks arguments against; without it, nothing is checked. */
  readonly signature: string | undefined;
  /** The signature, parsed when first needed; also undefined if the engine refuses it. */
  readonly parsedSignature: () => Signature | undefined;
  /** The parameters of a host function, as its implementation reads them. */
  readonly parameters: readonly FunctionParameter[];
  /** The result type for given arguments by parameter name, unless a rule is more exact. */
  readonly resultFor: (argument: (parameter: string) => Type) => Type;
  /** Whether the result is nothing exactly if the first argument is. */
  readonly passesNothing: boolean;
  /** The number of declared parameters before the first default, to which callbacks are trimmed. */
  readonly arity: number;
  /** Whether `$f(?)` works: the engine cannot parse parameters with defaults. */
  readonly isPartialApplicable: boolean;
  /** The parameter that takes a property name or a pattern; a lambda there is always truthy. */
  readonly lodashIteratee: string | undefined;
  /** Whether it returns the same result for the same arguments within one evaluation. */
  readonly isDeterministic: boolean;
  /** Infers the result from the arguments. */
  readonly rule: NativeRule | undefined;
}

/** A call of a native function whose arguments have passed its signature. */
export interface NativeCall {
  readonly args: readonly Type[];
  readonly context: Type;
  /** The result of a function argument for values that the native function passes to it. */
  readonly callback: (callee: Type, args: readonly Type[]) => Type;
  readonly arityOf: (callable: Callable) => number;
  /** Records that the function always throws with a code; `argument` is the one to blame, if any. */
  readonly refuse: (code: string, argument?: number) => Type;
  /** Records that the function throws as soon as it calls back. */
  readonly lose: () => void;
}

/** The result of a native function, before the exit rule, where its declared type is not exact enough. */
export type NativeRule = (call: NativeCall) => Type;

/** A parameter, named as in the function's documentation. */
export interface FunctionParameter {
  readonly name: string;
  /** In the notation of `parseType`. */
  readonly type: string;
  readonly isOptional: boolean;
  /** The strings that it takes; empty where it takes any. */
  readonly values: readonly string[];
  /** Whether it takes all remaining arguments. */
  readonly isRest: boolean;
}

/** A host function as data. */
export interface HostFunction {
  /** Without `$`; replaces an engine function of the same name. */
  readonly name: string;
  /** The registered signature; without one, arguments are not checked. */
  readonly signature?: string;
  /** Each is `name`, `name?` (optional) or `...name` (rest), with its type unless it accepts anything. */
  readonly parameters?: readonly (string | readonly [name: string, type: string])[];
  /** In the notation of `parseType`; `T(x)` is the type of the argument for parameter `x`. `any` by default. */
  readonly returns?: string;
  /** Whether the result is nothing exactly if the first argument is. */
  readonly passesNothing?: boolean;
  /** The number of declared parameters before the first default; 1 by default. */
  readonly arity?: number;
  /** False if `$f(?)` throws: the engine cannot parse parameters with defaults. */
  readonly isPartialApplicable?: boolean;
  /** The parameter that takes a property name or a pattern as in lodash; a lambda there is always truthy. */
  readonly lodashIteratee?: string;
  /** Whether it returns the same result for the same arguments within one evaluation; false by default. */
  readonly isDeterministic?: boolean;
  /** Whether it behaves like the engine's function of the same name, except that it returns plain arrays. */
  readonly isLikeBuiltin?: boolean;
}
