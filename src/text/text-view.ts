import type { Span } from "jsonata-check/text";

/**
 * Decoded text with a monotonic map to offsets of the outer text.
 *
 * A rule works with decoded offsets only; views compose, so it never knows how deeply the text was embedded.
 */
export class TextView {
  /** The decoded text. */
  readonly text: string;
  /** The outer offset of the first decoded unit. */
  readonly #base: number;
  /**
   * Pairs of decoded and outer offsets, ascending; between two pairs the offsets advance together. Two pairs with the same
   * decoded offset are the sides of a gap: outer text that decodes to nothing.
   */
  readonly #breaks: readonly number[];

  private constructor(text: string, base: number, breaks: readonly number[]) {
    this.text = text;
    this.#base = base;
    this.#breaks = breaks;
  }

  /** A view of text that appears verbatim in the outer text, at the offset `base`. */
  static verbatim(text: string, base: number): TextView {
    return new TextView(text, base, []);
  }

  /** A view whose map has a pair of decoded and outer offset after each unit that is spelled differently. */
  static mapped(text: string, base: number, breaks: readonly number[]): TextView {
    return new TextView(text, base, breaks);
  }

  /** The outer start of the decoded unit at `offset`; for `text.length`, the outer end of the last unit. */
  toOuter(offset: number): number {
    return this.#parallel(this.#pairsUpTo(offset), offset);
  }

  /** The outer end of a decoded span that ends at `offset`. */
  endToOuter(offset: number): number {
    const before = this.#pairsUpTo(offset - 1);
    const next = before * 2;
    // The first pair with this offset is the near side of a gap, or the end of a unit that is spelled differently.
    return this.#breaks[next] === offset ? (this.#breaks[next + 1] as number) : this.#parallel(before, offset);
  }

  /** The decoded unit at an outer offset: the last one that starts there or before. */
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

  /** Composes this view, which maps to `outer.text`, with `outer`. */
  within(outer: TextView): TextView {
    const breaks: number[] = [];
    const base = outer.toOuter(this.toOuter(0));
    let end = base;
    for (let at = 0; at < this.text.length; at++) {
      const unit = outer.spanToOuter(this.spanToOuter({ start: at, end: at + 1 }));
      if (unit.start !== end) breaks.push(at, end, at, unit.start);
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

  /** The outer offset of `offset`, counted from the last of `pairs` pairs. */
  #parallel(pairs: number, offset: number): number {
    if (pairs === 0) return this.#base + offset;
    return (this.#breaks[pairs * 2 - 1] as number) + offset - (this.#breaks[pairs * 2 - 2] as number);
  }
}
