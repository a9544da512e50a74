import type { Node } from "../../../rule-kit/index.js";
import type { Constant, Constraint, JsonType } from "../../../schema/structure.js";

const typeNames: Readonly<Record<JsonType | "missing", string>> = {
  object: "an object",
  array: "a list",
  string: "a string",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  null: "null",
  missing: "missing",
};

/** The name of a value for people: its key, its place in a list, or the document. */
export function nameOf(node: Node): string {
  if (typeof node.key === "string") return `\`${node.key}\``;
  if (node.parent === undefined) return "the document";
  const list = nameOf(node.parent);
  return `item ${Number(node.key) + 1} of ${list}`;
}

/** The value as written, or its type with an article if it is long. */
export function valueOf(node: Node): string {
  if (node.type === "boolean" || node.type === "number") return `\`${node.value}\``;
  const isShort = node.type === "string" && node.value.length <= 40 && !node.value.includes("\n");
  return isShort ? `the string \`${JSON.stringify(node.value)}\`` : typeNames[node.type];
}

/** The types a value may have, with their articles: "a string or null". */
export function anyTypeOf(types: readonly JsonType[]): string {
  return alternatives(types.map((type) => typeNames[type]));
}

/** Values as they are written in a document: "`get`, `post` or `put`". */
export function anyOf(values: readonly Constant[]): string {
  return alternatives(values.map((value) => `\`${value}\``));
}

/** A list of names: "`label` and `value`". */
export function allOf(names: readonly string[]): string {
  const last = `\`${names.at(-1) ?? ""}\``;
  return names.length < 2
    ? last
    : `${names
        .slice(0, -1)
        .map((name) => `\`${name}\``)
        .join(", ")} and ${last}`;
}

/** A requirement on a value, after its name: "must be at least 1", "is not a UUID". */
export function describedLimit({ keyword, limit, expected }: Constraint): string {
  switch (keyword) {
    case "pattern":
      return expected === undefined ? `must match \`${limit}\`` : `is not ${kindIn(expected)}`;
    case "minimum":
      return `must be at least ${limit}`;
    case "minItems":
      return limit === 1 ? "must not be empty" : `needs at least ${limit} items`;
  }
}

/** The object of a schema's advice: "an absolute URL" in "Write an absolute URL such as https://acme.example." */
function kindIn(advice: string): string {
  return /^Write (.+?) such as /.exec(advice)?.[1] ?? "valid";
}

/** A sentence's first letter in upper case. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function alternatives(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} or ${last}`;
}
