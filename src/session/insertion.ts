import type { Span } from "jsonata-check/text";
import type { Completion } from "./results.js";

/** A completion in decoded text. */
export interface Proposal extends Omit<Completion, "edit" | "snippet"> {
  readonly span: Span;
  readonly insertion: Insertion;
}

/** The pieces of an inserted text; a piece with `hole` is a tab stop. */
export type Insertion = readonly (string | { readonly hole: string })[];

/** Prints an insertion, each piece encoded; undefined if a piece cannot be encoded. */
export function writeInsertion(
  insertion: Insertion,
  encode: (text: string) => string | undefined,
): { readonly text: string; readonly snippet?: string } | undefined {
  let text = "";
  let snippet = "";
  let holes = 0;
  for (const piece of insertion) {
    const encoded = encode(typeof piece === "string" ? piece : piece.hole);
    if (encoded === undefined) return undefined;
    text += encoded;
    snippet += typeof piece === "string" ? escaped(encoded) : `\${${++holes}:${escaped(encoded)}}`;
  }
  return holes === 0 ? { text } : { text, snippet };
}

/** Escapes the special characters of snippets. */
function escaped(text: string): string {
  return text.replaceAll(/[\\$}]/g, "\\$&");
}

/** The inserted text without tab stops. */
export function plainText(insertion: Insertion): string {
  return insertion.map((piece) => (typeof piece === "string" ? piece : piece.hole)).join("");
}
