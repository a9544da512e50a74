import {
  definition,
  isAnnotation,
  isUnion,
  mapValues,
  nameOf,
  refTo,
  resolve,
  typesOf,
  without,
  withoutAnnotations,
  type Definitions,
  type JsonSchema,
  type Union,
} from "./json-schema.js";

/** The name of the partial variant of a definition. */
export function partialName(name: string): string {
  return `${name}Update`;
}

/**
 * The partial variant of a schema, as an update or override uses it: nothing is required, every property and map value may
 * be null, array items stay complete. It refers to the partial variants of definitions.
 */
function partial(definitions: Definitions, schema: JsonSchema): JsonSchema {
  if (schema.$ref !== undefined) return { ...schema, $ref: refTo(partialName(nameOf(schema.$ref))) };
  if (isUnion(schema)) return partialUnion(definitions, schema);
  const { anyOf, properties, additionalProperties } = schema;
  const value = (inner: JsonSchema) => nullable(definitions, partial(definitions, inner), inner);
  return {
    ...without(schema, "required", "anyOf"),
    ...(schema.title !== undefined && { title: partialName(schema.title) }),
    ...(anyOf?.some((branch) => branch.required === undefined) && { anyOf }),
    ...(properties && { properties: mapValues(properties, value) }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === "object" ? value(additionalProperties) : additionalProperties,
    }),
    ...(schema.then && { then: partial(definitions, schema.then) }),
    ...(schema.else && { else: partial(definitions, schema.else) }),
  };
}

/** `changed`, but nullable; `original` is the schema before the change. */
function nullable(definitions: Definitions, changed: JsonSchema, original: JsonSchema): JsonSchema {
  if (changed.$ref !== undefined) {
    const target = resolve(definitions, original);
    const types = typesOf(target);
    if (types.length === 0 || types.includes("null")) return changed;
    const { $ref, description = target.description, ...beside } = changed;
    return {
      ...beside,
      ...(description !== undefined && { description }),
      type: [...types, "null"],
      if: { type: types.length === 1 ? types[0] : types },
      then: { $ref },
    };
  }
  const { enum: values, markdownEnumDescriptions: texts } = changed;
  const types = typesOf(changed);
  const addsNull = values !== undefined && !values.includes(null);
  return {
    ...changed,
    ...(types.length > 0 && !types.includes("null") && { type: [...types, "null"] }),
    ...(addsNull && { enum: [...values, null] }),
    ...(addsNull && texts && { markdownEnumDescriptions: [...texts, "Removes the key, or goes back to the base"] }),
  };
}

/** A union whose tag is optional; without it the object may have any key of any branch. */
function partialUnion(definitions: Definitions, union: Union): JsonSchema {
  const tag = union.discriminator.propertyName;
  const { required, discriminator, oneOf, properties, title, ...rest } = union;
  return {
    ...rest,
    ...(title !== undefined && { title: partialName(title) }),
    properties: mapValues(properties, (property) => nullable(definitions, property, property)),
    if: { properties: { [tag]: { type: "string" } }, required: [tag] },
    then: { required, discriminator, oneOf: oneOf.map((branch) => partial(definitions, branch)) },
    else: { $ref: refTo(untaggedName(unionName(definitions, union))) },
  };
}

function unionName(definitions: Definitions, union: Union): string {
  const entry = Object.entries(definitions).find(([, schema]) => schema === union);
  if (entry === undefined) throw new Error("Only a definition of its own can be a union.");
  return entry[0];
}

/** The name of the partial variant of a union whose tag is absent. */
function untaggedName(name: string): string {
  return `Untagged${partialName(name)}`;
}

/** The partial branch of a union: its tag keeps its constant value. */
function partialBranch(definitions: Definitions, branch: JsonSchema, tag: string): JsonSchema {
  const changed = partial(definitions, branch);
  const constant = branch.properties?.[tag];
  return { ...changed, properties: { ...changed.properties, ...(constant && { [tag]: constant }) } };
}

/** Every partial variant that the definition `start` needs, by name, `start` first. */
export function partialDefinitions(definitions: Definitions, start: string): Map<string, JsonSchema> {
  const made = new Map<string, JsonSchema>();
  const tags = new Map<string, string>();
  const waiting = [start];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (made.has(partialName(name))) continue;
    const schema = definition(definitions, name);
    const tag = tags.get(name);
    made.set(
      partialName(name),
      tag === undefined ? partial(definitions, schema) : partialBranch(definitions, schema, tag),
    );
    if (isUnion(schema)) {
      for (const branch of schema.oneOf)
        if (branch.$ref) tags.set(nameOf(branch.$ref), schema.discriminator.propertyName);
      made.set(untaggedName(name), untagged(definitions, schema));
    }
    waiting.push(...partialTargets(definitions, schema));
  }
  return made;
}

