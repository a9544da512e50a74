/** What the checker knows about one function of the engine or of its host. */
export interface FunctionSpec {
  /** Without the `$`. */
  readonly name: string;
  readonly origin: "builtin" | "vendor" | "configuration";
  /** The engine checks the arguments against it; without one nothing is checked. */
  readonly signature: string | undefined;
  /** The parameters of a function without signature, as its implementation understands them. */
  readonly parameters: readonly FunctionParameter[];
  /** In the notation of `parseType`; `T(x)` is the type of the argument for parameter `x`. */
  readonly returns: string;
  /** Whether the result is nothing exactly when the first argument is. */
  readonly passesNothing: boolean;
  /** How many parameters its implementation declares before the first default: what callbacks are trimmed to. */
  readonly arity: number;
  /** Whether `$f(?)` works: the engine cannot read parameters with defaults. */
  readonly isPartialApplicable: boolean;
  /** Whether a number it returns may be NaN. */
  readonly mayBeNaN: boolean;
  /** The parameter that takes a property name or a pattern, and for which a lambda is always truthy. */
  readonly lodashIteratee: string | undefined;
  readonly isAsync: boolean;
  readonly usesNetwork: boolean;
  /** When it throws, in words. */
  readonly throws: string | undefined;
  /** One line for a person. */
  readonly description: string;
}

/** A parameter as the documentation of the function names it. */
export interface FunctionParameter {
  readonly name: string;
  /** In the notation of `parseType`. */
  readonly type: string;
  readonly isOptional: boolean;
  /** Whether it takes all remaining arguments. */
  readonly isRest: boolean;
}
