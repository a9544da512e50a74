import type { Span } from "jsonata-check/text";

/** How many offsets a page tells of; texts may be longer than a list or a set may be. */
const pageLength = 4096;

/** Which characters of a text are taken. To ask takes as long as a span is, however many have been taken before. */
export class SpanUnion {
  readonly #pages = new Map<number, Uint8Array>();

  /** Whether a span has a character that is taken. */
  overlaps({ start, end }: Span): boolean {
    for (let at = start; at < end; at++) {
      if (this.#pages.get(Math.floor(at / pageLength))?.[at % pageLength] === 1) return true;
    }
    return false;
  }

  /** Takes the characters of a span. */
  add({ start, end }: Span): void {
    for (let at = start; at < end;) {
      const number = Math.floor(at / pageLength);
      const pageEnd = Math.min(end, (number + 1) * pageLength);
      const page = this.#pages.get(number) ?? new Uint8Array(pageLength);
      this.#pages.set(number, page.fill(1, at % pageLength, pageEnd - number * pageLength));
      at = pageEnd;
    }
  }
}
