import type { Span } from "jsonata-check/text";
import type { Edit } from "../text/edit.js";
import type { StringNode } from "./tree.js";

/** Replaces a span of a string's decoded text; undefined if the scalar's style cannot hold the new text. */
export function editText(node: StringNode, span: Span, text: string): Edit | undefined {
  const encoded = node.encode(text) ?? encodedInside(node, span, text);
  return encoded === undefined ? undefined : { ...node.view.spanToOuter(span), text: encoded };
}

/** Text that is special in YAML only at the start of a string, as `{` is. */
function encodedInside(node: StringNode, { start, end }: Span, text: string): string | undefined {
  const whole = node.value.slice(0, start) + text + node.value.slice(end);
  return text === text.trim() && node.encode(whole) === whole ? text : undefined;
}
