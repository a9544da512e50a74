import { exponentialBacktracking, parsePattern, samplesOf } from "jsonata-check/regex";
import { attempt } from "../text/attempt.js";

/** The maximum length of samples. */
const maxLength = 40;

/**
 * A string that the older pattern matches completely and the newer one does not; undefined if no sample is one, or if a
 * pattern is unreadable.
 */
export function refusedSince(old: string, current: string): string | undefined {
  const pattern = parsePattern(old, "");
  const [before, after] = [old, current].map((source) => whole(source));
  if (pattern === undefined || before === undefined || after === undefined) return undefined;
  return samplesOf(pattern).find((text) => text.length <= maxLength && before.test(text) && !after.test(text));
}

/** A pattern as an anchored expression; undefined if it is invalid or may take exponential time. */
function whole(source: string): RegExp | undefined {
  return exponentialBacktracking(source, "") === undefined ? attempt(() => new RegExp(`^(?:${source})$`)) : undefined;
}
