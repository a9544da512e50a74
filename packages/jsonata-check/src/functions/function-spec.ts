import type { Type } from "../types/type.js";
import type { NativeRule } from "./scalar-rules.js";
import type { Signature } from "./signature.js";

/** What the checker knows about one function of the engine or of its host. */
export interface FunctionSpec {
  /** Without the `$`. */
  readonly name: string;
  readonly origin: "builtin" | "host";
  /** The engine checks the arguments against it; without one nothing is checked. */
  readonly signature: string | undefined;
  /** Undefined also where the engine refuses the signature. */
  readonly parsedSignature: Signature | undefined;
  /** The parameters of a function of the host, as its implementation understands them. */
  readonly parameters: readonly FunctionParameter[];
  /** The result for arguments by the name of their parameter, where no rule says more. */
  readonly resultFor: (argument: (parameter: string) => Type) => Type;
  /** Whether the result is nothing exactly when the first argument is. */
  readonly passesNothing: boolean;
  /** How many parameters its implementation declares before the first default: what callbacks are trimmed to. */
  readonly arity: number;
  /** Whether `$f(?)` works: the engine cannot read parameters with defaults. */
  readonly isPartialApplicable: boolean;
  /** The parameter that takes a property name or a pattern, and for which a lambda is always truthy. */
  readonly lodashIteratee: string | undefined;
  /** Whether it gives the same for the same arguments within one evaluation. */
  readonly isDeterministic: boolean;
  /** How the result follows from the arguments. */
  readonly rule: NativeRule | undefined;
}

/** A parameter as the documentation of the function names it. */
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

/** A function of the host as data. */
export interface HostFunction {
  /** Without the `$`; a function of the engine of the same name is replaced. */
  readonly name: string;
  /** As the host registers it; without one the arguments are not checked. */
  readonly signature?: string;
  /** Each `name`, `name?` (optional) or `...name` (all remaining arguments), with its type unless it takes anything. */
  readonly parameters?: readonly (string | readonly [name: string, type: string])[];
  /** In the notation of `parseType`; `T(x)` is the type of the argument for parameter `x`. Anything by default. */
  readonly returns?: string;
  /** Whether the result is nothing exactly when the first argument is. */
  readonly passesNothing?: boolean;
  /** How many parameters it declares before the first default; one by default. */
  readonly arity?: number;
  /** False where `$f(?)` throws: the engine cannot read parameters with defaults. */
  readonly isPartialApplicable?: boolean;
  /** The parameter that takes a property name or a pattern as lodash does, and for which a lambda is always truthy. */
  readonly lodashIteratee?: string;
  /** Whether it gives the same for the same arguments within one evaluation; unless said, it may not. */
  readonly isDeterministic?: boolean;
  /** Whether it does what the engine's function of its name does, but that its arrays are plain. */
  readonly isLikeBuiltin?: boolean;
}
