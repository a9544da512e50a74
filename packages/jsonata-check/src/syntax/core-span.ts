import type { Span } from "../text/span.js";

/** The span of a node without its suffixes. */
export function coreSpan({ start, coreEnd }: { readonly start: number; readonly coreEnd: number }): Span {
  return { start, end: coreEnd };
}
