import type { Category, Change } from "./change.js";

/** What a document was and is. */
export interface Comparison {
  /** Undefined for a document that was not there. */
  readonly old: ComparedFile | undefined;
  readonly new: ComparedFile | undefined;
  readonly changes: readonly Change[];
}

/** One side of a comparison. */
export interface ComparedFile {
  readonly path: string;
  /** The revision that it was read from; undefined for a file as it stands on the disk. */
  readonly revision?: string;
}

/** How many changes of each category there are. */
export function countChanges(comparisons: readonly Comparison[]): Record<Category, number> {
  const counts = { breaking: 0, additive: 0, neutral: 0 };
  for (const { changes } of comparisons) for (const { category } of changes) counts[category]++;
  return counts;
}
