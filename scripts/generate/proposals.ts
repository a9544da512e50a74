import { definition, nameOf, without, type Definitions, type JsonSchema, type Snippet } from "./json-schema.js";

/**
 * A schema whose proposals JSON and YAML editors insert correctly: the YAML server does not quote examples that need it, has
 * no label for objects, and offers the snippets of a list's items for the list itself.
 */
export function withProposals(schema: JsonSchema, definitions: Definitions): JsonSchema {
  return itemsApart(quotedExamples(withThoseOfObject(schema, definitions)), definitions);
}

/** What may also be null, or a map, has the proposals of the object: editors look no further while the value is absent. */
function withThoseOfObject(schema: JsonSchema, definitions: Definitions): JsonSchema {
  const { then, defaultSnippets, examples } = schema;
  if (then?.$ref === undefined || defaultSnippets !== undefined || examples !== undefined) return schema;
  const target = definition(definitions, nameOf(then.$ref));
  return {
    ...schema,
    ...(target.defaultSnippets && { defaultSnippets: target.defaultSnippets }),
    ...(target.examples && { examples: target.examples }),
  };
}

/** Keeps examples that are plain words; otherwise all become snippets, and the session finds them in `x-intlint`. */
function quotedExamples(schema: JsonSchema): JsonSchema {
  const { examples = [], defaultSnippets = [] } = schema;
  if (examples.every(isPlain)) return schema;
  return {
    ...without(schema, "examples"),
    defaultSnippets: defaultSnippets.length > 0 ? defaultSnippets : examples.map(snippetOf),
    "x-intlint": { ...schema["x-intlint"], examples },
  };
}

/** Whether an example means the same in YAML with and without quotes. */
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

/** The longest label that completion lists show. */
function shortened(label: string): string {
  return label.length > 50 ? `${label.slice(0, 49)}…` : label;
}

/** The object with all strings quoted. */
function quotedParts(value: unknown): unknown {
  if (typeof value === "string") return raw(value);
  if (Array.isArray(value)) return value.map(quotedParts);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, quotedParts(inner)]));
}

/** A body that is inserted verbatim: the value as JSON, which is also YAML. */
function raw(value: unknown): string {
  return `^${onOneLine(value).replaceAll(/[\\$}]/g, "\\$&")}`;
}

/** A value as JSON on one line, with spaces. */
function onOneLine(value: unknown): string {
  return JSON.stringify(value, null, 1)
    .replaceAll(/\n\s*/g, " ")
    .replaceAll(/(?<=\[) | (?=\])/g, "");
}

/**
 * A schema whose items are out of the YAML server's sight: it offers the snippets of items for the list itself, and those of
 * a schema with items for the members of an object.
 */
function itemsApart(schema: JsonSchema, definitions: Definitions): JsonSchema {
  const { items, additionalProperties, defaultSnippets } = schema;
  if (items === undefined) return schema;
  if (defaultSnippets !== undefined && additionalProperties !== undefined)
    return { ...without(schema, "items"), allOf: [...(schema.allOf ?? []), { items }] };
  const isOffered =
    items.$ref !== undefined && definition(definitions, nameOf(items.$ref)).defaultSnippets !== undefined;
  return isOffered ? { ...schema, items: { allOf: [items] } } : schema;
}
