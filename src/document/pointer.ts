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

/** The reference tokens of a pointer, decoded; none for the root. */
export function tokensOf(pointer: string): readonly string[] {
  return pointer.split("/").slice(1).map(unescapeToken);
}

/** What a reference token stands for. */
export function unescapeToken(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
