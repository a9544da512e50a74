import type { Node } from "./tree.js";

/** The RFC 6901 JSON Pointer of a node; "" for the root. */
export function pointerOf(node: Node): string {
  let pointer = "";
  for (let at: Node = node; at.parent !== undefined; at = at.parent) {
    pointer = `/${escapeToken(String(at.key))}${pointer}`;
  }
  return pointer;
}

/** One reference token as RFC 6901 section 3 spells it: `~` as `~0`, `/` as `~1`. */
export function escapeToken(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}
