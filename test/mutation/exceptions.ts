/** A defect that the linter is known to miss, or to find at another text. */
export interface Exception {
  /** The id of the operator. */
  readonly operator: string;
  readonly reason: string;
}

/** Keep short: each entry is a wish for a rule. */
export const exceptions: readonly Exception[] = [];
