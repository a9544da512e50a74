import { compile } from "json-schema-to-typescript";
import type { GeneratedFiles, Generator } from "./generator.js";
import {
  definition,
  isUnion,
  mapSubschemas,
  nameOf,
  readSchema,
  refTo,
  typesOf,
  type Definitions,
  type JsonSchema,
} from "./json-schema.js";

type TypeSchema = JsonSchema & { readonly tsType?: string; readonly deprecated?: boolean };
type CompilerInput = Parameters<typeof compile>[0];

const banner = "// Made of schema/integration.schema.json by `npm run generate`: do not edit.";

const updateType = `
/**
 * A partial \`T\`, as in an update or override: at every depth outside arrays, a property may be left out, which keeps the
 * stored value, or be null, which removes it. Arrays are replaced as a whole, so their items are complete.
 */
export type Update<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: Update<T[K]> | null }
    : T;
`;

/** The TypeScript declarations of every definition of the schema. */
async function typesSource(definitions: Definitions): Promise<string> {
  const schema: JsonSchema = {
    title: "All",
    type: "object",
    properties: Object.fromEntries(Object.keys(definitions).map((name) => [name, { $ref: refTo(name) }])),
    additionalProperties: false,
    definitions: Object.fromEntries(
      Object.entries(definitions).map(([name, one]) => [name, forTypes(definitions, one)]),
    ),
  };
  const source = await compile(schema as CompilerInput, "All", {
    bannerComment: banner,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    format: true,
    style: { printWidth: 120 },
  });
  return source.replace(/export interface All \{[^]*?\n\}\n/, "").trimEnd() + "\n" + updateType;
}

/** The same shape, written so that the compiler produces the type one would write by hand. */
function forTypes(definitions: Definitions, schema: JsonSchema): TypeSchema {
  const rewritten = rewrite(definitions, schema);
  return mapSubschemas(rewritten, (inner) => forTypes(definitions, inner));
}

function rewrite(definitions: Definitions, schema: JsonSchema): TypeSchema {
  const { title, description, $ref } = schema;
  const target = schema["x-intlint"]?.partialOf;
  if (target !== undefined) return { title, description, tsType: `Update<${typeName(definitions, nameOf(target))}>` };
  if ($ref !== undefined) return description === undefined ? { $ref } : { description, allOf: [{ $ref }] };
  if (isUnion(schema)) return { title, description, oneOf: schema.oneOf };
  if (schema.if !== undefined) return { title, description, anyOf: alternatives(schema) };
  if (isAnything(schema)) return { title, description, tsType: "unknown" };
  if (isMixed(schema)) return { title, description, anyOf: oneTypeEach(schema) };
  return withCurrentSpellings(described(schema));
}

/** The name of a definition's type. */
function typeName(definitions: Definitions, name: string): string {
  return definition(definitions, name).title ?? name;
}

/** Both branches of a choice by key or JSON type, and null if the value is nullable. */
function alternatives(schema: JsonSchema): JsonSchema[] {
  const { then, else: otherwise } = schema;
  const branches = [then, otherwise].filter((branch) => branch !== undefined);
  return typesOf(schema).includes("null") ? [...branches, { type: "null" }] : branches;
}

/** Whether any value is allowed. */
function isAnything(schema: JsonSchema): boolean {
  const { type, enum: values, const: value, properties, anyOf, oneOf } = schema;
  return [type, values, value, properties, anyOf, oneOf].every((keyword) => keyword === undefined);
}

/** Whether several JSON types are allowed, at least one of them an object or array. */
function isMixed(schema: JsonSchema): boolean {
  const types = typesOf(schema);
  return types.length > 1 && (types.includes("object") || types.includes("array"));
}

function oneTypeEach(schema: JsonSchema): JsonSchema[] {
  const { properties, additionalProperties, items } = schema;
  return typesOf(schema).map((type) => {
    if (type === "array") return { type, ...(items && { items }) };
    if (type === "object") return { type, ...(properties && { properties }), additionalProperties };
    return { type };
  });
}

/** Keeps the keywords that declarations use; the other annotations are for editors. */
function described(schema: JsonSchema): TypeSchema {
  const { title, description, type, enum: values, const: value, required, properties, deprecationMessage } = schema;
  const { additionalProperties, items, anyOf } = schema;
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(type !== undefined && { type }),
    ...(values && { enum: values }),
    ...(value !== undefined && { const: value }),
    ...(required && { required }),
    ...(properties && { properties }),
    ...(additionalProperties !== undefined && { additionalProperties }),
    ...(items && { items }),
    ...(anyOf && { anyOf }),
    ...(deprecationMessage !== undefined && { deprecated: true }),
  };
}

/** Where the old or the new name is required, the type requires the new one. */
function withCurrentSpellings(schema: TypeSchema): TypeSchema {
  const { anyOf, ...rest } = schema;
  if (anyOf === undefined) return schema;
  const isCurrent = (name: string) => schema.properties?.[name]?.["x-intlint"]?.deprecatedFor === undefined;
  const names = anyOf.flatMap((branch) => branch.required ?? []).filter(isCurrent);
  return { ...rest, required: [...(rest.required ?? []), ...names] };
}

/** Generates the types of documents and their parts, of expression inputs and results, and of the tool's configuration. */
export const typesGenerator: Generator = {
  name: "types",
  async generate(): Promise<GeneratedFiles> {
    const { definitions = {} } = await readSchema();
    const { definitions: ownParts = {}, ...configuration } = await readSchema("schema/intlint-config.schema.json");
    const all = { ...definitions, ...ownParts, [configuration.title ?? ""]: configuration };
    return new Map([["generated/types.ts", await typesSource(all)]]);
  },
};
