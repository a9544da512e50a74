import type { Node } from "../document/tree.js";
import { hasType, ownProperty } from "./shape.js";
import type { Constant, JsonType } from "./structure.js";

/** A plain JSON value. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** A value that a schema suggests, in the snippet syntax of editors; a string after `^` is JSON text. */
export interface SchemaSnippet {
  readonly label: string;
  readonly description?: string;
  readonly body: JsonValue;
}

/** The keywords of a published schema that describe a place; definitions are local. */
export interface DescribedSchema {
  readonly $ref?: string;
  readonly description?: string;
  readonly deprecationMessage?: string;
  readonly type?: JsonType | readonly JsonType[];
  readonly enum?: readonly Constant[];
  readonly markdownEnumDescriptions?: readonly string[];
  readonly const?: Constant;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly defaultSnippets?: readonly SchemaSnippet[];
  /** Examples that editors are shown in another form. */
  readonly "x-intlint"?: { readonly examples?: readonly unknown[] };
  readonly properties?: Readonly<Record<string, DescribedSchema>>;
  readonly additionalProperties?: DescribedSchema | boolean;
  readonly required?: readonly string[];
  readonly items?: DescribedSchema;
  readonly if?: DescribedSchema;
  readonly then?: DescribedSchema;
  readonly else?: DescribedSchema;
  readonly anyOf?: readonly DescribedSchema[];
  readonly oneOf?: readonly DescribedSchema[];
  readonly allOf?: readonly DescribedSchema[];
  readonly discriminator?: { readonly propertyName: string };
  readonly definitions?: Readonly<Record<string, DescribedSchema>>;
}

/** The description of a value by a schema. */
export interface Description {
  /** Undefined if the schema has no description. */
  readonly text: string | undefined;
  /** Why it is deprecated. */
  readonly deprecation: string | undefined;
  readonly types: readonly JsonType[];
  /** The allowed values, each with its description, if any. */
  readonly values: readonly { readonly value: Constant; readonly text: string | undefined }[];
  readonly isRequired: boolean;
  readonly default: unknown;
  readonly examples: readonly unknown[];
  readonly snippets: readonly SchemaSnippet[];
}

/** Describes a value by a schema; undefined if the schema does not cover it. */
export function describe(schema: DescribedSchema, node: Node): Description | undefined {
  const reader = new SchemaReader(schema);
  const found = reader.schemasOf(node);
  if (found.length === 0) return undefined;
  const listed = found.find((one) => one.enum !== undefined);
  const types = found.find((one) => one.type !== undefined)?.type;
  return {
    text: found.find((one) => one.description !== undefined)?.description,
    deprecation: found.find((one) => one.deprecationMessage !== undefined)?.deprecationMessage,
    types: types === undefined ? [] : typeof types === "string" ? [types] : types,
    values: (listed?.enum ?? []).map((value, index) => ({ value, text: listed?.markdownEnumDescriptions?.[index] })),
    isRequired: reader.isRequired(node),
    default: found.find((one) => one.default !== undefined)?.default,
    examples: found.find((one) => one.examples !== undefined)?.examples ?? [],
    snippets: found.find((one) => one.defaultSnippets !== undefined)?.defaultSnippets ?? [],
  };
}

/** The properties of an object in the selected branches of a schema; adds the required ones to `required`. */
export function propertiesOf(
  schema: DescribedSchema,
  object: Node,
  required: Set<string>,
): ReadonlyMap<string, DescribedSchema> {
  const properties = new Map<string, DescribedSchema>();
  for (const found of new SchemaReader(schema).schemasOf(object)) {
    for (const name of found.required ?? []) required.add(name);
    for (const [name, property] of Object.entries(found.properties ?? {})) {
      if (!properties.has(name)) properties.set(name, property);
    }
  }
  return properties;
}

const maxSteps = 30;

class SchemaReader {
  readonly #root: DescribedSchema;

  constructor(root: DescribedSchema) {
    this.#root = root;
  }

  /** Every schema that applies to a value, the general ones first. */
  schemasOf(node: Node): readonly DescribedSchema[] {
    const { parent, key } = node;
    if (parent === undefined) return this.#expand(this.#root, node, 0);
    return this.schemasOf(parent).flatMap((schema) => {
      const below = typeof key === "string" ? propertyOf(schema, key) : schema.items;
      return below === undefined ? [] : this.#expand(below, node, 0);
    });
  }

  isRequired({ parent, key }: Node): boolean {
    if (parent === undefined || typeof key !== "string") return false;
    return this.schemasOf(parent).some(({ required }) => required?.includes(key) === true);
  }

  #expand(schema: DescribedSchema, node: Node, steps: number): readonly DescribedSchema[] {
    if (steps > maxSteps) return [];
    const next = [
      this.#target(schema),
      ...(schema.allOf ?? []),
      this.#chosen(schema, node),
      this.#branch(schema, node),
    ];
    return [schema, ...next.flatMap((one) => (one === undefined ? [] : this.#expand(one, node, steps + 1)))];
  }

  #target({ $ref }: DescribedSchema): DescribedSchema | undefined {
    const name = $ref?.replace("#/definitions/", "");
    return name === undefined ? undefined : ownProperty(this.#root.definitions, name);
  }

  #chosen(schema: DescribedSchema, node: Node): DescribedSchema | undefined {
    if (schema.if === undefined) return undefined;
    return this.#holds(schema.if, node) ? schema.then : schema.else;
  }

  /** The branch of a union that the value's tag selects. */
  #branch({ oneOf, discriminator }: DescribedSchema, node: Node): DescribedSchema | undefined {
    const tag =
      discriminator === undefined || node.type !== "object" ? undefined : node.get(discriminator.propertyName);
    if (tag?.type !== "string") return undefined;
    return oneOf?.find((branch) => {
      const allowed = (this.#target(branch) ?? branch).properties?.[discriminator?.propertyName ?? ""];
      return allowed?.const === tag.value || allowed?.enum?.includes(tag.value) === true;
    });
  }

  #holds(condition: DescribedSchema, node: Node): boolean {
    const { type, required, properties, anyOf } = condition;
    if (type !== undefined && !hasType(node, typeof type === "string" ? [type] : type)) return false;
    if (anyOf !== undefined && !anyOf.some((one) => this.#holds(one, node))) return false;
    if (node.type !== "object") return true;
    if (required?.some((name) => node.get(name) === undefined) === true) return false;
    return Object.entries(properties ?? {}).every(([name, property]) => {
      const value = node.get(name);
      return value === undefined || this.#holds(property, value);
    });
  }
}

function propertyOf({ properties, additionalProperties }: DescribedSchema, name: string): DescribedSchema | undefined {
  const property = ownProperty(properties, name);
  if (property !== undefined) return property;
  return typeof additionalProperties === "object" ? additionalProperties : undefined;
}
