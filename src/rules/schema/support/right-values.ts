import { sourceOf } from "../../../rule-kit/index.js";
import type { JsonType, StructuralFinding } from "../../../schema/structure.js";
import { allOf, anyOf } from "./wording.js";

type TypeFinding = Extract<StructuralFinding, { kind: "type" }>;

/** More keys than this are not listed. */
const longest = 5;

/** The replacement for a value that cannot be converted. */
export function helpFor(finding: TypeFinding): string | undefined {
  const { node, expected, keys, optional = [] } = finding;
  if (expected.includes("object")) {
    if (node.type === "object") return undefined;
    const orNull = expected.includes("null") ? ", or null for none" : "";
    if (keys !== undefined) return `Write an object with ${allOf(keys)}${orNull}.`;
    if (optional.length === 0) return "Write an object with one key for each name.";
    return optional.length > longest ? undefined : `Write an object with ${anyOf(optional)}${orNull}.`;
  }
  const [, name] = /^\{\s*([\w.-]+)\s*\}$/.exec(sourceOf(node)) ?? [];
  if (name !== undefined) return `Write \`"{{${name}}}"\`, in quotes: \`{\` begins a mapping in YAML.`;
  const list = listIn(finding);
  return list === undefined ? undefined : `Write a list: \`${list}\`.`;
}

/** The same value in the expected type, where the conversion is obvious. */
export function rightValue({ node, expected, items }: TypeFinding): string | undefined {
  const source = sourceOf(node);
  if (node.type === "number" || node.type === "boolean") {
    return expected.includes("string") ? `"${source}"` : undefined;
  }
  if (node.type === "array" && expected.includes("string") && node.items.length === 1) {
    const [item] = node.items;
    return item?.type === "string" ? sourceOf(item) : undefined;
  }
  if (node.type !== "string") return undefined;
  if (expected.some((type) => literals[type]?.test(node.value) === true)) return node.value.toLowerCase();
  // A fix cannot decide where items end.
  const isOneItem = items?.includes("string") === true && !/[\s,;]/.test(node.value);
  return isOneItem ? `[${/^["']/.test(source) ? source : JSON.stringify(node.value)}]` : undefined;
}

/** The list that a string seems to contain, as a suggestion: only the author knows where items end. */
function listIn({ node, items }: TypeFinding): string | undefined {
  if (node.type !== "string" || items?.includes("string") !== true || node.value.includes("{{")) return undefined;
  const parts = node.value.trim().split(/[\s,;]+/);
  return parts.length < 2 || parts.length > 4 ? undefined : `[${parts.map((part) => JSON.stringify(part)).join(", ")}]`;
}

/** The notation of a type's values. */
const literals: Readonly<Partial<Record<JsonType, RegExp>>> = {
  number: /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/,
  integer: /^-?(?:0|[1-9]\d*)$/,
  boolean: /^(?:true|false)$/i,
};
