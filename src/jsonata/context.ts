/** What an expression may rely on and what is asked of it, without a word about the field it stands in. */
export interface ExpressionContext {
  /** Names at the first level of the input. */
  readonly roots: ReadonlySet<string>;
  /** Whether the input may have other names. */
  readonly isOpen: boolean;
  /** Those of the roots whose keys are header names, in lower case. */
  readonly headerRoots: ReadonlySet<string>;
  /** Everything that can be called, without the `$`: built in, the vendor's, configured. */
  readonly functions: ReadonlySet<string>;
  /** Steps of an action: a value may be any text, and nothing is known of the input. */
  readonly isStep: boolean;
  /** Where the result is a number of seconds to wait: all of it, or its member `reset`. */
  readonly delay?: "whole" | "reset" | undefined;
  /** What older documentation lets the expression give; undefined where there is no such contract. */
  readonly outdatedResult?: OutdatedResult | undefined;
}

/** Forms of a result that were asked for once. */
export interface OutdatedResult {
  /** Bare values. */
  readonly kinds: ReadonlySet<"boolean" | "number" | "string" | "array">;
  /** An object with one of these keys and none of `currentKeys` is outdated. */
  readonly keys: ReadonlySet<string>;
  /** Keys of the present form. */
  readonly currentKeys: ReadonlySet<string>;
  /** Whether an object of known keys without any of the present form is outdated too. */
  readonly isClosed: boolean;
}
