import type { Span } from "../text/span.js";

/** The kind of a token; `and`, `or` and `in` are operators everywhere. */
export type TokenType = "name" | "variable" | "string" | "number" | "value" | "regex" | "operator" | "end";

/** A token; the span covers it as written. */
export interface Token extends Span {
  readonly type: TokenType;
  /** The operator, `(end)` at the end, otherwise empty. */
  readonly id: string;
  /** The name without quotes or `$`, decoded string, number as written, word, pattern of a regular expression, or operator. */
  readonly text: string;
  /** The flags of a regular expression, or a backtick for a quoted name. */
  readonly detail: string;
}

const space = 1;
const stop = 2;

const classes = charClasses();

function charClasses(): Uint8Array {
  const table = new Uint8Array(128);
  for (const char of " \t\n\r\v") table[char.charCodeAt(0)] = space;
  for (const char of ".[]{}(),@#;:?+-*/%|=<>^&!~") table[char.charCodeAt(0)] = stop;
  return table;
}

/** Whether the engine skips the character; a no-break space belongs to a name. */
export function isSpace(code: number): boolean {
  return code < 128 && classes[code] === space;
}

/** Whether the character ends a name. */
export function endsName(code: number): boolean {
  return code < 128 && classes[code] !== 0;
}

/** Whether the character is an operator or the start of one. */
export function isOperatorStart(code: number): boolean {
  return code < 128 && classes[code] === stop;
}

/** Whether the character is one of 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
