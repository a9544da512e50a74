import type { FunctionParameter } from "../functions/function-spec.js";
import type { Span } from "../text/span.js";

/** What is wrong with the text or number that an argument is written as. */
export interface LiteralFlaw {
  readonly reason: LiteralReason;
  /** The engine's code where evaluation throws; undefined where it goes on with a wrong value. */
  readonly code?: string | undefined;
  /** The part at fault, in the decoded text. */
  readonly span: Span;
  /** What the whole text was evidently meant to be. */
  readonly replacement?: string | undefined;
  /** What evaluation makes of it, where that says more than the reason. */
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
  // Zones.
  | "zone"
  // Pictures of numbers.
  | "no-digit"
  | "mixed-digits"
  | "number-picture"
  | "decimal-comma"
  | "format-option"
  // Constants that a function refuses or makes nothing of.
  | "not-a-number"
  | "not-a-timestamp"
  | "not-an-expression"
  | "not-a-url"
  | "radix"
  | "empty-pattern"
  | "negative-limit"
  | "no-length"
  | "negative-root"
  | "regex-as-text"
  // Values of a parameter of the host.
  | "unknown-value";

/** The span of a whole text. */
export function whole(text: string): Span {
  return { start: 0, end: text.length };
}
