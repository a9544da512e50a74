import { isObject, itemsOf, membersOf, memberOf, numberOf, stringOf, stringsOf, type Json } from "./json.js";
import { below, resolve, type Files, type Place } from "./references.js";

/** The types of JSON Schema. */
export type JsonType = "null" | "boolean" | "number" | "integer" | "string" | "object" | "array";

/**
 * One of the forms that a schema allows, `allOf` and references put together. What it does not say may be anything.
 */
export interface Shape {
  /** Undefined where any is allowed. */
  readonly types: ReadonlySet<JsonType> | undefined;
  /** Each has to satisfy all of its schemas. */
  readonly properties: ReadonlyMap<string, readonly Place[]>;
  readonly required: ReadonlySet<string>;
  /** What the schema says of other properties: nothing, that there are none, or that they have names of somebody's own. */
  readonly others: "unsaid" | "closed" | "any";
  /** What each item of a list has to satisfy. */
  readonly items: readonly Place[];
  /** The values that `enum` or `const` lists. */
  readonly values: readonly Json[] | undefined;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly patterns: readonly string[];
}

/** The shape that says nothing. */
const unknown: Shape = {
  types: undefined,
  properties: new Map(),
  required: new Set(),
  others: "any",
  items: [],
  values: undefined,
  minimum: undefined,
  maximum: undefined,
  patterns: [],
};

/** More alternatives than that are not looked at one by one. */
const mostShapes = 64;

/** Nor are more schemas than that behind one. */
const mostSchemas = 500;

const typeNames: ReadonlySet<string> = new Set(["null", "boolean", "number", "integer", "string", "object", "array"]);

/** The forms that a schema allows; one that says nothing where that cannot be told. None: no value at all. */
export function shapesOf(place: Place, files: Files): readonly Shape[] {
  const { value } = place;
  const known = isObject(value) ? files.shapes.get(value) : undefined;
  if (known !== undefined) return known;
  const reader = new ShapeReader(files);
  const read = reader.read(place, new Set(), false);
  const shapes = reader.isExhausted || read.length > mostShapes ? [unknown] : read;
  if (isObject(value)) files.shapes.set(value, shapes);
  return shapes;
}

class ShapeReader {
  readonly #files: Files;
  #left = mostSchemas;

  constructor(files: Files) {
    this.#files = files;
  }

  /** Whether there was more to read than was read. */
  get isExhausted(): boolean {
    return this.#left < 0;
  }

