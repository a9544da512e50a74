import { firstWhere } from "../text/first-where.js";
import type { Span } from "../text/span.js";

/** A set of spans with a fast overlap test. */
export class SpanIndex {
  readonly #empty: readonly number[];
  readonly #starts: readonly number[];
  /** The furthest end of the spans up to each index. */
  readonly #ends: readonly number[];

  constructor(spans: readonly Span[]) {
    const sorted = spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
    let furthest = -1;
    this.#starts = sorted.map(({ start }) => start);
    this.#ends = sorted.map(({ end }) => (furthest = Math.max(furthest, end)));
    this.#empty = spans.flatMap(({ start, end }) => (start === end ? [start] : [])).sort((a, b) => a - b);
  }

  /** As in `overlaps`, an empty span overlaps what it touches. */
  overlapAny({ start, end }: Span): boolean {
    const touch = start === end ? 1 : 0;
    const furthest = this.#ends[firstWhere(this.#starts, (other) => other >= end + touch) - 1] ?? -1;
    if (furthest > start - touch) return true;
    return (this.#empty[firstWhere(this.#empty, (offset) => offset >= start)] ?? Infinity) <= end;
  }
}
