import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { documentKinds } from "../../generated/shapes.js";
import {
  definition,
  isUnion,
  nameOf,
  readSchema,
  resolve,
  visitSchemas,
  without,
  type JsonSchema,
} from "../../scripts/generate/json-schema.js";
import { createAjv } from "../../scripts/generate/validator.js";

const canonical = await readSchema();
const definitions = canonical.definitions ?? {};
const own = await readSchema("schema/intlint-config.schema.json");
const bundles = [...documentKinds, "intlint-config"].map(
  (kind) => [kind, JSON.parse(readFileSync(`generated/schemas/${kind}.schema.json`, "utf8")) as JsonSchema] as const,
);

/** Every schema of a file with its definition's name, the outermost first. */
function schemasOf(file: JsonSchema): (readonly [string, JsonSchema])[] {
  const found: (readonly [string, JsonSchema])[] = [];
  visitSchemas({ ...file, definitions: {} }, (schema) => found.push(["", schema]));
  for (const [name, one] of Object.entries(file.definitions ?? {})) {
    visitSchemas(one, (schema) => found.push([name, schema]));
  }
  return found;
}

/** The properties that say nothing to a person who hovers over them. */
function silentProperties(file: JsonSchema): string[] {
  return schemasOf(file).flatMap(([name, schema]) =>
    Object.entries(schema.properties ?? {})
      .filter(([, property]) => !isCondition(schema) && (textOf(file, property) ?? "").length < 8)
      .map(([key]) => `${name}.${key}`),
  );
}

/** The text of a property: its own or that of the shape it points at. */
function textOf(file: JsonSchema, property: JsonSchema): string | undefined {
  const target = resolve(file.definitions ?? {}, property.then ?? property);
  return property.description ?? target.description ?? resolve(file.definitions ?? {}, property).description;
}

describe.each([["the canonical schema", canonical] as const, ["the configuration's schema", own] as const])(
  "%s",
  (_, file) => {
    it("describes every property", () => {
      expect(silentProperties(file)).toEqual([]);
    });

    it("repeats nothing of a target next to its $ref", () => {
      const clashes = schemasOf(file).flatMap(([name, schema]) => {
        if (schema.$ref === undefined) return [];
        const target = definition(file.definitions ?? {}, nameOf(schema.$ref));
        return Object.keys(schema)
          .filter((keyword) => keyword in target)
          .map((keyword) => `${name}: ${keyword}`);
      });
      expect(clashes).toEqual([]);
    });

    it("uses no keyword that an editor or the type generator gets wrong", () => {
      const avoided = [
        "format",
        "$id",
        "$defs",
        "allOf",
        "not",
        "unevaluatedProperties",
        "prefixItems",
        "dependencies",
      ];
      const used = schemasOf(file).flatMap(([name, schema]) =>
        Object.keys(schema)
          .filter((keyword) => avoided.includes(keyword))
          .map((keyword) => `${name}: ${keyword}`),
      );
      expect(used).toEqual([]);
    });

    it("has valid examples and snippets", () => {
      const ajv = createAjv();
      ajv.addSchema({ ...file, $id: "file" });
      const wrong: string[] = [];
      for (const [name, schema] of schemasOf(file)) {
        const snippets = (schema as { defaultSnippets?: { body: unknown }[] }).defaultSnippets ?? [];
        const examples = [...(schema.examples ?? []), ...snippets.map(({ body }) => filledIn(body))];
        if (examples.length === 0) continue;
        const isValid = ajv.compile(absolute(schema));
        for (const example of examples) {
          if (!isValid(example)) wrong.push(`${name}: ${JSON.stringify(example)}: ${ajv.errorsText(isValid.errors)}`);
        }
      }
      expect(wrong).toEqual([]);
    });
  },
);

/** The schema with pointers into the file it was taken from. */
function absolute(schema: JsonSchema): JsonSchema {
  const text = JSON.stringify(without(schema, "definitions")).replaceAll('"$ref":"#/', '"$ref":"file#/');
  return JSON.parse(text) as JsonSchema;
}

