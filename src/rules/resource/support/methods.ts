import type { Member, Value } from "../../../rule-kit/index.js";

/** The member that introduces a value: the base's, if the base has it too. */
export function introducedAt({ layers }: Value): Member | undefined {
  const node = layers.at(-1)?.node;
  return node?.parent?.type === "object" ? node.parent.member(String(node.key)) : undefined;
}

/** Whether any string in a value reads the id of the record that the caller names, in whatever case. */
export function readsId(value: Value | undefined): boolean {
  const templates = value?.templates() ?? [];
  return templates.some(({ reads }) => reads.some(({ path }) => path.segments[0]?.text.toLowerCase() === "id"));
}

/** Whether a body sends anything. */
export function hasContent(body: Value | undefined): boolean {
  if (body?.type === "object") return body.entries().length > 0;
  if (body?.type === "array") return body.items().length > 0;
  return body?.string !== undefined && body.string.value !== "";
}
