import type { GeneratedFiles, Generator } from "./generator.js";
import { compileShapes, type CompiledShapes } from "./compile-shapes.js";
import { readSchema, type JsonSchema } from "./json-schema.js";

/** Root schemas that are not document kinds: the tool's configuration, and JSON Schemas in documents. */
const otherRoots = ["intlint-config", "json-schema"];

/** Generates `generated/shapes.ts`: the schema's names as types, and the table that the walk reads. */
export const shapesGenerator: Generator = {
  name: "shapes",
  async generate(): Promise<GeneratedFiles> {
    let schema = await readSchema();
    for (const root of otherRoots) schema = withRoot(schema, root, await readSchema(`schema/${root}.schema.json`));
    return new Map([["generated/shapes.ts", shapesSource(compileShapes(schema))]]);
  },
};

/** The schema with another schema as an additional root. */
function withRoot(schema: JsonSchema, kind: string, other: JsonSchema): JsonSchema {
  const { definitions, ...root } = other;
  const name = other.title ?? kind;
  return {
    ...schema,
    definitions: { ...schema.definitions, ...definitions, [name]: { ...root, "x-intlint": { kind } } },
  };
}

/** The source of `generated/shapes.ts`. */
function shapesSource(compiled: CompiledShapes): string {
  const kinds = [...compiled.roots.keys()].filter((kind) => !otherRoots.includes(kind));
  return [
    "// Made of the schemas in schema/ by `npm run generate`: do not edit.",
    'import type { Shape, ShapeIndex } from "../src/schema/shape.js";',
    "",
    "/** The kinds of documents, in the order in which they are listed to people. */",
    `export const documentKinds = ${JSON.stringify(kinds)} as const;`,
    "",
    "/** What a document is: which root of the schema it has. */",
    "export type DocumentKind = (typeof documentKinds)[number];",
    "",
    "/** What the walk can start from: a document, the tool's own configuration, or a JSON Schema. */",
    `export type RootName = DocumentKind | ${union(otherRoots)};`,
    "",
    "/** Which input and result an expression has. */",
    `export type Role = ${union(compiled.roles)};`,
    "",
    "/** What a placeholder may read where it stands. */",
    `export type TemplateScope = ${union(compiled.scopes)};`,
    "",
    "/** The property names of every named shape, present spellings only. */",
    "export interface ShapeKeys {",
    ...[...compiled.keys].map(([name, keys]) => `  ${name}: ${keys === undefined ? "string" : union(keys)};`),
    "}",
    "",
    "/** The name of a definition of the schema. */",
    "export type ShapeName = keyof ShapeKeys;",
    "",
    "/** What the walk needs of the schema; a shape is named by its index. */",
    "export const shapes: readonly Shape[] = [",
    ...compiled.shapes.map((shape) => `  ${JSON.stringify(shape)},`),
    "];",
    "",
    "/** The shape of every root. */",
    `export const roots: Readonly<Record<RootName, ShapeIndex>> = ${record(compiled.roots)};`,
    "",
    "/** The shape of every named definition. */",
    `export const named: Readonly<Record<ShapeName, ShapeIndex>> = ${record(compiled.named)};`,
    "",
  ].join("\n");
}

function union(names: readonly string[]): string {
  return names.length === 0 ? "never" : names.map((name) => JSON.stringify(name)).join(" | ");
}

function record(entries: ReadonlyMap<string, number>): string {
  return JSON.stringify(Object.fromEntries(entries));
}
