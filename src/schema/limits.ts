import type { Node } from "../document/tree.js";
import type { Constraint } from "./structure.js";

/** The first limit that a value breaks. Limits that only absence can break are not looked at where absence proves nothing. */
export function brokenLimit(node: Node, limits: readonly Constraint[], isPartial: boolean): Constraint | undefined {
  return limits.find((constraint) => breaks(node, constraint, isPartial));
}

function breaks(node: Node, { keyword, limit }: Constraint, isPartial: boolean): boolean {
  switch (keyword) {
    case "pattern":
      return node.type === "string" && !new RegExp(String(limit), "u").test(node.value);
    case "format":
      return node.type === "string" && !hasFormat(node.value, String(limit));
    case "minLength":
      return node.type === "string" && [...node.value].length < Number(limit);
    case "minimum":
      return node.type === "number" && node.value < Number(limit);
    case "maximum":
      return node.type === "number" && node.value > Number(limit);
    case "minItems":
      return node.type === "array" && node.items.length < Number(limit) && !isPartial;
    case "minProperties":
      return node.type === "object" && keyCount(node.members) < Number(limit) && !isPartial;
  }
}

function keyCount(members: readonly { readonly key: { readonly name: string } }[]): number {
  return new Set(members.map((member) => member.key.name)).size;
}

function hasFormat(text: string, format: string): boolean {
  return format !== "uuid" || /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text);
}
