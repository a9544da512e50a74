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
  { operator: "a slash too many", reason: "a path that begins with two slashes is not seen as a joint" },
  { operator: "JSON that says it is a form", reason: "a missing `body_format` is not read as `json`" },
  { operator: "an item without its id", reason: "any placeholder in the path counts as the record's" },
  {
    operator: "a query of a form over a field further down",
    reason: "any `webhook` section counts as if it might write the name",
  },
  { operator: "a variable twice", reason: "a variable that an inner block binds again is a guess" },
];
