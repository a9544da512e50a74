import type { Span } from "../text/span.js";

/** More errors than this are not looked for in one expression. */
export const maxErrors = 20;

/** Why an expression does not compile: the engine's code, or one of ours for what the engine has no code for. */
export interface ParseError extends Span {
  /** `S0201` …, `invalid-regex`, `invalid-signature` (the engine throws a plain JavaScript error), `too-deep`. */
  readonly code: string;
  /** The offset the engine reports, undefined where it has none; the span is the text to underline. */
  readonly position: number | undefined;
  /** What the engine calls the token of the error. */
  readonly token?: string;
  /** What the engine calls the value of the error: the expected token, the literal, the number of a parameter. */
  readonly value?: string | number;
}
