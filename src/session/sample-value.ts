import { ownProperty } from "../schema/shape.js";
import type { DescribedSchema } from "../schema/described.js";

/** A plain JSON value. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

const maxDepth = 12;

/** A small starting value that a schema allows; undefined if none is evident. */
export function sampleOf(schema: DescribedSchema, root: DescribedSchema, depth = 0): JsonValue | undefined {
  if (depth > maxDepth) return undefined;
  if (schema.const !== undefined) return schema.const;
  const [first] = schema.enum ?? [];
  if (first !== undefined) return first;
  // Examples of objects and lists refer to other parts of their own document.
  const [example] = schema.examples ?? schema["x-intlint"]?.examples ?? [];
  if (isScalar(example)) return example;
  const below = (part: DescribedSchema): JsonValue | undefined => sampleOf(part, root, depth + 1);
  const target = schema.$ref && ownProperty(root.definitions, schema.$ref.replace("#/definitions/", ""));
  if (target) return below(target);
  const [branch] = schema.oneOf ?? schema.anyOf ?? [];
  if (branch !== undefined) return below(branch);
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
      return "";
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
