import type { Span } from "../text/span.js";

/** The most errors collected in one expression. */
export const maxErrors = 20;

/** Why an expression does not compile: the engine's code, or our own if the engine has none. */
export interface ParseError extends Span {
  /** `S0201` …, `invalid-regex`, `invalid-signature` (the engine throws a plain JavaScript error), `too-deep`. */
  readonly code: string;
  /** The offset that the engine reports, if any; the span is the text to underline. */
  readonly position: number | undefined;
  /** The engine's `token` of the error. */
  readonly token?: string;
  /** The engine's `value` of the error: the expected token, the literal, or the number of a parameter. */
  readonly value?: string | number;
}
