import { ownProperty } from "../schema/shape.js";
import type { DescribedSchema, JsonValue, SchemaSnippet } from "../schema/described.js";

const maxDepth = 12;

/** Values to start with, the likeliest first: what the schema suggests, then what it lists, or the smallest that it evidently allows. */
export function samplesOf(schema: DescribedSchema, root: DescribedSchema): readonly JsonValue[] {
  const smallest = sampleOf(schema, root, 0);
  return [
    ...snippetsOf(schema, root).map(snippetValue),
    ...(schema.enum ?? (smallest === undefined ? [] : [smallest])),
  ];
}

/** Delimiters of a part that the user replaces; they do not occur in documents. */
const [holeStart, holeEnd] = ["\u{E001}", "\u{E002}"];

/** Splits a text at the parts that the user replaces: every second piece is one of them. */
export function piecesOf(text: string): readonly string[] {
  return text.split(new RegExp(`${holeStart}([^${holeEnd}]*)${holeEnd}`));
}

/** The value that a snippet inserts, with marks around the parts that the user replaces. */
export function snippetValue({ body }: SchemaSnippet): JsonValue {
  return valueOf(body);
}

function valueOf(body: JsonValue): JsonValue {
  if (typeof body === "string") return body.startsWith("^") ? parsed(withHoles(body.slice(1))) : withHoles(body);
  if (isList(body)) return body.map(valueOf);
  if (typeof body !== "object" || body === null) return body;
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [withHoles(name), valueOf(value)]));
}

export function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** Snippets may contain JSON as text. */
function parsed(json: string): JsonValue {
  const value: unknown = JSON.parse(json);
  return isScalar(value) || (Array.isArray(value) && value.every(isScalar)) ? value : null;
}

/** Marks the tab stops of snippet syntax, each with its text or its first choice. */
function withHoles(text: string): string {
  return text.replaceAll(
    /\\([\\$}])|\$\{\d+(?::([^}]*)|\|([^,|]*)[^}]*)\}/g,
    (_, escaped?: string, given?: string, choice = "") => escaped ?? `${holeStart}${given ?? choice}${holeEnd}`,
  );
}

function snippetsOf(schema: DescribedSchema, root: DescribedSchema): readonly SchemaSnippet[] {
  return schema.defaultSnippets ?? targetOf(schema, root)?.defaultSnippets ?? [];
}

function targetOf({ $ref }: DescribedSchema, { definitions }: DescribedSchema): DescribedSchema | undefined {
  return $ref === undefined ? undefined : ownProperty(definitions, $ref.replace("#/definitions/", ""));
}

function sampleOf(schema: DescribedSchema, root: DescribedSchema, depth: number): JsonValue | undefined {
  if (depth > maxDepth) return undefined;
  if (schema.const !== undefined) return schema.const;
  const [first] = schema.enum ?? [];
  if (first !== undefined) return first;
  // Examples of objects and lists refer to other parts of their own document.
  const [example] = schema.examples ?? schema["x-intlint"]?.examples ?? [];
  if (isScalar(example)) return typeof example === "string" ? `${holeStart}${example}${holeEnd}` : example;
  const below = (part: DescribedSchema): JsonValue | undefined => sampleOf(part, root, depth + 1);
  const target = targetOf(schema, root);
  if (target) return below(target);
  const { oneOf, anyOf, ...common } = schema;
  const [branch] = oneOf ?? anyOf ?? [];
  if (branch !== undefined) return below({ ...common, ...branch });
  if (schema.then !== undefined && schema.properties === undefined) return below(schema.then);
  return ofType(schema, below);
}

function ofType(
  { type, required = [], properties }: DescribedSchema,
  below: (part: DescribedSchema) => JsonValue | undefined,
): JsonValue | undefined {
  switch (typeof type === "string" ? type : type?.[0]) {
    case "object": {
      const members = required.map((name) => [name, below(ownProperty(properties, name) ?? {})] as const);
      const known = members.filter((member): member is readonly [string, JsonValue] => member[1] !== undefined);
      return known.length === members.length ? Object.fromEntries(known) : undefined;
    }
    case "array":
      return [];
    case "string":
      return `${holeStart}${holeEnd}`;
    case "integer":
    case "number":
      return 1;
    case "boolean":
      return true;
    case "null":
      return null;
    case undefined:
      return undefined;
  }
}

function isScalar(value: unknown): value is string | number | boolean | null {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}
