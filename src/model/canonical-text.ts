import type { Value } from "./value.js";

/** A text that is the same for equal values, whatever the order of their keys; "" for undefined and null. */
export function canonicalText(value: Value | undefined, spell: (key: string) => string = (key) => key): string {
  if (value === undefined || value.type === "null") return "";
  const { node } = value;
  switch (node.type) {
    case "object": {
      const members = value
        .entries()
        .map(([key, member]) => `${JSON.stringify(spell(key))}:${canonicalText(member, spell)}`);
      return `{${members.sort().join()}}`;
    }
    case "array":
      return `[${value
        .items()
        .map((item) => canonicalText(item, spell))
        .join()}]`;
    case "string":
      return JSON.stringify(node.value);
    case "number":
    case "boolean":
      return String(node.value);
    default:
      return "";
  }
}
