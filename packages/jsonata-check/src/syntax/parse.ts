import type { Comment, Expression } from "./ast.js";
import { lower } from "./lower.js";
import type { ParseError } from "./parse-error.js";
import { parseSurface } from "./parser.js";

/** What an expression is, or why it does not compile. */
export interface ParseResult {
  /** Undefined where there are errors. */
  readonly root: Expression | undefined;
  /** The first is the one the engine stops at. */
  readonly errors: readonly ParseError[];
  readonly comments: readonly Comment[];
}

/** Reads an expression; accepts and refuses exactly what the engine does. */
export function parse(text: string): ParseResult {
  try {
    return parseWithin(text);
  } catch (error) {
    // The stack of the host is small, or nearly full already.
    if (!(error instanceof RangeError)) throw error;
    return { root: undefined, errors: [{ code: "too-deep", start: 0, end: 0, position: undefined }], comments: [] };
  }
}

function parseWithin(text: string): ParseResult {
  const { root, errors, comments } = parseSurface(text);
  if (errors.length > 0) return { root: undefined, errors, comments };
  const lowered = lower(root);
  return { root: lowered.errors.length > 0 ? undefined : lowered.root, errors: lowered.errors, comments };
}
