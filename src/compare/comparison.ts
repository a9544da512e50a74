import type { Category, Change } from "./change.js";

/** Two versions of a document. */
export interface Comparison {
  /** Undefined for a new document. */
  readonly old: ComparedFile | undefined;
  readonly new: ComparedFile | undefined;
  readonly changes: readonly Change[];
}

/** One side of a comparison. */
export interface ComparedFile {
  readonly path: string;
  /** The revision that it was read from; undefined for a file on disk. */
  readonly revision?: string;
}

/** Counts changes by category. */
export function countChanges(comparisons: readonly Comparison[]): Record<Category, number> {
  const counts = { breaking: 0, additive: 0, neutral: 0 };
  for (const { changes } of comparisons) for (const { category } of changes) counts[category]++;
  return counts;
}
