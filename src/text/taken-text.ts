import type { Span } from "jsonata-check/text";

/** Which characters of a text are taken. To ask takes as long as a span is, however many have been taken before. */
export class TakenText {
  readonly #offsets = new Set<number>();

  /** Whether a span has a character that is taken. */
  overlaps({ start, end }: Span): boolean {
    for (let at = start; at < end; at++) if (this.#offsets.has(at)) return true;
    return false;
  }

  /** Takes the characters of a span. */
  take({ start, end }: Span): void {
    for (let at = start; at < end; at++) this.#offsets.add(at);
  }
}
