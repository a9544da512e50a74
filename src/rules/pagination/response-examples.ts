import { parseJson } from "../../document/json.js";
import type { Node } from "../../document/tree.js";
import type { EffectiveMethod } from "../../model/effective-method.js";

/** A whole URL, or one without its host: `/users?page=2`. */
export const isUrl = /^(?:https?:\/\/|\/[\w./-]*\?)/i;

/** The example of a method's answer, if it is JSON. */
export function exampleOf(method: EffectiveMethod): Node | undefined {
  const text = method.value.get("examples")?.get("response")?.string?.value;
  if (text === undefined) return undefined;
  const { root, problems } = parseJson(text, { language: "json" });
  return problems.some(({ kind }) => kind !== "duplicate-key") ? undefined : root;
}

/** What an example has at a dotted path. */
export function at(root: Node | undefined, path: string): Node | undefined {
  // A name may have dots of its own: `@odata.nextLink`.
  const whole = root?.type === "object" ? root.get(path) : undefined;
  if (whole !== undefined) return whole;
  let node = root;
  for (const segment of path.split(".")) {
    if (node?.type === "object") node = node.get(segment);
    else if (node?.type === "array" && /^\d+$/.test(segment)) node = node.items[Number(segment)];
    else return undefined;
  }
  return node;
}
