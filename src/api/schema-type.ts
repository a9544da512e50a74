import { fromSchema, type Type, type TypeSchema } from "jsonata-check/types";
import type { Schema } from "./schema.js";
import { documentsNames, type Shape } from "./shape.js";

/** The deepest level of a type; large types end earlier. */
const deepest = 8;

/** The largest number of schemas in a type. */
const mostParts = 1000;

/** The type of a schema's values in expressions. Objects are open unless the description closes them. */
export function typeOf(schema: Schema): Type {
  return fromSchema(
    schemaOf(schema, { names: undefined, isNarrow: false, closes: ({ others }) => others === "closed" }),
  );
}

/** The values as documented: an object with documented names has no others. Only members with the given names are expanded. */
export function documentedValues(schema: Schema, names: ReadonlySet<string>): TypeSchema | boolean {
  return schemaOf(schema, { names, isNarrow: false, closes: documentsNames });
}

/** The same without members of other names, so that many schemas have equal results. */
export function narrowedValues(schema: Schema, names: ReadonlySet<string>): TypeSchema | boolean {
  return schemaOf(schema, { names, isNarrow: true, closes: documentsNames });
}

/** How a schema becomes a type. */
interface Reading {
  /** The members that are expanded; undefined for all. */
  readonly names: ReadonlySet<string> | undefined;
  /** Whether other members are omitted. */
  readonly isNarrow: boolean;
  /** Whether objects of a shape have no undocumented names. */
  readonly closes: (shape: Shape) => boolean;
}

/** The deepest type that is not too large. */
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

  /** Whether the limit cut something off. */
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
