import type { Span } from "jsonata-check/text";
import type { CompletionKind } from "./results.js";

/** A proposal in decoded text. */
export interface Proposal {
  readonly label: string;
  readonly kind: CompletionKind;
  readonly detail?: string;
  readonly documentation?: string;
  readonly span: Span;
  readonly insertion: Insertion;
}

/** What a proposal writes, piece by piece; strings with `hole` are to be replaced by the person who takes it. */
export type Insertion = readonly (string | { readonly hole: string })[];

/** Writes an insertion by way of an encoding of its pieces; undefined where a piece cannot be written. */
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

/** What has a meaning in snippets stands for itself behind a backslash. */
function escaped(text: string): string {
  return text.replaceAll(/[\\$}]/g, "\\$&");
}

/** The text that is inserted where nothing is replaced in it. */
export function plainText(insertion: Insertion): string {
  return insertion.map((piece) => (typeof piece === "string" ? piece : piece.hole)).join("");
}
