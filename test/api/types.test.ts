import fc from "fast-check";
import jsonata from "jsonata";
import { contains, printType, type Type } from "jsonata-check/types";
import { inferExpression } from "jsonata-check/infer";
import { parse } from "jsonata-check/syntax";
import { describe, expect, it } from "vitest";
import { typeOf as typeOfSchema } from "../../src/api/schema-type.js";
import type { Schema } from "../../src/api/schema.js";
import type { JsonType, Shape } from "../../src/api/shape.js";
import { api } from "./support.js";

const text = { type: "string" };

const schemas: Readonly<Record<string, object>> = {
  error: {
    type: "object",
    required: ["error"],
    properties: {
      error: {
        type: "object",
        properties: { code: { type: "integer" }, type: { enum: ["a", "b", null] }, message: text },
      },
    },
    additionalProperties: false,
  },
  page: {
    type: "object",
    properties: {
      items: { type: "array", items: { $ref: "#/components/schemas/item" } },
      next: { type: "string", nullable: true },
      total: { type: ["integer", "null"] },
    },
  },
  item: {
    allOf: [
      { type: "object", required: ["id"], properties: { id: { oneOf: [text, { type: "integer" }] } } },
      {
        type: "object",
        properties: { tags: { type: "array", items: text }, parent: { $ref: "#/components/schemas/item" } },
      },
    ],
  },
  either: {
    oneOf: [
      { $ref: "#/components/schemas/error" },
      { $ref: "#/components/schemas/item" },
      { type: "array", items: text },
    ],
  },
};

const expressions = [
  "error.code + 1",
  "error.type = 'a' ? error.message : id",
  "items.id",
  "items[0].tags[0]",
  "items.tags",
  "items.parent.tags[0] & next",
  "$count(items)",
  "items[id = 'x'].parent.parent.id",
  "$merge([error, { 'more': total }])",
  "$exists(next) and total > 1",
  "*",
  "**.id",
  "$string($)",
  "$lookup(error, 'code')",
  "items{ $string(id): $count(tags) }",
  "$map(items, function($item) { $item.parent })",
];

/** The schema of a component, as an answer. */
function schemaOf(name: string): Schema {
  const schema = { $ref: `#/components/schemas/${name}` };
  const get = { responses: { 200: { content: { "application/json": { schema } } } } };
  const described = api({ openapi: "3.0.0", paths: { "/a": { get } }, components: { schemas } });
  const success = described.descriptions[0]?.operation("/a", "get")?.success;
  if (success === undefined) throw new Error("the answer has a schema");
  return success;
}

/** Values that a schema allows; optional properties may be absent, and open objects may have others. */
function samplesOf(schema: Schema, depth = 4): fc.Arbitrary<unknown> {
  return fc.oneof(...schema.shapes.map((shape) => samplesOfShape(schema.in(shape), shape, depth)));
}

function samplesOfShape(schema: Schema, shape: Shape, depth: number): fc.Arbitrary<unknown> {
  if (shape.values !== undefined) return fc.constantFrom(...shape.values);
  const types = [...(shape.types ?? ["string"])] as readonly JsonType[];
  return fc.oneof(...types.map((type) => samplesOfType(type, schema, shape, depth)));
}

function samplesOfType(type: JsonType, schema: Schema, shape: Shape, depth: number): fc.Arbitrary<unknown> {
  switch (type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
    case "number":
      return fc.integer({ min: -2, max: 100 });
    case "string":
      return fc.constantFrom("", "x", "17");
    case "array":
      return fc.array(schema.items === undefined ? fc.constant(1) : samplesOf(schema.items, depth - 1), {
        maxLength: depth > 0 ? 2 : 0,
      });
    case "object":
      return samplesOfObject(schema, shape, depth);
  }
}

function samplesOfObject(
  schema: Schema,
  { properties, required, others }: Shape,
  depth: number,
): fc.Arbitrary<unknown> {
  const names = [...properties.keys()].filter((name) => depth > 0 || required.has(name));
  const members = names.map((name) => {
    const step = schema.step(name);
    return [name, step.kind === "found" ? samplesOf(step.schema, depth - 1) : fc.constant(1)] as const;
  });
  const more = others === "closed" ? [] : [["more", fc.constantFrom(1, "x", {})] as const];
  return fc.record(Object.fromEntries([...members, ...more]), {
    requiredKeys: names.filter((name) => required.has(name)),
  });
}

/** The engine's result for an input; undefined with a reason if it throws. */
async function evaluate(expression: string, input: unknown): Promise<{ readonly value: unknown } | undefined> {
  try {
    return { value: (await jsonata(expression).evaluate(input)) as unknown };
  } catch {
    return undefined;
  }
}

function typeOf(expression: string, input: Type): Type {
  const { root } = parse(expression);
  if (root === undefined) throw new Error(`${expression} does not compile`);
  return inferExpression(root, { input }).type;
}

describe.each(Object.keys(schemas))("types of %s", (name) => {
  const schema = schemaOf(name);
  const samples = fc.sample(samplesOf(schema), { numRuns: 25, seed: 12 });

  it("hold what the schema allows", () => {
    expect(samples.filter((sample) => !contains(typeOfSchema(schema), sample))).toEqual([]);
  });

  it("hold what the engine makes of it", async () => {
    for (const expression of expressions) {
      const type = typeOf(expression, typeOfSchema(schema));
      for (const sample of samples) {
        const result = await evaluate(expression, sample);
        if (result === undefined) continue;
        const isHeld = contains(type, result.value, true);
        expect(isHeld, `${expression} of ${JSON.stringify(sample)} in ${printType(type)}`).toBe(true);
      }
    }
  });
});
