/** How a scalar of a YAML text is written. */
export type ScalarStyle = "plain" | "single" | "double" | "literal" | "folded";

/** A scalar as it stands in a YAML text: the offsets of its whole token, and what its decoding depends on. */
export interface ScalarSource {
  readonly style: ScalarStyle;
  /** The token with its quotes or its block header. */
  readonly start: number;
  readonly end: number;
  /** For a block: where its lines begin, behind the header's line end. */
  readonly contentStart: number;
  /** For a block: the indentation of the collection around it. */
  readonly indent: number;
}
