import type { Span } from "jsonata-check/text";

/**
 * Decoded text with a monotone map to offsets of the text it was decoded from.
 *
 * A rule works with decoded offsets only; views compose, so it never knows how deeply the text was embedded.
 */
export class TextView {
  /** The decoded text. */
  readonly text: string;
  /** Where the first decoded unit stands in the outer text. */
  readonly #base: number;
  /**
   * Pairs `decoded offset, outer offset`, ascending; between two pairs the offsets run in parallel. Two pairs of one
   * decoded offset are the two sides of a piece of the outer text that stands for nothing.
   */
  readonly #breaks: readonly number[];

  private constructor(text: string, base: number, breaks: readonly number[]) {
    this.text = text;
    this.#base = base;
    this.#breaks = breaks;
  }

  /** A view of text that stands in the outer text as it is, from the offset `base` on. */
  static verbatim(text: string, base: number): TextView {
    return new TextView(text, base, []);
  }

  /** A view whose map has a pair `decoded offset, outer offset` after each unit that is spelled differently. */
  static mapped(text: string, base: number, breaks: readonly number[]): TextView {
    return new TextView(text, base, breaks);
  }

  /** Where the decoded unit at `offset` begins in the outer text; for `text.length`, where the last unit ends. */
  toOuter(offset: number): number {
    if (offset >= this.text.length && offset > 0) return this.endToOuter(offset);
    return this.#parallel(this.#pairsUpTo(offset), offset);
  }

  /** Where a decoded span that ends at `offset` ends in the outer text: behind the unit before `offset`. */
  endToOuter(offset: number): number {
    if (offset === 0) return this.#base;
    const before = this.#pairsUpTo(offset - 1);
    const next = before * 2;
    // The first pair of that very offset is the near side of a gap, or the end of a unit that is spelled differently.
    return this.#breaks[next] === offset ? (this.#breaks[next + 1] as number) : this.#parallel(before, offset);
  }

  /** The decoded unit that an offset of the outer text belongs to: the last one that begins there or before. */
  fromOuter(outer: number): number {
    let low = 0;
    let high = Math.max(this.text.length - 1, 0);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.toOuter(middle) <= outer) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The outer span of a decoded span. */
  spanToOuter(span: Span): Span {
    const start = this.toOuter(span.start);
    return { start, end: span.end > span.start ? this.endToOuter(span.end) : start };
  }

  /** The same text as a view of the text that `outer` was decoded from; this view maps to `outer.text`. */
  within(outer: TextView): TextView {
    const breaks: number[] = [];
    const base = outer.toOuter(this.toOuter(0));
    let end = base;
    for (let at = 0; at < this.text.length; at++) {
      const unit = outer.spanToOuter(this.spanToOuter({ start: at, end: at + 1 }));
      if (at > 0 && unit.start !== end) breaks.push(at, end, at, unit.start);
      if (unit.end !== unit.start + 1) breaks.push(at + 1, unit.end);
      end = unit.end;
    }
    return new TextView(this.text, base, breaks);
  }

  /** The number of pairs whose decoded offset is at most `offset`. */
  #pairsUpTo(offset: number): number {
    const breaks = this.#breaks;
    let low = 0;
    let high = breaks.length / 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle * 2] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The outer offset that runs in parallel behind the first `pairs` pairs. */
  #parallel(pairs: number, offset: number): number {
    if (pairs === 0) return this.#base + offset;
    return (this.#breaks[pairs * 2 - 1] as number) + offset - (this.#breaks[pairs * 2 - 2] as number);
  }
}
