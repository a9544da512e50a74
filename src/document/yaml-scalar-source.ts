/** The style of a YAML scalar. */
export type ScalarStyle = "plain" | "single" | "double" | "literal" | "folded";

/** A scalar in a YAML text: the offsets of its token, and what its decoding depends on. */
export interface ScalarSource {
  readonly style: ScalarStyle;
  /** The start of the token, including quotes or block header. */
  readonly start: number;
  readonly end: number;
  /** For a block: the start of its lines, after the header. */
  readonly contentStart: number;
  /** For a block: the indentation of the collection around it. */
  readonly indent: number;
}
