import { readFile } from "node:fs/promises";
import type { OldValue } from "../../src/schema/shape.js";
import type { Constant, JsonType } from "../../src/schema/structure.js";

/** The part of JSON Schema draft-07 that the canonical schema uses, with its own vocabulary `x-intlint`. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $comment?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly examples?: readonly unknown[];
  readonly defaultSnippets?: readonly Snippet[];
  readonly markdownEnumDescriptions?: readonly string[];
  readonly deprecationMessage?: string;
  readonly patternErrorMessage?: string;
  readonly type?: JsonType | readonly JsonType[];
  readonly enum?: readonly Constant[];
  readonly const?: Constant;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly discriminator?: { readonly propertyName: string };
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
  readonly definitions?: Definitions;
  readonly "x-intlint"?: Vocabulary;
}

/** A value that editors offer. Strings in its body that begin with `^` are inserted unquoted. */
export interface Snippet {
  readonly label: string;
  readonly description?: string;
  readonly type?: JsonType;
  readonly body: unknown;
}

/** Named schemas, in the order of the file. */
export type Definitions = Readonly<Record<string, JsonSchema>>;

/** Our own schema keywords; the `$comment` of the file explains each. */
export interface Vocabulary {
  readonly kind?: string;
  readonly partialOf?: string;
  readonly role?: string;
  readonly roles?: Readonly<Record<string, RoleEntry>>;
  readonly template?: string;
  readonly templateScope?: string;
  readonly secret?: true;
  readonly knownValues?: readonly string[];
  readonly otherNames?: readonly string[];
  readonly otherValues?: Readonly<Record<string, readonly string[]>>;
  readonly deprecatedFor?: string;
  readonly deprecatedValues?: Readonly<Record<string, OldValue>>;
  readonly deprecatedForm?: {
    readonly name: string;
    readonly has: string;
    readonly lacks: string;
    readonly as: string;
  };
  readonly lowerCase?: true;
  readonly response?: true;
  readonly contents?: readonly string[];
  readonly [word: string]: unknown;
}

/** A schema whose branch depends on the value of one property. */
export interface Union extends JsonSchema {
  readonly discriminator: { readonly propertyName: string };
  readonly oneOf: readonly JsonSchema[];
  readonly properties: Readonly<Record<string, JsonSchema>>;
}

const prefix = "#/definitions/";

/** Reads the canonical schema. */
export async function readSchema(path = "schema/integration.schema.json"): Promise<JsonSchema> {
  return JSON.parse(await readFile(path, "utf8")) as JsonSchema;
}

/** A role in the schema's table `x-intlint.roles`. */
export interface RoleEntry {
  readonly input: string;
  readonly result: string;
  readonly example: string;
  readonly nothing?: boolean;
  readonly null?: boolean;
}

/** The pointer to a definition. */
export function refTo(name: string): string {
  return prefix + name;
}

/** The definition name in a pointer. */
export function nameOf(ref: string): string {
  if (!ref.startsWith(prefix)) throw new Error(`Not a pointer to a definition: ${ref}`);
  return ref.slice(prefix.length);
}

/** The definition with the given name; an unknown name is a mistake in the schema. */
export function definition(definitions: Definitions, name: string): JsonSchema {
  const found = definitions[name];
  if (found === undefined) throw new Error(`The schema has no definition ${name}.`);
  return found;
}

/** The schema, or the target of its `$ref`. */
export function resolve(definitions: Definitions, schema: JsonSchema): JsonSchema {
  return schema.$ref === undefined ? schema : definition(definitions, nameOf(schema.$ref));
}

/** Whether the schema's branch depends on a tag. */
export function isUnion(schema: JsonSchema): schema is Union {
  return schema.discriminator !== undefined && schema.oneOf !== undefined && schema.properties !== undefined;
}

/** The JSON types a schema names, as a list. */
export function typesOf(schema: JsonSchema): readonly JsonType[] {
  if (schema.type === undefined) return [];
  return typeof schema.type === "string" ? [schema.type] : schema.type;
}

/** Applies `change` to every value of a record. */
export function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T, key: string) => U) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

/** Applies `change` to the direct subschemas. */
export function mapSubschemas(schema: JsonSchema, change: (schema: JsonSchema) => JsonSchema): JsonSchema {
  const { properties, additionalProperties, items, oneOf, allOf, anyOf, definitions } = schema;
  return {
    ...schema,
    ...(properties && { properties: mapValues(properties, change) }),
    ...(typeof additionalProperties === "object" && { additionalProperties: change(additionalProperties) }),
    ...(items && { items: change(items) }),
    ...(oneOf && { oneOf: oneOf.map(change) }),
    ...(allOf && { allOf: allOf.map(change) }),
    ...(anyOf && { anyOf: anyOf.map(change) }),
    ...(schema.if && { if: change(schema.if) }),
    ...(schema.then && { then: change(schema.then) }),
    ...(schema.else && { else: change(schema.else) }),
    ...(definitions && { definitions: mapValues(definitions, change) }),
  };
}

/** The schema without the given keywords. */
export function without(schema: JsonSchema, ...keywords: readonly (keyof JsonSchema)[]): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords.some((one) => one === keyword)));
}

/** Calls `visit` for a schema and all its subschemas, outermost first; does not follow `$ref`. */
export function visitSchemas(schema: JsonSchema, visit: (schema: JsonSchema) => void): void {
  visit(schema);
  mapSubschemas(schema, (inner) => {
    visitSchemas(inner, visit);
    return inner;
  });
}

const annotations: ReadonlySet<string> = new Set([
  "$comment",
  "title",
  "description",
  "markdownDescription",
  "markdownEnumDescriptions",
  "examples",
  "default",
  "defaultSnippets",
  "errorMessage",
  "patternErrorMessage",
  "deprecationMessage",
  "doNotSuggest",
  "x-intlint",
]);

/** Whether a keyword is an annotation, without effect on validity. */
export function isAnnotation(keyword: string): boolean {
  return annotations.has(keyword);
}

/** The schema without annotations: only what decides validity. */
export function withoutAnnotations(schema: JsonSchema): JsonSchema {
  const kept = Object.entries(schema).filter(([keyword]) => !isAnnotation(keyword));
  return mapSubschemas(Object.fromEntries(kept), withoutAnnotations);
}

/** The annotation keywords, for validators that reject unknown ones. */
export const annotationKeywords: readonly string[] = [...annotations].filter(
  (keyword) => !["$comment", "title", "description", "examples", "default"].includes(keyword),
);
