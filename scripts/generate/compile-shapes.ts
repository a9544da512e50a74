import { fold } from "jsonata-check/text";
import type { Condition, Shape } from "../../src/schema/shape.js";
import type { Constant, Constraint, JsonType } from "../../src/schema/structure.js";
import {
  definition,
  isAnnotation,
  nameOf,
  refTo,
  resolve,
  type Definitions,
  type JsonSchema,
  type Vocabulary,
} from "./json-schema.js";

/** The canonical schema in the form that the walk reads. */
export interface CompiledShapes {
  readonly shapes: readonly Shape[];
  /** Index of the shape of each document kind, in the order of the schema. */
  readonly roots: ReadonlyMap<string, number>;
  /** Index of each named shape, sorted by name. */
  readonly named: ReadonlyMap<string, number>;
  /** The property names of each named shape; undefined if any name is allowed. */
  readonly keys: ReadonlyMap<string, readonly string[] | undefined>;
  readonly roles: readonly string[];
  readonly scopes: readonly string[];
}

const structural: ReadonlySet<string> = new Set(
  "$ref type enum const properties additionalProperties required items anyOf oneOf if then else discriminator".split(
    " ",
  ),
);
const limitKeywords = ["pattern", "minimum", "minItems"] as const;

/** Compiles a schema. Throws on anything that the walk would check differently from a validator. */
export function compileShapes(schema: JsonSchema): CompiledShapes {
  return new Compiler(schema).compile();
}

class Compiler {
  readonly #definitions: Definitions;
  readonly #roles: readonly string[];
  readonly #shapes: Record<string, unknown>[] = [];
  /** Indexes of shapes by content, so that equal ones are stored once. */
  readonly #byContent = new Map<string, number>();
  readonly #byDefinition = new Map<string, number>();
  readonly #named = new Map<string, { index: number; schema: JsonSchema }>();
  readonly #scopes = new Set<string>();

  constructor(schema: JsonSchema) {
    this.#definitions = schema.definitions ?? {};
    this.#roles = Object.keys(schema["x-intlint"]?.roles ?? {});
  }

