import type { Comment, Expression } from "./ast.js";
import { lower } from "./lower.js";
import type { ParseError } from "./parse-error.js";
import { parseSurface } from "./parser.js";

/** The result of parsing: a tree or errors. */
export interface ParseResult {
  /** Undefined if there are errors. */
  readonly root: Expression | undefined;
  /** The first is the one at which the engine stops. */
  readonly errors: readonly ParseError[];
  readonly comments: readonly Comment[];
}

/** Parses an expression; accepts and rejects exactly what the engine does. */
export function parse(text: string): ParseResult {
  try {
    return parseWithin(text);
  } catch (error) {
    // The host's stack is small or nearly full.
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
