import { readFileSync } from "node:fs";
import { resolve, type Definitions, type JsonSchema } from "../scripts/generate/json-schema.js";
import type { GrowthConstruct, Json } from "./growth-constructs.js";

/** A list or map of the schema, with the document around it. */
interface Growable {
  readonly path: string;
  readonly isMap: boolean;
  readonly item: JsonSchema;
  readonly around: (value: Json) => Json;
}

const root = JSON.parse(readFileSync("generated/schemas/config.schema.json", "utf8")) as JsonSchema;

/** A schema and all of its alternatives. */
export function formsOf(given: JsonSchema, definitions: Definitions = root.definitions ?? {}): readonly JsonSchema[] {
  const schema = given.$ref === undefined ? given : resolve(definitions, given);
  const parts = [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), schema.then, schema.else];
  return [schema, ...parts.flatMap((part) => (part === undefined ? [] : formsOf(part, definitions)))];
}

/** A minimal value that the schema accepts. */
function smallest(given: JsonSchema, text: string): Json {
  const forms = formsOf(given);
  const schema =
    forms.find((form) => form.const !== undefined || form.enum !== undefined || form.properties !== undefined) ??
    forms.find(({ type }) => type === "string" || type?.includes("string")) ??
    forms.at(-1) ??
    {};
  if (schema.const !== undefined) return schema.const;
  const [first] = schema.enum ?? [];
  if (first !== undefined) return first;
  if (schema.properties !== undefined) return objectWith(schema, text, {});
  if (schema.items !== undefined) return [smallest(schema.items, text)];
  if (typeof schema.additionalProperties === "object") return { a: smallest(schema.additionalProperties, text) };
  return schema.type === "number" || schema.type === "integer" ? 1 : schema.type === "boolean" ? true : text;
}

function objectWith(
  { properties = {}, required = [] }: JsonSchema,
  text: string,
  own: { readonly [name: string]: Json },
): Json {
  const fixed = Object.entries(properties).filter(
    ([name, part]) => required.includes(name) || part.const !== undefined,
  );
  return { ...Object.fromEntries(fixed.map(([name, part]) => [name, smallest(part, text)])), ...own };
}

/** Every list and map of the schema. */
function* growables(
  schema: JsonSchema,
  path: string,
  around: (value: Json) => Json,
  seen: Set<JsonSchema>,
): Generator<Growable> {
  for (const form of formsOf(schema)) {
    if (seen.has(form)) continue;
    seen.add(form);
    const { properties = {}, items, additionalProperties } = form;
    if (items !== undefined) {
      yield { path, isMap: false, item: items, around };
      yield* growables(items, `${path}/*`, (value) => around([value]), seen);
    }
    if (typeof additionalProperties === "object") {
      yield { path, isMap: true, item: additionalProperties, around };
      yield* growables(additionalProperties, `${path}/*`, (value) => around({ a: value }), seen);
    }
    for (const [name, part] of Object.entries(properties)) {
      const inObject = (value: Json): Json => around(objectWith(form, "x", { [name]: value }));
      yield* growables(part, `${path}/${name}`, inObject, seen);
    }
  }
}

/** The strings of the items, by how they relate to each other and to the rest of the document. */
const texts: Readonly<Record<string, (index: number) => string>> = {
  different: (index) => `name_${index}`,
  equal: () => "name",
  misspelt: (index) => `nmae_${index}`,
  "placeholders of": (index) => `/a/{{name_${index}}}`,
  "expressions of": (index) => `$x.name_${index} & data.b-c`,
};

/** Places elsewhere in the document that refer to names the items may define. */
function withReaders(document: Json, count: number): Json {
  const readers = Array.from(
    { length: count },
    (_, index) => [`X-${index}`, `{{name_${index}}} {{context.name_${index}.a}}`] as const,
  );
  return typeof document === "object" && document !== null && !Array.isArray(document)
    ? { headers: Object.fromEntries(readers), ...document }
    : document;
}

/** Each list and map of the schema with each kind of string, and with as many references to its names. */
export const schemaConstructs: readonly GrowthConstruct[] = [
  ...growables(root, "", (value) => value, new Set()),
].flatMap(({ path, isMap, item, around }) =>
  [...Object.entries(texts), ["read", texts.different] as const].map(([kind, textOf]): GrowthConstruct => ({
    name: `${path}: ${kind} ${isMap ? "members" : "items"}`,
    make(count) {
      const items = Array.from({ length: count }, (_, index) => smallest(item, textOf?.(index) ?? ""));
      const document = around(
        isMap ? Object.fromEntries(items.map((value, index) => [`name_${index}`, value])) : items,
      );
      return JSON.stringify(kind === "read" ? withReaders(document, count) : document);
    },
  })),
);
