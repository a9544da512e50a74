import type { Node } from "../../../rule-kit/index.js";

/** Keywords beside `required` that may require a property. */
const others = ["$ref", "allOf", "anyOf", "oneOf", "if", "dependentRequired", "dependentSchemas", "dependencies"];

/**
 * Whether a JSON Schema has a property at a path and makes it, or one of its parents, optional. Many schemas lack
 * `required` although something is needed: for those the answer is `unsaid`.
 */
export function mayBeLeftOut(schema: Node | undefined, path: readonly string[], unsaid: boolean): boolean {
  const [name, ...rest] = path;
  if (name === undefined || schema?.type !== "object" || others.some((keyword) => schema.get(keyword))) return false;
  const [properties, required] = [schema.get("properties"), schema.get("required")];
  const property = properties?.type === "object" ? properties.get(name) : undefined;
  if (property === undefined || isFilledIn(property)) return false;
  if (required === undefined) return unsaid || mayBeLeftOut(property, rest, unsaid);
  if (required.type !== "array") return false;
  const isRequired = required.items.some((item) => item.type !== "string" || item.value === name);
  return !isRequired || mayBeLeftOut(property, rest, unsaid);
}

/** Whether a property has a default, or is required by a keyword of older drafts on the property itself. */
function isFilledIn(property: Node): boolean {
  if (property.type !== "object") return false;
  const required = property.get("required");
  return property.get("default") !== undefined || (required?.type === "boolean" && required.value);
}
