import { fixOf, insertMember, replaceText, wrapInList } from "../../../rule-kit/index.js";
import type { Edit, Fix, ObjectNode } from "../../../rule-kit/index.js";
import type { Deprecated } from "../../../schema/structure.js";

/** Writes the current value, and any other setting that the older one implied. */
export function valueFix({ node, value, alsoSets }: Extract<Deprecated, { readonly what: "value" }>): Fix | undefined {
  const config = node.parent?.type === "object" ? node.parent.get("config") : undefined;
  const edits: (Edit | undefined)[] = [replaceText(node, value)];
  for (const [name, text] of Object.entries(alsoSets)) {
    if (config?.type !== "object") return undefined;
    if (config.member(name) === undefined) edits.push(insertMember(config, name, text));
  }
  return fixOf(`Write \`${value}\``, "safe", ...edits);
}

/** Wraps the only step of an action in `steps`. */
export function wrapFix(node: ObjectNode): Fix | undefined {
  const edits = wrapInList(node, "steps");
  return edits && fixOf("Wrap the step in `steps`", "safe", ...edits);
}
