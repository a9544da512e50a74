import type { Span } from "./span.js";

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
  /** Pairs `decoded offset, outer offset`, ascending; between two pairs the offsets run in parallel. */
  readonly #breaks: readonly number[] | undefined;

  private constructor(text: string, base: number, breaks: readonly number[] | undefined) {
    this.text = text;
    this.#base = base;
    this.#breaks = breaks;
  }

  /** A view of text that stands in the outer text as it is, from the offset `base` on. */
  static verbatim(text: string, base: number): TextView {
    return new TextView(text, base, undefined);
  }

  /** A view whose map has a pair `decoded offset, outer offset` at and after each unit that is spelled differently. */
  static mapped(text: string, base: number, breaks: readonly number[]): TextView {
    return new TextView(text, base, breaks.length === 0 ? undefined : breaks);
  }

  /** The outer offset of a decoded offset (0 to `text.length`, where the length maps to the end of the last unit). */
  toOuter(offset: number): number {
    const breaks = this.#breaks;
    if (breaks === undefined) return this.#base + offset;
    let low = 0;
    let high = breaks.length / 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle * 2] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return this.#base + offset;
    return (breaks[low * 2 - 1] as number) + offset - (breaks[low * 2 - 2] as number);
  }

  /** The outer span of a decoded span. */
  spanToOuter(span: Span): Span {
    return { start: this.toOuter(span.start), end: this.toOuter(span.end) };
  }
}
