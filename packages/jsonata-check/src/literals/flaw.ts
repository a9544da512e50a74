import type { FunctionParameter } from "../functions/function-spec.js";
import type { Span } from "../text/span.js";

/** A flaw of a literal argument. */
export interface LiteralFlaw {
  readonly reason: LiteralReason;
  /** The engine's code if evaluation throws; undefined if it continues with a wrong value. */
  readonly code?: string | undefined;
  /** The part at fault, in the decoded text. */
  readonly span: Span;
  /** The evidently intended text. */
  readonly replacement?: string | undefined;
  /** The effect at evaluation, if it adds to the reason. */
  readonly effect?: string | undefined;
  /** The parameter of the host's function that takes certain values only. */
  readonly parameter?: Pick<FunctionParameter, "name" | "values"> | undefined;
}

/** The ways in which a literal argument is wrong. */
export type LiteralReason =
  // Date pictures.
  | "no-component"
  | "unclosed-component"
  | "unknown-component"
  | "component-format"
  | "component-name"
  | "zone-digits"
  | "minimum-width"
  | "month-as-minute"
  | "minute-as-month"
  | "day-of-year"
  | "half-day-hour"
  | "component-gap"
  // Time zones.
  | "zone"
  // Number pictures.
  | "no-digit"
  | "mixed-digits"
  | "number-picture"
  | "decimal-comma"
  | "format-option"
  // Constants that a function refuses or ignores.
  | "not-a-number"
  | "not-a-timestamp"
  | "not-an-expression"
  | "not-a-url"
  | "radix"
  | "empty-pattern"
  | "negative-limit"
  | "no-length"
  | "only-separator"
  | "negative-root"
  | "regex-as-text"
  | "empty-match"
  | "missing-group"
  // Values of a parameter of the host.
  | "unknown-value"
  | "misplaced-value";

/** The span of the whole text. */
export function whole(text: string): Span {
  return { start: 0, end: text.length };
}