/** The definitions that the partial variant of `schema` refers to: all that it reaches, except through array items. */
function partialTargets(definitions: Definitions, schema: JsonSchema): string[] {
  if (schema.$ref !== undefined) return [nameOf(schema.$ref)];
  const { properties = {}, additionalProperties, oneOf = [], then, else: otherwise } = schema;
  const inner = [...Object.values(properties), ...oneOf, then, otherwise];
  if (typeof additionalProperties === "object") inner.push(additionalProperties);
  return inner.flatMap((one) => (one === undefined ? [] : partialTargets(definitions, one)));
}

/** An object that may have any key of any branch of the union. */
function untagged(definitions: Definitions, union: Union): JsonSchema {
  const branches = union.oneOf.map((branch) => partial(definitions, resolve(definitions, branch)));
  const merged = branches.reduce((one, other) => mergeObjects(definitions, one, other));
  const tag = union.discriminator.propertyName;
  const properties = mapValues(union.properties, (property) => nullable(definitions, property, property));
  return {
    ...merged,
    title: `${union.title ?? ""}UntaggedUpdate`,
    description: `${union.description ?? ""} Here the ${tag} is left to the base, so any key of any ${tag} may stand.`,
    properties: { ...merged.properties, ...properties },
  };
}

function mergeObjects(definitions: Definitions, one: JsonSchema, other: JsonSchema): JsonSchema {
  const properties = new Map(Object.entries(one.properties ?? {}));
  for (const [name, schema] of Object.entries(other.properties ?? {})) {
    const known = properties.get(name);
    properties.set(name, known === undefined ? schema : merge(definitions, known, schema));
  }
  return {
    description:
      one.description === other.description ? one.description : "May hold the settings of any of the formats.",
    type: one.type,
    properties: Object.fromEntries(properties),
    additionalProperties: isOpenObject(one) || isOpenObject(other),
  };
}

function isOpenObject(schema: JsonSchema): boolean {
  if (typeof schema.additionalProperties !== "boolean") throw new Error("A branch of a union cannot be a map.");
  return schema.additionalProperties;
}

/** A schema that accepts at least what both accept: the keys of both objects, otherwise the keywords that agree. */
function merge(definitions: Definitions, one: JsonSchema, other: JsonSchema): JsonSchema {
  if (isSame(withoutAnnotations(one), withoutAnnotations(other))) return withCommonVocabulary(one, other);
  const [left, right] = [inlined(definitions, one), inlined(definitions, other)];
  if (left.properties && right.properties) return mergeObjects(definitions, left, right);
  if (typesOf(left).includes("object") && typesOf(right).includes("object")) {
    return mergeObjects(definitions, { properties: {}, ...left }, { properties: {}, ...right });
  }
  if (left.const !== undefined && right.const !== undefined) return left;
  if (!isSame(left.type, right.type)) throw new Error("Branches of a union disagree on the type of a property.");
  const agreed = Object.entries(left).filter(
    ([keyword, value]) => isAnnotation(keyword) || isSame(value, right[keyword as keyof JsonSchema]),
  );
  return withCommonVocabulary(Object.fromEntries(agreed), right);
}

function withCommonVocabulary(one: JsonSchema, other: JsonSchema): JsonSchema {
  const { "x-intlint": words, ...rest } = one;
  const common = Object.entries(words ?? {}).filter(([word, value]) => isSame(value, other["x-intlint"]?.[word]));
  return common.length === 0 ? rest : { ...rest, "x-intlint": Object.fromEntries(common) };
}

/** Inlines a nullable reference to a partial definition. */
function inlined(definitions: Definitions, schema: JsonSchema): JsonSchema {
  const pointer = schema.$ref ?? schema.then?.$ref;
  if (pointer === undefined) return schema;
  const name = nameOf(pointer).slice(0, -partialName("").length);
  const { type, description } = schema;
  const target = partial(definitions, definition(definitions, name));
  return { ...target, ...(type !== undefined && { type }), ...(description !== undefined && { description }) };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
