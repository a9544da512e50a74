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
  /** What older documentation lets the expression give; undefined where there is no such contract. */
  readonly outdatedResult?: OutdatedResult | undefined;
}

/** Forms of a result that were asked for once. */
export interface OutdatedResult {
  /** Bare values. */
  readonly kinds: ReadonlySet<"boolean" | "number" | "string" | "array">;
  /** Objects with one of these keys and none of `currentKeys`; empty for none. */
  readonly keys: ReadonlySet<string>;
  /** Objects whose keys are all known and that have none of these are outdated too if `isClosed`. */
  readonly currentKeys: ReadonlySet<string>;
  readonly isClosed: boolean;
}
