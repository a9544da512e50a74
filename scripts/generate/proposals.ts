import { definition, nameOf, without, type Definitions, type JsonSchema, type Snippet } from "./json-schema.js";

/**
 * A schema with proposals that JSON and YAML editors insert as they are meant: the YAML server does not quote examples
 * that need it, has no label for objects, and offers the snippets of a list's items for the list itself.
 */
export function withProposals(schema: JsonSchema, definitions: Definitions): JsonSchema {
  return itemsApart(quotedExamples(schema), definitions);
}

/** Examples that are plain words stay; if any is not, all become snippets, and the session finds them in `x-intlint`. */
function quotedExamples(schema: JsonSchema): JsonSchema {
  const { examples = [], defaultSnippets = [] } = schema;
  if (examples.every(isPlain)) return schema;
  return {
    ...without(schema, "examples"),
    defaultSnippets: defaultSnippets.length > 0 ? defaultSnippets : examples.map(snippetOf),
    "x-intlint": { ...schema["x-intlint"], examples },
  };
}

/** Whether an example is the same in YAML with and without quotes. */
function isPlain(example: unknown): boolean {
  return typeof example === "number" || (typeof example === "string" && plain.test(example));
}

const plain = /^[A-Za-z/](?:[\w ./;*-]|:(?=\/\/))*$/;

function snippetOf(example: unknown): Snippet {
  if (Array.isArray(example)) return { label: shortened(JSON.stringify(example)), type: "string", body: raw(example) };
  if (typeof example === "object" && example !== null) return { label: "Example", body: quotedParts(example) };
  const text = typeof example === "string" ? example : JSON.stringify(example);
  return {
    label: shortened(/^\S.*\S$/.test(text) ? text : JSON.stringify(text)),
    body: isPlain(example) ? example : raw(example),
  };
}

/** As long as lists of proposals show. */
function shortened(label: string): string {
  return label.length > 50 ? `${label.slice(0, 49)}…` : label;
}

/** An object with every string in it in quotes. */
function quotedParts(value: unknown): unknown {
  if (typeof value === "string") return raw(value);
  if (Array.isArray(value)) return value.map(quotedParts);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, quotedParts(inner)]));
}

/** A body that is inserted as it is written: the value in JSON, which is YAML too. */
function raw(value: unknown): string {
  return `^${onOneLine(value).replaceAll(/[\\$}]/g, "\\$&")}`;
}

/** A value in JSON, with spaces as people write it. */
function onOneLine(value: unknown): string {
  return JSON.stringify(value, null, 1)
    .replaceAll(/\n\s*/g, " ")
    .replaceAll(/(?<=\[) | (?=\])/g, "");
}

/** A list whose items have snippets of their own, which are then offered for an item alone. */
function itemsApart(schema: JsonSchema, definitions: Definitions): JsonSchema {
  const { items } = schema;
  if (items?.$ref === undefined || definition(definitions, nameOf(items.$ref)).defaultSnippets === undefined)
    return schema;
  return { ...schema, items: { allOf: [items] } };
}
