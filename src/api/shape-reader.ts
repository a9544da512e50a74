import { isObject, itemsOf, memberOf, membersOf, numberOf, stringOf, stringsOf, type Json } from "./json.js";
import { below, itemsBelow, type Place } from "./place.js";
import { resolve, type Files } from "./references.js";
import { both, unknown, withNull, type JsonType, type Shape } from "./shape.js";

/** The largest number of alternatives that are kept apart. */
const mostShapes = 64;

/** The largest number of schemas that are read for one. */
const mostSchemas = 500;

const typeNames: ReadonlySet<string> = new Set(["null", "boolean", "number", "integer", "string", "object", "array"]);

/** The shapes that a schema allows; `unknown` if they cannot be determined; empty if it allows no value. */
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

  /** Whether the limit cut something off. */
  get isExhausted(): boolean {
    return this.#left < 0;
  }

  /** `above` holds the schemas being read: a recursive one is unknown. */
  read(place: Place, above: ReadonlySet<Json>, isPart: boolean): readonly Shape[] {
    const target = resolve(place, this.#files);
    if (target === undefined || typeof target.value === "boolean") return target?.value === false ? [] : [unknown];
    const { value } = target;
    if (!isObject(value) || above.has(value) || --this.#left < 0) return [unknown];
    const inner = new Set([...above, value]);
    let shapes: readonly Shape[] = [ownShape(target, isPart)];
    const parts = itemsBelow(target, "allOf").map((part) => this.read(part, inner, true));
    for (const keyword of ["oneOf", "anyOf"]) {
      const choices = itemsBelow(target, keyword);
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

/** The shape of the schema itself, without `allOf`, `oneOf` and `anyOf`. */
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

/** A schema that others extend by a discriminator may have the properties they add. */
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

/** An exclusive bound is taken as inclusive. */
function boundOf(value: Json, keyword: string, exclusive: string): number | undefined {
  return numberOf(memberOf(value, keyword)) ?? numberOf(memberOf(value, exclusive));
}

function saysNullable(value: Json): boolean {
  return memberOf(value, "nullable") === true || memberOf(value, "x-nullable") === true;
}
