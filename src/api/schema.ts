import { memberOf, type Json } from "./json.js";
import { objectionOf, type Objection } from "./objection.js";
import type { Place } from "./place.js";
import { resolve, type Files } from "./references.js";
import { shapesOf } from "./shape-reader.js";
import { documentsNames, type JsonType, type Shape } from "./shape.js";

/** The result of looking up a name in the values of a schema. */
export type Step =
  | { readonly kind: "found"; readonly schema: Schema }
  /** No documented value has the name; `names` are the documented ones. */
  | { readonly kind: "absent"; readonly names: readonly string[] }
  /** Values may have the name; `names` are the documented ones. */
  | { readonly kind: "unknown"; readonly names: readonly string[] };

const unknownStep: Step = { kind: "unknown", names: [] };

/** The values that a description documents at a place, read on demand. */
export class Schema {
  /** Where the schema is written: one place for each alternative. */
  readonly places: readonly Place[];
  readonly #files: Files;
  readonly #read: () => readonly Shape[];
  #shapes: readonly Shape[] | undefined;

  private constructor(places: readonly Place[], files: Files, read: () => readonly Shape[]) {
    this.places = places;
    this.#files = files;
    this.#read = read;
  }

  /** The schema at a place. */
  static at(place: Place, files: Files): Schema {
    return new Schema([place], files, () => shapesOf(place, files));
  }

  /** The union with other schemas. */
  or(others: readonly Schema[]): Schema {
    return Schema.union([this, ...others]) ?? this;
  }

  /** The union of schemas; undefined for none. */
  static union(schemas: readonly Schema[]): Schema | undefined {
    const [first] = schemas;
    if (first === undefined || schemas.length === 1) return first;
    const places = schemas.flatMap((schema) => schema.places);
    return new Schema(places, first.#files, () => schemas.flatMap(({ shapes }) => shapes));
  }

  /** This schema restricted to one of its shapes. */
  in(shape: Shape): Schema {
    return new Schema(this.places, this.#files, () => [shape]);
  }

  /** The alternative shapes of the values. */
  get shapes(): readonly Shape[] {
    return (this.#shapes ??= this.#read());
  }

  /** Whether every shape documents its types and the names of its objects, those in arrays included. */
  isDocumented(isItem = false): boolean {
    return this.shapes.every((shape) => {
      const { types } = shape;
      if (types === undefined || (types.has("object") && !documentsNames(shape))) return false;
      return !types.has("array") || isItem || this.in(shape).items?.isDocumented(true) === true;
    });
  }

  /** The types that values may have; undefined if any is allowed. */
  get types(): ReadonlySet<JsonType> | undefined {
    const types = this.shapes.map((shape) => shape.types);
    return types.includes(undefined) ? undefined : new Set(types.flatMap((each) => [...(each ?? [])]));
  }

  /** Whether values may have the type. */
  allows(type: JsonType): boolean {
    return this.types?.has(type) ?? true;
  }

  /** The documented property names of all alternatives. */
  get names(): readonly string[] {
    return [...new Set(this.shapes.flatMap(({ properties }) => [...properties.keys()]))];
  }

  /** Whether every object alternative requires the property. */
  requires(name: string): boolean {
    const objects = this.shapes.filter(({ types }) => types?.has("object") ?? true);
    return objects.length > 0 && objects.every(({ required }) => required.has(name));
  }

  /** Whether the API has a default value. */
  get hasDefault(): boolean {
    return this.places.some(({ value }) => memberOf(value, "default") !== undefined);
  }

  /** Whether a property is read-only: in responses, never in requests. */
  isReadOnly(name: string): boolean {
    const places = this.shapes.flatMap(({ properties }) => properties.get(name) ?? []);
    return places.some((place) => memberOf(resolve(place, this.#files)?.value, "readOnly") === true);
  }

  /** Looks up a name; with `throughLists`, also in the items of arrays. */
  step(name: string, throughLists = false): Step {
    if (/^\d+$/.test(name) && this.allows("array")) return found(this.items);
    if (throughLists && this.types?.has("array") === true) {
      const ofItems = this.items?.step(name, true) ?? unknownStep;
      return this.types.has("object") && ofItems.kind === "absent" ? this.#member(name) : ofItems;
    }
    return this.#member(name);
  }

  /** Follows a path segment by segment; returns the last step and the number of segments taken. */
  walk(segments: readonly string[]): { readonly step: Step; readonly taken: number } {
    let step: Step = { kind: "found", schema: this };
    for (const [index, segment] of segments.entries()) {
      if (step.kind !== "found") return { step, taken: index };
      step = step.schema.step(segment);
    }
    return { step, taken: segments.length };
  }

  /** Why a constant cannot be one of the values, judged by types, enums, bounds and patterns; undefined if it can. */
  objectionTo(value: Json): Objection | undefined {
    return objectionOf(this.shapes, value);
  }

  #member(name: string): Step {
    const objects = this.shapes.filter(({ types }) => types?.has("object") ?? true);
    const schemas = objects.flatMap(({ properties }) => properties.get(name) ?? []);
    if (schemas.length > 0) return found(this.#of(objects.map(({ properties }) => properties.get(name) ?? [])));
    return { kind: objects.every(documentsNames) ? "absent" : "unknown", names: this.names };
  }

  /** The items of array values; undefined if not documented. */
  get items(): Schema | undefined {
    const lists = this.shapes.filter(({ types }) => types?.has("array") === true);
    return lists.length === 0 || lists.some(({ items }) => items.length === 0)
      ? undefined
      : this.#of(lists.map(({ items }) => items));
  }

  /** The union of alternatives, each the conjunction of its places. */
  #of(choices: readonly (readonly Place[])[]): Schema | undefined {
    const schemas = choices.filter((places) => places.length > 0).map((places) => this.#conjunction(places));
    return Schema.union(schemas);
  }

  /** The schema of values that satisfy all places. */
  #conjunction(places: readonly Place[]): Schema {
    const [first] = places as [Place];
    if (places.length === 1) return Schema.at(first, this.#files);
    const allOf = places.map(({ value }) => value);
    // Only parts of one file can be merged, because references are relative to their file.
    const isOneFile = places.every(({ file }) => file === first.file);
    return isOneFile ? Schema.at({ ...first, value: { allOf } }, this.#files) : Schema.at(first, this.#files);
  }
}

function found(schema: Schema | undefined): Step {
  return schema === undefined ? unknownStep : { kind: "found", schema };
}