  compile(): CompiledShapes {
    const roots = new Map<string, number>();
    for (const [name, schema] of Object.entries(this.#definitions)) {
      const kind = schema["x-intlint"]?.kind;
      if (kind !== undefined) roots.set(kind, this.#definition(refTo(name)));
    }
    const names = [...this.#named.keys()].sort();
    return {
      shapes: this.#shapes,
      roots,
      named: new Map(names.map((name) => [name, this.#named.get(name)?.index ?? -1])),
      keys: new Map(names.map((name) => [name, this.#keysOf(this.#named.get(name)?.schema ?? {})])),
      roles: this.#roles,
      scopes: [...this.#scopes].sort(),
    };
  }

  /** The index of a definition's shape, reserved before the shape is compiled because definitions may be recursive. */
  #definition(ref: string): number {
    const known = this.#byDefinition.get(ref);
    if (known !== undefined) return known;
    const index = this.#shapes.push({}) - 1;
    this.#byDefinition.set(ref, index);
    const name = nameOf(ref);
    const schema = definition(this.#definitions, name);
    const named = isContainer(schema) ? { name } : {};
    if (isContainer(schema)) this.#register(name, index, schema);
    Object.assign(this.#shapes[index] ?? {}, named, this.#shape(schema));
    return index;
  }

  #register(name: string, index: number, schema: JsonSchema): void {
    if (this.#named.has(name)) throw new Error(`two shapes are called ${name}`);
    this.#named.set(name, { index, schema });
  }

  #index(schema: JsonSchema): number {
    if (schema.$ref !== undefined) return this.#definition(schema.$ref);
    const title = schema.title?.replace(/^Integration/, "");
    if (title !== undefined && isContainer(schema)) {
      const index = this.#shapes.push({ name: title, ...this.#shape(schema) }) - 1;
      this.#register(title, index, schema);
      return index;
    }
    const shape = this.#shape(schema);
    const content = JSON.stringify(shape);
    const index = this.#byContent.get(content) ?? this.#shapes.push(shape) - 1;
    this.#byContent.set(content, index);
    return index;
  }

  #shape(schema: JsonSchema): Record<string, unknown> {
    for (const keyword of Object.keys(schema)) {
      const isKnown = keyword === "$schema" || isAnnotation(keyword) || structural.has(keyword) || isLimit(keyword);
      if (!isKnown) throw new Error(`the walk does not know the keyword ${keyword}`);
    }
    const vocabulary = schema["x-intlint"] ?? {};
    if (vocabulary.partialOf !== undefined) {
      return { isPatch: true, choice: { when: {}, then: this.#definition(vocabulary.partialOf) } };
    }
    if (schema.$ref !== undefined) return { choice: { when: {}, then: this.#definition(schema.$ref) } };
    return defined({
      types: typesOf(schema),
      values: schema.enum ?? (schema.const === undefined ? undefined : [schema.const]),
      limits: limitsOf(schema),
      ...this.#vocabulary(vocabulary),
      ...this.#contents(schema),
    });
  }

  #vocabulary(vocabulary: Vocabulary): Record<string, unknown> {
    const { role, template, templateScope, deprecatedForm: form } = vocabulary;
    if (role !== undefined && !this.#roles.includes(role)) throw new Error(`no such role: ${role}`);
    for (const scope of [template, templateScope]) if (scope !== undefined) this.#scopes.add(scope);
    return {
      known: vocabulary.knownValues,
      otherValues: otherWords(vocabulary.otherValues),
      isLowerCase: vocabulary.lowerCase,
      isResponse: vocabulary.response,
      contents: vocabulary.contents,
      role,
      template,
      templateScope,
      isSecret: vocabulary.secret,
      oldForm: form && { name: form.name, has: form.has, lacks: form.lacks, shape: this.#definition(form.as) },
    };
  }

  /** The contents of an object or array. Next to a union, properties are only for editors: every branch declares its own. */
  #contents(schema: JsonSchema): Record<string, unknown> {
    if (schema.discriminator !== undefined) return this.#union(schema, schema.discriminator.propertyName);
    const properties = this.#properties(schema);
    if (schema.if !== undefined) return { properties, choice: this.#choice(schema) };
    const otherNames = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
      const names = property["x-intlint"]?.otherNames;
      return names === undefined ? [] : [[name, names] as const];
    });
    const oldKeys = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
      const current = property["x-intlint"]?.deprecatedFor;
      return current === undefined ? [] : [[name, current] as const];
    });
    const alternatives = requiredAlternatives(schema, new Map(oldKeys));
    const rest = schema.additionalProperties;
    return {
      properties,
      rest: rest === false ? false : typeof rest === "object" ? this.#index(rest) : undefined,
      required: [...(schema.required ?? []), ...alternatives],
      oldKeys: oldKeys.length === 0 ? undefined : Object.fromEntries(oldKeys),
      otherNames: otherNames.length === 0 ? undefined : otherWords(Object.fromEntries(otherNames)),
      items: schema.items && this.#index(schema.items),
    };
  }

  #properties(schema: JsonSchema): Record<string, number> | undefined {
    const { properties } = schema;
    if (properties === undefined) return undefined;
    return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, this.#index(value)]));
  }

  #union(schema: JsonSchema, tag: string): Record<string, unknown> {
    const branches: Record<string, number> = {};
    for (const branch of schema.oneOf ?? []) {
      const value = resolve(this.#definitions, branch).properties?.[tag]?.const;
      if (typeof value !== "string") throw new Error(`a branch of ${schema.title ?? "a union"} has no ${tag}`);
      branches[value] = this.#index(branch);
    }
    const { deprecatedValues: oldValues, otherNames, otherValues } = schema.properties?.[tag]?.["x-intlint"] ?? {};
    return {
      union: { tag, branches },
      oldValues,
      otherNames: otherWords(otherNames && { [tag]: otherNames }),
      otherValues: otherWords(otherValues),
    };
  }

  #choice(schema: JsonSchema): Record<string, unknown> {
    return defined({
      when: condition(schema.if ?? {}),
      then: schema.then && this.#index(schema.then),
      else: schema.else && this.#index(schema.else),
    });
  }

  /** Every property name that the shape or a branch declares; undefined if any name is allowed. */
  #keysOf(schema: JsonSchema): readonly string[] | undefined {
    const target = schema.$ref ?? schema["x-intlint"]?.partialOf;
    if (target !== undefined) return this.#keysOf(definition(this.#definitions, nameOf(target)));
    const parts = [...(schema.oneOf ?? []), schema.then, schema.else].filter((part) => part !== undefined);
    if (parts.length > 0) {
      const keys = parts.map((part) => this.#keysOf(part));
      return keys.includes(undefined) ? undefined : [...new Set(keys.flatMap((names) => names ?? []))];
    }
    if (typeof schema.additionalProperties === "object") return undefined;
    const names = Object.entries(schema.properties ?? {});
    return names.filter(([, value]) => value["x-intlint"]?.deprecatedFor === undefined).map(([name]) => name);
  }
}

function isLimit(keyword: string): keyword is (typeof limitKeywords)[number] {
  return limitKeywords.some((known) => known === keyword);
}

/** Whether a value of the schema can be an object or array, so that its shape gets a name. */
function isContainer(schema: JsonSchema): boolean {
  if (schema["x-intlint"]?.partialOf !== undefined) return true;
  const types = typesOf(schema);
  return types?.includes("object") === true || types?.includes("array") === true;
}

function typesOf(schema: JsonSchema): readonly JsonType[] | undefined {
  if (schema.type !== undefined) return typeof schema.type === "string" ? [schema.type] : schema.type;
  const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  return values && [...new Set(values.map(typeOfConstant))];
}

function typeOfConstant(value: Constant): JsonType {
  if (value === null) return "null";
  return typeof value === "number" ? "number" : typeof value === "string" ? "string" : "boolean";
}

function limitsOf(schema: JsonSchema): readonly Constraint[] | undefined {
  const { patternErrorMessage: message } = schema;
  const limits = limitKeywords.flatMap((keyword) => {
    const limit = schema[keyword];
    if (typeof limit !== "string" && typeof limit !== "number") return [];
    return [
      keyword === "pattern" && typeof message === "string" ? { keyword, limit, expected: message } : { keyword, limit },
    ];
  });
  return limits.length === 0 ? undefined : limits;
}

/** `anyOf` has a single use: a property is required under its current or its old name. */
function requiredAlternatives(schema: JsonSchema, oldKeys: ReadonlyMap<string, string>): readonly string[] {
  const names = (schema.anyOf ?? []).flatMap((one) => one.required ?? []);
  const current = [...new Set(names.map((name) => oldKeys.get(name) ?? name))];
  if (current.length > 1) throw new Error(`anyOf asks for one of ${current.join(", ")}`);
  return current;
}

function condition(schema: JsonSchema): Condition {
  const types = Object.entries(schema.properties ?? {}).map(([name, value]) => [name, typesOf(value) ?? []] as const);
  return defined({
    types: typesOf(schema),
    required: schema.required,
    propertyTypes: types.length === 0 ? undefined : Object.fromEntries(types),
    anyOf: schema.anyOf?.map(condition),
  });
}

/** Maps every other spelling, folded, to the word of the schema. */
function otherWords(
  words: Readonly<Record<string, readonly string[]>> | undefined,
): Readonly<Record<string, string>> | undefined {
  if (words === undefined) return undefined;
  return Object.fromEntries(Object.entries(words).flatMap(([word, others]) => others.map((one) => [fold(one), word])));
}

/** The object without undefined and empty properties. */
function defined<T extends object>(object: T): T {
  const entries = Object.entries(object).filter(([, value]) => {
    return value !== undefined && !(Array.isArray(value) && value.length === 0);
  });
  return Object.fromEntries(entries) as T;
}
