import type { Span } from "jsonata-check/text";
import type { Edit } from "../text/edit.js";
import type { StringNode } from "./tree.js";

/** Replaces a span of a string's decoded text; undefined if the scalar's style cannot hold the new text. */
export function editText(node: StringNode, span: Span, text: string): Edit | undefined {
  const encoded = node.encode(text);
  return encoded === undefined ? undefined : { ...node.view.spanToOuter(span), text: encoded };
}
