import type { Span } from "jsonata-check/text";

/** Offsets per page: texts may be longer than the maximum size of a list or a set. */
const pageLength = 4096;

/** A set of text offsets. A query takes time proportional to the span, however many spans were added. */
export class SpanUnion {
  readonly #pages = new Map<number, Uint8Array>();

  /** Whether a span overlaps any added span. */
  overlaps({ start, end }: Span): boolean {
    for (let at = start; at < end; at++) {
      if (this.#pages.get(Math.floor(at / pageLength))?.[at % pageLength] === 1) return true;
    }
    return false;
  }

  /** Adds a span. */
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
