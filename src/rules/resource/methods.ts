import type { Member } from "../../document/tree.js";
import type { Value } from "../../model/value.js";
import type { Placeholder } from "../../placeholder/parse.js";

/** The method names that every resource may have and that have a meaning of their own. */
export const canonicalMethods: ReadonlySet<string> = new Set(["list", "get", "create", "update", "delete"]);

/** The methods that are about one record. */
export const itemMethods: ReadonlySet<string> = new Set(["get", "update", "partial_update", "delete"]);

/** The member that brings a value in: of the base, where the base has it too. */
export function introducedAt({ layers }: Value): Member | undefined {
  const node = layers.at(-1)?.node;
  return node?.parent?.type === "object" ? node.parent.member(String(node.key)) : undefined;
}

/** The placeholders of every string in a value. */
export function placeholdersIn(value: Value | undefined): readonly Placeholder[] {
  if (value === undefined) return [];
  if (value.template !== undefined) return value.template.placeholders;
  return [...value.entries().map(([, member]) => member), ...value.items()].flatMap(placeholdersIn);
}

/** Whether any string in a value reads the id of the record that the caller names, in whatever case. */
export function readsId(value: Value | undefined): boolean {
  if (value === undefined) return false;
  const { template } = value;
  if (template !== undefined) {
    return template.reads.some(({ path }) => path.segments[0]?.text.toLowerCase() === "id");
  }
  return value.entries().some(([, member]) => readsId(member)) || value.items().some(readsId);
}