/** A snippet as it is inserted when nothing is typed over. */
function filledIn(body: unknown): unknown {
  const text = JSON.stringify(body)
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, "$1")
    .replace(/\$\{\d+:([^}]*)\}/g, "$1")
    .replace(/\$\{\d+\}/g, "")
    .replaceAll("\\\\$", "$");
  return JSON.parse(text);
}

describe("the tagged unions", () => {
  const unions = Object.entries(definitions).filter(([, schema]) => isUnion(schema));

  it("exist", () => {
    expect(unions.map(([name]) => name)).toEqual(
      ["Credential", "Authorization", "Pagination", "SignatureVerification", "Step"].sort(
        (a, b) => Object.keys(definitions).indexOf(a) - Object.keys(definitions).indexOf(b),
      ),
    );
  });

  it.each(unions)("%s says the same in the enumeration and in every branch", (_, schema) => {
    if (!isUnion(schema)) throw new Error("not a union");
    const tag = schema.discriminator.propertyName;
    const parent = schema.properties[tag] as JsonSchema & { errorMessage: string };
    const branches = schema.oneOf.map((branch) => resolve(definitions, branch));
    const tags = branches.map((branch) => branch.properties?.[tag] as JsonSchema & { errorMessage: string });
    expect(tags.map((one) => one.const)).toEqual(parent.enum);
    expect(new Set(tags.map((one) => one.errorMessage))).toEqual(new Set([parent.errorMessage]));
    expect(parent.markdownEnumDescriptions).toHaveLength(parent.enum?.length ?? -1);
    expect(branches.every((branch) => branch.required?.includes(tag) && branch.title !== undefined)).toBe(true);
  });
});

describe("the definitions", () => {
  it("have titles that name types without clashes", () => {
    const titles = schemasOf(canonical).flatMap(([, schema]) => schema.title ?? []);
    expect(titles.length).toBe(new Set(titles).size);
    expect(titles.filter((title) => title in globalThis)).toEqual([]);
  });

  it("link every role of an expression with its input and result", () => {
    const roles = canonical["x-intlint"]?.["roles"] as Record<string, { input: string; result: string }>;
    const used = new Set(schemasOf(canonical).flatMap(([, schema]) => schema["x-intlint"]?.role ?? []));
    expect(new Set(Object.keys(roles))).toEqual(used);
    for (const { input, result } of Object.values(roles)) {
      expect(definition(definitions, nameOf(input)).title).toMatch(/^Integration/);
      expect(definition(definitions, nameOf(result)).title).toMatch(/^Integration/);
    }
  });
});

describe.each(bundles)("the bundled schema of %s", (_, bundle) => {
  it("compiles strictly", () => {
    expect(createAjv().compile(bundle)).toBeTypeOf("function");
  });

  it("is self-contained and holds nothing that is not reached", () => {
    const pointers = schemasOf(bundle).flatMap(([, schema]) => schema.$ref ?? []);
    expect(new Set(pointers.map(nameOf))).toEqual(new Set(Object.keys(bundle.definitions ?? {})));
  });

  it("describes every property", () => {
    expect(silentProperties(bundle)).toEqual([]);
  });
});

/** Whether a schema only asks a question, as under `if`. */
function isCondition(schema: JsonSchema): boolean {
  return schema.title === undefined && schema.description === undefined && schema.required !== undefined;
}

describe("the canonical schema as a schema of files", () => {
  const isValid = createAjv().compile(canonical);
  const told = documentKinds.filter((kind) => kind !== "override");

  it.each(told)("detects documents of the kind %s by their keys", (kind) => {
    const folder = `fixtures/documents/${kind}`;
    for (const name of readdirSync(folder)) {
      const document: unknown = JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));
      expect(isValid(document), `${name}: ${JSON.stringify(isValid.errors)}`).toBe(true);
    }
  });

  it("refuses what no kind allows", () => {
    expect(isValid({ base_url: 1 })).toBe(false);
    expect(isValid({ name: "acme", config: {}, label: 1 })).toBe(false);
    expect(isValid({ result: [{}] })).toBe(false);
  });
});
