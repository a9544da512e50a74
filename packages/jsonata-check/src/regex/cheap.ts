import { exponentialBacktracking } from "./backtracking.js";

/** The most steps of a cheap match. */
const maxSteps = 20_000_000;
/** The longest text for a repeated group, whose steps may double with each character. */
const longestRepeated = 24;
const longest = 200;

/**
 * The length of the longest texts that a regular expression is certainly cheap to match with, even if it backtracks over
 * all lengths of all of its repetitions.
 */
export function longestCheap(source: string, flags: string): number {
  if (exponentialBacktracking(source, flags) !== undefined) return 0;
  const repetitions = source.match(/[*+]|\{\d*,/g)?.length ?? 0;
  const alternatives = source.match(/[?|]/g)?.length ?? 0;
  const most = Math.floor((maxSteps / 2 ** alternatives) ** (1 / repetitions));
  return Math.min(most, /\)[*+{]/.test(source) ? longestRepeated : longest);
}
