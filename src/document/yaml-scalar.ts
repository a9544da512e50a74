import type { Span } from "jsonata-check/text";
import type { TextView } from "../text/text-view.js";
import { ViewBuilder } from "../text/view-builder.js";
import { decodeBlock } from "./yaml-block-scalar.js";
import { decodeDoubleQuoted, decodePlain, decodeSingleQuoted } from "./yaml-flow-scalar.js";
import type { ScalarSource } from "./yaml-scalar-source.js";

/** Decodes a scalar into a view (YAML 1.2.2, chapters 7 and 8). */
export function decodeScalar(text: string, scalar: ScalarSource): TextView {
  const { style, start, end } = scalar;
  const view = new ViewBuilder();
  switch (style) {
    case "plain":
      decodePlain(view, text, { start, end });
      return view.finish(start);
    case "single":
      decodeSingleQuoted(view, text, contentOf(text, scalar, "'"));
      return view.finish(start + 1);
    case "double":
      decodeDoubleQuoted(view, text, contentOf(text, scalar, '"'));
      return view.finish(start + 1);
    case "literal":
    case "folded":
      decodeBlock(view, text, scalar);
      return view.finish(end);
  }
}

/** The span between quotes, the second of which may be missing. */
function contentOf(text: string, { start, end }: ScalarSource, quote: string): Span {
  return { start: start + 1, end: end > start + 1 && text[end - 1] === quote ? end - 1 : end };
}
