import type { Span } from "./span.js";

/** A replacement of a span of a text (offsets from 0, UTF-16 units). */
export interface Edit extends Span {
  readonly text: string;
}
