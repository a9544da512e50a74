/** A defect that the linter is known to miss, or to find at another text. */
export interface Exception {
  /** The id of the operator. */
  readonly operator: string;
  readonly reason: string;
}

/** Kept short: whatever stands here is a wish for a rule. */
export const exceptions: readonly Exception[] = [
  {
    operator: "a key without quotes",
    reason: "`{ status: status }` looks like a computed key, because `status` is a name of the input",
  },
  {
    operator: "a query of a form over a field further down",
    reason: "any `webhook` section counts as if it might write the name",
  },
  { operator: "a variable twice", reason: "a variable that an inner block binds again is a guess" },
  { operator: "a condition that is constant", reason: "`status = status` compares a value with itself: not judged" },
  { operator: "a header less than a number", reason: "said as `jsonata/impossible-comparison`" },
  { operator: "a subtraction from a header", reason: "a header may be absent, and then the subtraction is nothing" },
  { operator: "now as a number", reason: "said as `jsonata/plus-on-text`" },
  { operator: "an unguarded number", reason: "not said in one of the documents; the cause is not known yet" },
];
