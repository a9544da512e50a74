import { join } from "./join.js";
import {
  ANY,
  arrayType,
  BOOLEAN,
  literalType,
  NEVER,
  NOTHING,
  NULL,
  FINITE,
  objectType,
  STRING,
  typeLimits,
  type Type,
} from "./type.js";

/** The keywords of JSON Schema (draft-07 and 2020-12) that types are built from; others are ignored. */
export interface TypeSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, TypeSchema | boolean>>;
  readonly required?: readonly string[];
  readonly patternProperties?: Readonly<Record<string, TypeSchema | boolean>>;
  readonly additionalProperties?: TypeSchema | boolean;
  readonly items?: TypeSchema | boolean | readonly (TypeSchema | boolean)[];
  readonly prefixItems?: readonly (TypeSchema | boolean)[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly (TypeSchema | boolean)[];
  readonly oneOf?: readonly (TypeSchema | boolean)[];
  readonly definitions?: Readonly<Record<string, TypeSchema | boolean>>;
  readonly $defs?: Readonly<Record<string, TypeSchema | boolean>>;
}

/** The values that a schema accepts; `root` holds the definitions for `$ref`. Deeply nested parts are `any`. */
export function fromSchema(schema: TypeSchema | boolean, root?: TypeSchema): Type {
  const holder = root ?? (typeof schema === "object" ? schema : {});
  const definitions = [...definitionsIn("definitions", holder), ...definitionsIn("$defs", holder)];
  return new SchemaReader(new Map(definitions)).read(schema, typeLimits.depth);
}

/** The definitions under a keyword, by reference. */
function definitionsIn(
  keyword: "definitions" | "$defs",
  schema: TypeSchema,
): readonly [string, TypeSchema | boolean][] {
  return Object.entries(schema[keyword] ?? {}).map(([name, target]) => [`#/${keyword}/${name}`, target]);
}

class SchemaReader {
  readonly #definitions: ReadonlyMap<string, TypeSchema | boolean>;

  constructor(definitions: ReadonlyMap<string, TypeSchema | boolean>) {
    this.#definitions = definitions;
  }

  read(schema: TypeSchema | boolean, depth: number): Type {
    if (schema === true || depth < 0) return ANY;
    if (schema === false) return NEVER;
    if (schema.$ref !== undefined) return this.#readReference(schema.$ref, depth);
    const choices = schema.anyOf ?? schema.oneOf;
    if (choices !== undefined) return join(...choices.map((choice) => this.read(withBase(schema, choice), depth)));
    if (schema.const !== undefined) return typeOfConstant(schema.const);
    if (schema.enum !== undefined) return join(...schema.enum.map(typeOfConstant));
    const types = schema.type ?? impliedTypes(schema);
    if (types === undefined) return ANY;
    return join(...(typeof types === "string" ? [types] : types).map((name) => this.#readType(name, schema, depth)));
  }

  /** A recursive reference ends in `any`, because every step uses up depth. */
  #readReference(reference: string, depth: number): Type {
    const target = this.#definitions.get(reference);
    return target === undefined ? ANY : this.read(target, depth - 1);
  }

  #readType(name: string, schema: TypeSchema, depth: number): Type {
    switch (name) {
      case "null":
        return NULL;
      case "boolean":
        return BOOLEAN;
      case "number":
      case "integer":
        return FINITE;
      case "string":
        return STRING;
      case "object":
        return this.#readObject(schema, depth - 1);
      case "array":
        return this.#readArray(schema, depth - 1);
      default:
        return ANY;
    }
  }

  #readObject(schema: TypeSchema, depth: number): Type {
    const required = new Set(schema.required);
    const properties = new Map<string, Type>();
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const type = this.read(property, depth);
      properties.set(name, required.has(name) ? type : join(type, NOTHING));
    }
    const others = [...Object.values(schema.patternProperties ?? {}), schema.additionalProperties ?? true];
    const allowed = others.filter((other) => other !== false).map((other) => this.read(other, depth));
    return objectType(properties, allowed.length === 0 ? undefined : join(...allowed));
  }

  #readArray(schema: TypeSchema, depth: number): Type {
    const { items = true, prefixItems, minItems = 0, maxItems = Infinity } = schema;
    const isTuple = Array.isArray(items) || prefixItems !== undefined;
    const element = isTuple ? ANY : this.read(items as TypeSchema | boolean, depth);
    return arrayType(element, minItems, maxItems);
  }
}

/** A choice within an object schema extends its other keywords. */
function withBase(schema: TypeSchema, choice: TypeSchema | boolean): TypeSchema | boolean {
  if (typeof choice === "boolean" || choice.$ref !== undefined) return choice;
  const properties = { ...schema.properties, ...choice.properties };
  const required = [...(schema.required ?? []), ...(choice.required ?? [])];
  return {
    ...schema,
    anyOf: undefined,
    oneOf: undefined,
    ...choice,
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    required,
  };
}

/** JSON Schema's object and array keywords accept every value of another kind; here they imply the kind they describe. */
function impliedTypes(schema: TypeSchema): string | readonly string[] | undefined {
  if (schema.properties !== undefined || schema.additionalProperties !== undefined) return "object";
  return schema.items === undefined ? undefined : "array";
}

function typeOfConstant(value: unknown): Type {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return literalType(value);
  }
  return ANY;
}
