import type { Span } from "../text/span.js";
import { tokensOf } from "../syntax/tokens.js";
import type { Token } from "../syntax/token.js";

/** The call whose arguments contain a place. */
export interface CalledFunction {
  /** Without `$`. */
  readonly name: string;
  /** The span of `$name`. */
  readonly span: Span;
  /** The index of the argument at the place, from 0. */
  readonly argument: number;
  /** Whether the first argument precedes the call: `x ~> $f(…)`. */
  readonly isApplied: boolean;
}

/** The innermost call of a named function around an offset. The text may be unfinished. */
export function callAt(text: string, offset: number): CalledFunction | undefined {
  const { tokens } = tokensOf(text);
  const before = tokens.filter(({ start, end }) => start < offset && end <= offset);
  let depth = 0;
  let argument = 0;
  for (let index = before.length - 1; index >= 0; index--) {
    const { id } = before[index] as Token;
    if (id === ")" || id === "]" || id === "}") depth++;
    else if (depth === 0 && id === ",") argument++;
    else if (id === "(" || id === "[" || id === "{") {
      if (depth > 0) depth--;
      else {
        const called = id === "(" ? before[index - 1] : undefined;
        if (called?.type === "variable") {
          return { name: called.text, span: called, argument, isApplied: before[index - 2]?.id === "~>" };
        }
        argument = 0;
      }
    }
  }
  return undefined;
}
