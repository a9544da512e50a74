import { fromSchema, type Type, type TypeSchema } from "jsonata-check/types";
import { resolve, type Files, type Place } from "./references.js";
import { memberOf, type Json } from "./json.js";
import { objectionOf, type Objection } from "./objection.js";
import { shapesOf, type JsonType, type Shape } from "./shape.js";

/** What a name leads to in the values of a schema. */
export type Step =
  | { readonly kind: "found"; readonly schema: Schema }
  /** No documented value has it; `names` are those that they have. */
  | { readonly kind: "absent"; readonly names: readonly string[] }
  /** Values may have it; `names` are those that are documented. */
  | { readonly kind: "unknown"; readonly names: readonly string[] };

const unknownStep: Step = { kind: "unknown", names: [] };

/** Types are cut off below this many levels, or earlier where there is too much to tell. */
const deepest = 8;

/** A type of more schemas than that would be too large to reckon with. */
const mostParts = 1000;

/** The values that a description documents at a place, read as far as somebody asks. */
export class Schema {
  /** Where it is written; several are its alternatives. */
  readonly places: readonly Place[];
  readonly #files: Files;
  readonly #read: () => readonly Shape[];
  #shapes: readonly Shape[] | undefined;

  private constructor(places: readonly Place[], files: Files, read: () => readonly Shape[]) {
    this.places = places;
    this.#files = files;
    this.#read = read;
  }

  /** What is written at a place. */
  static at(place: Place, files: Files): Schema {
    return new Schema([place], files, () => shapesOf(place, files));
  }

  /** The values of this schema, and those of others. */
  or(others: readonly Schema[]): Schema {
    return Schema.union([this, ...others]) ?? this;
  }

  /** The values of any of them. */
  static union(schemas: readonly Schema[]): Schema | undefined {
    const [first] = schemas;
    if (first === undefined || schemas.length === 1) return first;
    const places = schemas.flatMap((schema) => schema.places);
    return new Schema(places, first.#files, () => schemas.flatMap(({ shapes }) => shapes));
  }

