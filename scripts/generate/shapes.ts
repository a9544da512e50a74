import type { GeneratedFiles, Generator } from "./generator.js";
import { compileShapes, type CompiledShapes } from "./compile-shapes.js";
import { readSchema, type JsonSchema } from "./json-schema.js";

/** What the tool's own configuration is called among the roots; it is no kind of document. */
const ownKind = "intlint-config";

/** Makes `generated/shapes.ts`: the schema's names as types, and the table that the walk reads. */
export const shapesGenerator: Generator = {
  name: "shapes",
  async generate(): Promise<GeneratedFiles> {
    const own = await readSchema(`schema/${ownKind}.schema.json`);
    const schema = withOwnConfiguration(await readSchema(), own);
    return new Map([["generated/shapes.ts", shapesSource(compileShapes(schema))]]);
  },
};

/** The canonical schema with the schema of the tool's own configuration as one more root. */
function withOwnConfiguration(schema: JsonSchema, own: JsonSchema): JsonSchema {
  const { definitions, ...root } = own;
  const name = own.title ?? ownKind;
  return {
    ...schema,
    definitions: { ...schema.definitions, ...definitions, [name]: { ...root, "x-intlint": { kind: ownKind } } },
  };
}

/** The text of `generated/shapes.ts`. */
export function shapesSource(compiled: CompiledShapes): string {
  const kinds = [...compiled.roots.keys()].filter((kind) => kind !== ownKind);
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
    "/** What the walk can start from: a document, or the tool's own configuration. */",
    `export type RootName = DocumentKind | ${JSON.stringify(ownKind)};`,
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