  /** `above` are the places that are being read: one that leads back to itself says nothing. */
  read(place: Place, above: ReadonlySet<Json>, isPart: boolean): readonly Shape[] {
    const target = resolve(place, this.#files);
    if (target === undefined || typeof target.value === "boolean") return target?.value === false ? [] : [unknown];
    const { value } = target;
    if (!isObject(value) || above.has(value) || --this.#left < 0) return [unknown];
    const inner = new Set([...above, value]);
    let shapes: readonly Shape[] = [ownShape(target, isPart)];
    const parts = partsOf(target, "allOf").map((part) => this.read(part, inner, true));
    for (const keyword of ["oneOf", "anyOf"]) {
      const choices = partsOf(target, keyword);
      if (choices.length > 0) parts.push(this.#readChoices(choices, inner));
    }
    for (const part of parts) {
      if (shapes.length * part.length > mostShapes) return [unknown];
      shapes = shapes.flatMap((one) => part.map((other) => both(one, other)));
    }
    const isNullable = [value, place.value].some((each) => saysNullable(each));
    return isNullable ? shapes.map(withNull) : shapes;
  }

  #readChoices(choices: readonly Place[], above: ReadonlySet<Json>): readonly Shape[] {
    const shapes: Shape[] = [];
    for (const choice of choices) {
      if (shapes.length > mostShapes) return [unknown];
      shapes.push(...this.read(choice, above, true));
    }
    return shapes;
  }
}

function partsOf(place: Place, keyword: string): readonly Place[] {
  const list = below(place, keyword);
  return itemsOf(list?.value).flatMap((_, index) => (list && below(list, String(index))) ?? []);
}

/** What the schema itself says, its parts left out. */
function ownShape(place: Place, isPart: boolean): Shape {
  const { value } = place;
  const properties = below(place, "properties");
  const items = below(place, "items");
  const constant = memberOf(value, "const");
  const listed = constant === undefined ? memberOf(value, "enum") : [constant];
  return {
    types: typesOf(value),
    properties: new Map(
      membersOf(properties?.value).map(([name]) => [name, [(properties && below(properties, name)) ?? place]]),
    ),
    required: new Set(stringsOf(memberOf(value, "required"))),
    others: othersOf(value, isPart),
    items: items === undefined ? [] : [items],
    values: listed === undefined ? undefined : itemsOf(listed),
    minimum: boundOf(value, "minimum", "exclusiveMinimum"),
    maximum: boundOf(value, "maximum", "exclusiveMaximum"),
    patterns: [stringOf(memberOf(value, "pattern"))].filter((pattern) => pattern !== undefined),
  };
}

function typesOf(value: Json): Shape["types"] {
  const type = memberOf(value, "type");
  const names = typeof type === "string" ? [type] : stringsOf(type);
  const types = names.filter((name): name is JsonType => typeNames.has(name));
  if (names.length > 0) return types.length < names.length ? undefined : new Set(types);
  return memberOf(value, "properties") === undefined ? undefined : new Set<JsonType>(["object"]);
}

/** A schema that others extend by name may have what they add. */
function othersOf(value: Json, isPart: boolean): Shape["others"] {
  const additional = memberOf(value, "additionalProperties") ?? memberOf(value, "unevaluatedProperties");
  if (additional === false) return "closed";
  const isExtended = !isPart && memberOf(value, "discriminator") !== undefined && !isUnion(value);
  const isMap = additional !== undefined || memberOf(value, "patternProperties") !== undefined;
  return isMap || isExtended ? "any" : "unsaid";
}

function isUnion(value: Json): boolean {
  return memberOf(value, "oneOf") !== undefined || memberOf(value, "anyOf") !== undefined;
}

/** A bound that is not allowed itself says a little less than it could. */
function boundOf(value: Json, keyword: string, exclusive: string): number | undefined {
  return numberOf(memberOf(value, keyword)) ?? numberOf(memberOf(value, exclusive));
}

function saysNullable(value: Json): boolean {
  return memberOf(value, "nullable") === true || memberOf(value, "x-nullable") === true;
}

function withNull(shape: Shape): Shape {
  const { types, values } = shape;
  return {
    ...shape,
    types: types && new Set([...types, "null"]),
    values: values && [...values, null],
  };
}

/** What satisfies two shapes. */
function both(one: Shape, other: Shape): Shape {
  const properties = new Map(one.properties);
  for (const [name, places] of other.properties) properties.set(name, [...(properties.get(name) ?? []), ...places]);
  return {
    types: commonTypes(one.types, other.types),
    properties,
    required: new Set([...one.required, ...other.required]),
    others: othersOfBoth(one, other),
    items: [...one.items, ...other.items],
    values: one.values ?? other.values,
    minimum: larger(one.minimum, other.minimum),
    maximum: smaller(one.maximum, other.maximum),
    patterns: [...one.patterns, ...other.patterns],
  };
}

/** Parts that contradict each other are a slip of the description: neither is believed. */
function commonTypes(one: Shape["types"], other: Shape["types"]): Shape["types"] {
  if (one === undefined || other === undefined) return one ?? other;
  const common = [...one].filter((type) => other.has(type) || (type === "integer" && other.has("number")));
  return common.length === 0 ? undefined : new Set(common);
}

function othersOfBoth(one: Shape, other: Shape): Shape["others"] {
  if (isSilent(one)) return other.others;
  if (isSilent(other)) return one.others;
  if (one.others === "any" || other.others === "any") return "any";
  return one.others === "closed" && other.others === "closed" ? "closed" : "unsaid";
}

/** Whether a shape says nothing of objects, as a schema does that only joins others. */
function isSilent({ others, properties }: Shape): boolean {
  return others === "unsaid" && properties.size === 0;
}

function larger(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);
}

function smaller(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
}
