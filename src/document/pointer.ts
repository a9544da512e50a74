import type { Node } from "./tree.js";

/** The RFC 6901 JSON Pointer of a node; "" for the root. */
export function pointerOf(node: Node): string {
  let pointer = "";
  for (let at: Node = node; at.parent !== undefined; at = at.parent) {
    pointer = `/${escapeToken(String(at.key))}${pointer}`;
  }
  return pointer;
}

/** Escapes a reference token (RFC 6901, section 3): `~` as `~0`, `/` as `~1`. */
export function escapeToken(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The decoded reference tokens of a pointer; none for the root. */
export function tokensOf(pointer: string): readonly string[] {
  return pointer.split("/").slice(1).map(unescapeToken);
}

/** Decodes a reference token. */
export function unescapeToken(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
