import type { Expression } from "../../src/syntax/ast.js";
import { parse } from "../../src/syntax/parse.js";

/** The tree of an expression without its places, as text; undefined where it does not compile. */
export function treeOf(text: string): string | undefined {
  const { root } = parse(text);
  return root && withoutPlaces(root);
}

const places: ReadonlySet<string> = new Set(["start", "end", "coreEnd", "operatorSpan", "open"]);

function withoutPlaces(root: Expression): string {
  // Labels are numbered anew by each parse.
  const labels = new Map<unknown, number>();
  return JSON.stringify(root, (key, value: unknown) => {
    if (key === "label") return labels.get(value) ?? labels.set(value, labels.size).size;
    if (key === "emptyBrackets") return value !== undefined;
    return places.has(key) ? undefined : value;
  });
}
