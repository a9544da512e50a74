import type { Node } from "../document/tree.js";
import type { Constraint } from "./structure.js";

/** The first limit that a value violates. In an incomplete document nothing is too short. */
export function brokenLimit(node: Node, limits: readonly Constraint[], isIncomplete: boolean): Constraint | undefined {
  return limits.find(({ keyword, limit }) => {
    switch (keyword) {
      case "pattern":
        return node.type === "string" && !new RegExp(String(limit), "u").test(node.value);
      case "minimum":
        return node.type === "number" && node.value < Number(limit);
      case "minItems":
        return node.type === "array" && node.items.length < Number(limit) && !isIncomplete;
    }
  });
}