  /** The values of one of its forms. */
  in(shape: Shape): Schema {
    return new Schema(this.places, this.#files, () => [shape]);
  }

  /** The forms that values may have. */
  get shapes(): readonly Shape[] {
    return (this.#shapes ??= this.#read());
  }

  /** Whether all forms are told: which types values have, and which names objects, also those in a list. */
  isTold(isItem = false): boolean {
    return this.shapes.every((shape) => {
      const { types } = shape;
      if (types === undefined || (types.has("object") && !isTold(shape))) return false;
      return !types.has("array") || isItem || this.in(shape).items?.isTold(true) === true;
    });
  }

  /** The types that values may have; undefined where any is allowed. */
  get types(): ReadonlySet<JsonType> | undefined {
    const types = this.shapes.map((shape) => shape.types);
    return types.includes(undefined) ? undefined : new Set(types.flatMap((each) => [...(each ?? [])]));
  }

  /** Whether values may have the type, as far as is told. */
  allows(type: JsonType): boolean {
    return this.types?.has(type) ?? true;
  }

  /** The documented names of objects, those of all alternatives. */
  get names(): readonly string[] {
    return [...new Set(this.shapes.flatMap(({ properties }) => [...properties.keys()]))];
  }

  /** Whether every alternative that is an object must have the property. */
  requires(name: string): boolean {
    const objects = this.shapes.filter(({ types }) => types?.has("object") ?? true);
    return objects.length > 0 && objects.every(({ required }) => required.has(name));
  }

  /** Whether the API takes a value of its own where none is sent. */
  get hasDefault(): boolean {
    return this.places.some(({ value }) => memberOf(value, "default") !== undefined);
  }

  /** Whether a property is only answered, never sent. */
  isReadOnly(name: string): boolean {
    const places = this.shapes.flatMap(({ properties }) => properties.get(name) ?? []);
    return places.some((place) => memberOf(resolve(place, this.#files)?.value, "readOnly") === true);
  }

  /** What a name leads to; a name goes into the items of a list where `throughLists` says so. */
  step(name: string, throughLists = false): Step {
    if (/^\d+$/.test(name) && this.allows("array")) return found(this.items);
    if (throughLists && this.types?.has("array") === true) {
      const ofItems = this.items?.step(name, true) ?? unknownStep;
      return this.types.has("object") && ofItems.kind === "absent" ? this.#member(name) : ofItems;
    }
    return this.#member(name);
  }

  /** Where a dotted path leads, segment by segment: the last step, and how many segments it took. */
  walk(segments: readonly string[]): { readonly step: Step; readonly taken: number } {
    let step: Step = { kind: "found", schema: this };
    for (const [index, segment] of segments.entries()) {
      if (step.kind !== "found") return { step, taken: index };
      step = step.schema.step(segment);
    }
    return { step, taken: segments.length };
  }

  /** Whether a constant cannot be one of the values, and why: as far as types, lists of values and bounds tell. */
  objectionTo(value: Json): Objection | undefined {
    return objectionOf(this.shapes, value);
  }

  #member(name: string): Step {
    const objects = this.shapes.filter(({ types }) => types?.has("object") ?? true);
    const schemas = objects.flatMap(({ properties }) => properties.get(name) ?? []);
    if (schemas.length > 0) return found(this.#of(objects.map(({ properties }) => properties.get(name) ?? [])));
    return { kind: objects.every(isTold) ? "absent" : "unknown", names: this.names };
  }

  /** What the items of lists are; undefined where that is not told. */
  get items(): Schema | undefined {
    const lists = this.shapes.filter(({ types }) => types?.has("array") === true);
    return lists.length === 0 || lists.some(({ items }) => items.length === 0)
      ? undefined
      : this.#of(lists.map(({ items }) => items));
  }

  /** The values as a type of expressions. Objects are open unless the description closes them. */
  get type(): Type {
    return fromSchema(
      schemaOf(this, { names: undefined, isNarrow: false, closes: ({ others }) => others === "closed" }),
    );
  }

  /** The values as they are documented: no object has other names where its own are told. Only members of the given names are looked into. */
  documented(names: ReadonlySet<string>): TypeSchema | boolean {
    return schemaOf(this, { names, isNarrow: false, closes: isTold });
  }

  /** The same without members of other names: that of many schemas is equal. */
  narrowed(names: ReadonlySet<string>): TypeSchema | boolean {
    return schemaOf(this, { names, isNarrow: true, closes: isTold });
  }

  /** The schemas of which each list of places has one: the alternatives of a union. */
  #of(choices: readonly (readonly Place[])[]): Schema | undefined {
    const schemas = choices.filter((places) => places.length > 0).map((places) => this.#conjunction(places));
    return Schema.union(schemas);
  }

  /** What satisfies all of them. */
  #conjunction(places: readonly Place[]): Schema {
    const [first] = places as [Place];
    if (places.length === 1) return Schema.at(first, this.#files);
    const allOf = places.map(({ value }) => value);
    // The parts of one file alone: a reference counts in its own file.
    const isOneFile = places.every(({ file }) => file === first.file);
    return isOneFile ? Schema.at({ ...first, value: { allOf } }, this.#files) : Schema.at(first, this.#files);
  }
}

function found(schema: Schema | undefined): Step {
  return schema === undefined ? unknownStep : { kind: "found", schema };
}

/** Whether the names of an object are documented. */
function isTold({ properties, others }: Shape): boolean {
  return others === "closed" || (others === "unsaid" && properties.size > 0);
}

/** How a schema is made a type of. */
interface Reading {
  /** The members that are looked into; undefined for all of them. */
  readonly names: ReadonlySet<string> | undefined;
  /** Whether other members are left out. */
  readonly isNarrow: boolean;
  /** Whether objects of a form have no names but its own. */
  readonly closes: (shape: Shape) => boolean;
}

/** The type at the greatest depth that is not too large. */
function schemaOf(schema: Schema, reading: Reading): TypeSchema | boolean {
  for (let depth = deepest; depth > 0; depth--) {
    const writer = new TypeWriter(reading);
    const written = writer.write(schema, depth);
    if (!writer.isExhausted) return written;
  }
  return true;
}

class TypeWriter {
  readonly #reading: Reading;
  #left = mostParts;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Whether there was more to tell than was told. */
  get isExhausted(): boolean {
    return this.#left < 0;
  }

  write(schema: Schema | undefined, depth: number): TypeSchema | boolean {
    if (schema === undefined || depth === 0 || this.isExhausted) return true;
    this.#left -= schema.shapes.reduce((sum, { properties }) => sum + 1 + properties.size, 0);
    if (this.isExhausted) return true;
    const choices = schema.shapes.map((shape) => this.#writeShape(schema.in(shape), shape, depth - 1));
    return choices.length === 1 ? (choices[0] ?? true) : { anyOf: choices };
  }

  #writeShape(schema: Schema, shape: Shape, depth: number): TypeSchema | boolean {
    const { values, types, properties, required } = shape;
    const { names, isNarrow, closes } = this.#reading;
    if (values !== undefined) return { enum: values };
    if (types === undefined) return true;
    const shown = [...properties.keys()].filter((name) => !isNarrow || names?.has(name) === true);
    const members = shown.map((name) => {
      const step = names?.has(name) === false ? undefined : schema.step(name);
      return [name, step?.kind === "found" ? this.write(step.schema, depth) : true] as const;
    });
    return {
      type: [...types],
      properties: Object.fromEntries(members),
      required: isNarrow ? shown.filter((name) => required.has(name)) : [...required],
      additionalProperties: !closes(shape),
      items: types.has("array") ? this.write(schema.items, depth) : true,
    };
  }
}
