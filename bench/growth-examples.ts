import { readFileSync } from "node:fs";
import { rules } from "../generated/rules.js";
import { documentKinds, type DocumentKind } from "../generated/shapes.js";
import type { Definitions, JsonSchema } from "../scripts/generate/json-schema.js";
import type { GrowthConstruct, Json } from "./growth-constructs.js";
import { formsOf } from "./growth-schema.js";

/** A place in a document, by keys and indices. */
type Path = readonly (string | number)[];

/** Members whose strings are names that other places refer to. */
const naming: ReadonlySet<string> = new Set(["name", "resource", "depends_on"]);

const schemas = new Map(documentKinds.map((kind) => [kind, readSchema(kind)]));

function readSchema(kind: DocumentKind): JsonSchema {
  return JSON.parse(readFileSync(`generated/schemas/${kind}.schema.json`, "utf8")) as JsonSchema;
}

/** The places of all members of maps, unknown properties and items. */
function* repeatable(value: Json, given: readonly JsonSchema[], definitions: Definitions, at: Path): Generator<Path> {
  if (typeof value !== "object" || value === null) return;
  const forms = given.flatMap((schema) => formsOf(schema, definitions));
  for (const [name, part] of Object.entries<Json>(value)) {
    const key = Array.isArray(value) ? Number(name) : name;
    const declared = forms.flatMap(({ properties = {} }) =>
      Object.hasOwn(properties, name) ? (properties[name] ?? []) : [],
    );
    const others = forms.flatMap(({ items, additionalProperties: more }) =>
      [items ?? [], typeof more === "object" ? more : []].flat(),
    );
    if (declared.length === 0) yield [...at, key];
    yield* repeatable(part, declared.length > 0 ? declared : others, definitions, [...at, key]);
  }
}

/** A number of the same length for all: names are compared letter by letter. */
function padded(index: number): string {
  return String(index).padStart(6, "0");
}

/** A value whose names and placeholders have a number. */
function numbered(value: Json, number: string, isName: boolean): Json {
  if (typeof value === "string") {
    return isName ? `${value}_${number}` : value.replace(/\{\{\s*(?:\w+\.)*\w+/g, (path) => `${path}_${number}`);
  }
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) return value.map((item) => numbered(item, number, isName));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, numbered(part, number, naming.has(key))]));
}

/** A value with what is at some places `count` times. */
function multiplied(value: Json, places: readonly Path[], count: number): Json {
  if (typeof value !== "object" || value === null || places.length === 0) return value;
  const copies = (key: string | number, part: Json): readonly Json[] => {
    const below = places.flatMap(([first, ...rest]) => (first === key ? [rest] : []));
    const isRepeated = below.some((rest) => rest.length === 0);
    if (!isRepeated) return [multiplied(part, below, count)];
    return Array.from({ length: count }, (_, index) => numbered(part, padded(index), typeof key === "number"));
  };
  if (isList(value)) return value.flatMap((item, index) => copies(index, item));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => {
      const all = copies(key, part);
      return all.map((copy, index): [string, Json] => [all.length === 1 ? key : `${key}_${padded(index)}`, copy]);
    }),
  );
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isWithin(inner: Path, outer: Path): boolean {
  return outer.length < inner.length && outer.every((key, index) => inner[index] === key);
}

function readJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** An example with all of its outermost and all of its innermost parts many times; a configuration also many times. */
function constructsOf(name: string, kind: DocumentKind, value: Json): readonly GrowthConstruct[] {
  const schema = schemas.get(kind) ?? {};
  const all = [...repeatable(value, [schema], schema.definitions ?? {}, [])];
  const outer = all.filter((place) => !all.some((other) => isWithin(place, other)));
  const inner = all.filter((place) => !all.some((other) => isWithin(other, place)));
  const make = (places: readonly Path[]) => (count: number) => JSON.stringify(multiplied(value, places, count));
  const inList = (count: number): string =>
    JSON.stringify({ result: Array.from({ length: count }, (_, id) => ({ id, name: `acme_${id}`, config: value })) });
  return [
    { name: `${name}: outermost parts`, kind, make: make(outer) },
    { name: `${name}: innermost parts`, kind, make: make(inner) },
    ...(kind === "config" ? [{ name: `${name}: configurations`, kind: "list" as const, make: inList }] : []),
  ];
}

/** The examples of what each rule finds, many times: what rules compare with each other grows on both sides. */
export const exampleConstructs: readonly GrowthConstruct[] = rules.flatMap(({ id, examples: { bad } }) =>
  bad.flatMap(({ kind = "config", text }, index) => {
    const value = readJson(text);
    return value === undefined ? [] : constructsOf(`${id} ${index + 1}`, kind, value);
  }),
);
