import {
  isUnion,
  nameOf,
  resolve,
  typesOf,
  type Definitions,
  type JsonSchema,
} from "../../scripts/generate/json-schema.js";

/** A document with one property to point at: its text, and the offset of that property's name. */
export interface PropertyPlace {
  /** `<definition>.<property>`. */
  readonly name: string;
  readonly text: string;
  readonly offset: number;
}

/** One step from the root of a document to a place: a property, with the tag beside it, or an item. */
export type Step = { readonly key: string; readonly tags: Readonly<Record<string, unknown>> } | "item";

/** One document for every property that a schema declares anywhere, the shortest one each. */
export function propertyPlaces(bundle: JsonSchema): PropertyPlace[] {
  return visitsOf(bundle).flatMap(placesOf);
}

/** Every schema in a bundle once, by the shortest way to a value of it. */
export function visitsOf(bundle: JsonSchema): Visit[] {
  const visits: Visit[] = [];
  const seen = new Set<JsonSchema>();
  let waiting: Visit[] = [{ schema: bundle, name: "", path: [], tags: {} }];
  while (waiting.length > 0) {
    const fresh = waiting.filter(({ schema }) => !seen.has(schema) && seen.add(schema));
    visits.push(...fresh);
    waiting = fresh.flatMap((visit) => insides(bundle.definitions ?? {}, visit));
  }
  return visits;
}

export interface Visit {
  readonly schema: JsonSchema;
  readonly name: string;
  readonly path: readonly Step[];
  /** The sibling values that select this schema. */
  readonly tags: Readonly<Record<string, unknown>>;
}

function placesOf({ schema, name, path, tags }: Visit): PropertyPlace[] {
  return Object.keys(schema.properties ?? {}).map((key) => {
    const text = inJson([...path, { key, tags: without(tags, key) }], JSON.stringify(tags[key] ?? null));
    return { name: `${name}.${key}`, text, offset: text.lastIndexOf(`${JSON.stringify(key)}:`) + 2 };
  });
}

/** The schemas of a schema's parts and alternatives. */
function insides(definitions: Definitions, visit: Visit): Visit[] {
  const { schema, name, path, tags } = visit;
  const same = (inner: JsonSchema, more: Readonly<Record<string, unknown>> = {}) => ({
    ...visit,
    schema: inner,
    tags: { ...tags, ...more },
  });
  const inner = (one: JsonSchema, key: string) => ({
    schema: one,
    name: `${name}.${key}`,
    path: [...path, { key, tags: without(tags, key) }],
    tags: {},
  });
  const found: Visit[] = [];
  found.push(...(schema.allOf ?? []).map((one) => same(one)));
  if (schema.$ref !== undefined) found.push({ ...same(resolve(definitions, schema)), name: nameOf(schema.$ref) });
  if (isUnion(schema) || (schema.discriminator && schema.oneOf)) {
    const tag = schema.discriminator?.propertyName ?? "";
    for (const branch of schema.oneOf ?? []) {
      found.push({ ...same(branch, { [tag]: resolve(definitions, branch).properties?.[tag]?.const }) });
    }
  }
  if (schema.then) found.push(same(schema.then, chosenBy(schema.if)));
  if (schema.else) found.push(same(schema.else));
  for (const [key, one] of Object.entries(schema.properties ?? {})) found.push(inner(one, key));
  if (typeof schema.additionalProperties === "object") found.push(inner(schema.additionalProperties, "any_name"));
  if (schema.items && typesOf(schema).includes("array"))
    found.push({ schema: schema.items, name, path: [...path, "item"], tags: {} });
  return found;
}

/** Properties that fulfil a condition on keys. */
function chosenBy(condition: JsonSchema | undefined): Readonly<Record<string, unknown>> {
  const [key] = condition?.required ?? condition?.anyOf?.at(-1)?.required ?? [];
  return key === undefined || key === "format" ? {} : { [key]: null };
}

function without(record: Readonly<Record<string, unknown>>, key: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

/** A JSON document with a text as the value at a path, as the last property of its object. */
export function inJson(path: readonly Step[], value: string): string {
  return path.reduceRight((text, step) => {
    if (step === "item") return `[${text}]`;
    const members = Object.entries(step.tags).map(([key, tag]) => `${JSON.stringify(key)}:${JSON.stringify(tag)}`);
    return `{${[...members, `${JSON.stringify(step.key)}:${text}`].join(",")}}`;
  }, value);
}

/** The same in YAML, in blocks. */
export function inYaml(path: readonly Step[], value: string): string {
  return path
    .reduceRight<readonly string[]>(
      ([first = "", ...rest], step) => {
        if (step === "item") return [`- ${first.trim()}`, ...rest.map((line) => `  ${line}`)];
        const members = Object.entries(step.tags).map(([key, tag]) => `${key}: ${JSON.stringify(tag)}`);
        const isValue = rest.length === 0 && first === value;
        return isValue
          ? [...members, `${step.key}: ${first}`]
          : [...members, `${step.key}:`, ...[first, ...rest].map((line) => `  ${line}`)];
      },
      [value],
    )
    .join("\n");
}
