import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains } from "../../src/types/contains.js";
import { fromSchema, type TypeSchema } from "../../src/types/from-schema.js";
import { printType } from "../../src/types/print-type.js";
import { jsonValues } from "./arbitraries.js";

const root: TypeSchema = {
  definitions: {
    Header: { type: "string" },
    Loop: { type: "object", properties: { a: { $ref: "#/definitions/Loop" } } },
  },
};

const schemas: readonly (readonly [TypeSchema, string])[] = [
  [{}, "any"],
  [{ type: "integer" }, "number"],
  [{ type: ["string", "null"] }, "string | null"],
  [{ enum: ["a", 1, null] }, '"a" | 1 | null'],
  [{ const: "verify" }, '"verify"'],
  [
    { type: "object", properties: { a: { type: "number" }, b: {} }, required: ["a"], additionalProperties: false },
    "{a: number, b?: any}",
  ],
  [{ type: "object", additionalProperties: { $ref: "#/definitions/Header" } }, "{[key]: string}"],
  [{ type: "object", properties: { a: { type: "string" } } }, "{a?: string, …}"],
  [{ anyOf: [{ type: "number" }, { $ref: "#/definitions/Header" }] }, "string | number"],
  [{ type: "array", items: { type: "boolean" } }, "boolean[]"],
  [
    { type: "object", patternProperties: { "^x-": { type: "string" } }, additionalProperties: false },
    "{[key]: string}",
  ],
  [
    {
      type: "object",
      properties: { a: { type: "null" } },
      patternProperties: { "^x-": { type: "string" } },
      additionalProperties: { type: "number" },
    },
    "{a?: null, [key]: string | number}",
  ],
  [{ type: "object", patternProperties: { "^x-": { type: "string" } } }, "{…}"],
  [
    {
      type: "object",
      required: ["a"],
      properties: { a: {} },
      oneOf: [{ properties: { b: { type: "null" } }, required: ["b"] }],
    },
    "{a?: any, b: null, …}",
  ],
];

describe("fromSchema", () => {
  it.each(schemas)("reads %j as %s", (schema, printed) => {
    expect(printType(fromSchema(schema, root))).toBe(printed);
  });

  it("holds every value that the schema accepts", () => {
    const ajv = new Ajv({ strict: false });
    for (const [schema] of schemas) {
      const accepts = ajv.compile({ ...root, ...schema });
      const type = fromSchema(schema, root);
      fc.assert(fc.property(jsonValues, (value) => !accepts(value) || contains(type, value)));
    }
  });

  it("ends at a definition that refers to itself", () => {
    expect(contains(fromSchema({ $ref: "#/definitions/Loop" }, root), { a: { a: { a: {} } } })).toBe(true);
  });

  it("reads the keywords of 2020-12 for definitions and tuples", () => {
    const tuple = { type: "array", prefixItems: [{ type: "string" }], items: false } as const;
    expect(contains(fromSchema(tuple), ["a"])).toBe(true);
    const schema = { $ref: "#/$defs/Name", $defs: { Name: { type: "string" } } } as const;
    expect(printType(fromSchema(schema))).toBe("string");
  });
});
