import { readFile } from "node:fs/promises";
import type { GeneratedFiles, Generator } from "./generator.js";
import {
  definition,
  mapSubschemas,
  nameOf,
  readSchema,
  refTo,
  visitSchemas,
  without,
  type Definitions,
  type JsonSchema,
} from "./json-schema.js";
import { partialDefinitions, partialName } from "./partial.js";
import { withProposals } from "./proposals.js";

const draft = "http://json-schema.org/draft-07/schema#";

/** The names of the root definitions, by document kind, in schema order. */
export function rootNames(definitions: Definitions): ReadonlyMap<string, string> {
  const roots = new Map<string, string>();
  for (const [name, schema] of Object.entries(definitions)) {
    const kind = schema["x-intlint"]?.kind;
    if (kind !== undefined) roots.set(kind, name);
  }
  return roots;
}

/** The definitions of the schema with all partial variants expanded, in a fixed order. */
export function expandDefinitions(definitions: Definitions): Definitions {
  const expanded = new Map<string, JsonSchema>();
  const variants = new Map<string, JsonSchema>();
  for (const [name, schema] of Object.entries(definitions)) {
    const target = schema["x-intlint"]?.partialOf;
    expanded.set(name, target === undefined ? schema : writtenOut(definitions, schema, nameOf(target)));
    if (target === undefined) continue;
    for (const [variant, partialSchema] of partialDefinitions(definitions, nameOf(target))) {
      variants.set(variant, partialSchema);
    }
  }
  for (const [name, schema] of variants) if (!expanded.has(name)) expanded.set(name, schema);
  return Object.fromEntries(expanded);
}

/** A definition that is the partial variant of another: the other's shape with its own title and description. */
function writtenOut(definitions: Definitions, schema: JsonSchema, target: string): JsonSchema {
  const variant = partialDefinitions(definitions, target).get(partialName(target));
  const { kind } = schema["x-intlint"] ?? {};
  const shape = without(variant ?? {}, "x-intlint");
  const { title, description } = schema;
  return { ...shape, title, description, ...(kind !== undefined && { "x-intlint": { kind } }) };
}

/** A self-contained schema: the root definition and all definitions it reaches. */
function bundle(definitions: Definitions, root: string): JsonSchema {
  const reached = new Set<string>();
  const waiting = [definition(definitions, root)];
  for (let schema = waiting.pop(); schema !== undefined; schema = waiting.pop()) {
    visitSchemas(schema, ({ $ref }) => {
      if ($ref === undefined || reached.has(nameOf($ref))) return;
      reached.add(nameOf($ref));
      waiting.push(definition(definitions, nameOf($ref)));
    });
  }
  const kept = Object.entries(definitions).filter(([name]) => reached.has(name));
  return { $schema: draft, ...definition(definitions, root), definitions: Object.fromEntries(kept) };
}

/** A schema with the roots of all kinds among its definitions, for compiling all validators at once. */
export function combined(definitions: Definitions): JsonSchema {
  const roots = [...rootNames(definitions).values()].map((name) => ({ $ref: refTo(name) }));
  const { definitions: reached = {} } = bundle({ ...definitions, $all: { anyOf: roots } }, "$all");
  return { definitions: reached };
}

/** A schema for editors: readable titles, and nothing that only the linter reads. */
function published(original: JsonSchema, definitions: Definitions): JsonSchema {
  const schema = withProposals(original, definitions);
  const { title, "x-intlint": own = {} } = schema;
  const kept = Object.entries(own).filter(([key]) => key !== "otherNames" && key !== "otherValues");
  return {
    ...without(
      mapSubschemas(schema, (inner) => published(inner, definitions)),
      "x-intlint",
    ),
    ...(title === undefined ? {} : { title: inWords(title) }),
    ...(kept.length === 0 ? {} : { "x-intlint": Object.fromEntries(kept) }),
  };
}

/** A type name in words: "API key credential" for `IntegrationApiKeyCredential`. */
function inWords(title: string): string {
  const words = title.replace(/^Integration(?=[A-Z])/, "").match(/OAuth\d?|[A-Z][a-z\d]*/g) ?? [title];
  const shown = words.map((word, index) => abbreviations.get(word) ?? (index === 0 ? word : word.toLowerCase()));
  return shown.join(" ");
}

const abbreviations: ReadonlyMap<string, string> = new Map([
  ["Api", "API"],
  ["Hmac", "HMAC"],
  ["Jwt", "JWT"],
  ["Keka", "Keka"],
  ["OAuth", "OAuth"],
  ["OAuth1", "OAuth 1.0a"],
  ["OAuth2", "OAuth 2.0"],
]);

/** Generates a bundled schema for each document kind, and the schema of the tool's configuration. */
export const schemasGenerator: Generator = {
  name: "bundled schemas",
  async generate(): Promise<GeneratedFiles> {
    const { definitions = {} } = await readSchema();
    const expanded = expandDefinitions(definitions);
    const files = new Map<string, string>();
    const add = (name: string, schema: JsonSchema): void => {
      const identified = { $schema: draft, $id: addressOf(name), ...without(schema, "$schema") };
      files.set(`generated/schemas/${name}.schema.json`, printed(identified));
    };
    for (const [kind, root] of rootNames(definitions)) add(kind, published(bundle(expanded, root), expanded));
    add("intlint-config", JSON.parse(await readFile("schema/intlint-config.schema.json", "utf8")) as JsonSchema);
    return files.set("generated/schemas/catalog.json", printed(catalog));
  },
};

function printed(value: object): string {
  return JSON.stringify(value, null, 2) + "\n";
}

/** The URL of a published schema, which is its `$id`. */
function addressOf(name: string): string {
  return `https://raw.githubusercontent.com/intlint/intlint/main/generated/schemas/${name}.schema.json`;
}

/**
 * The entries for the SchemaStore catalog: files whose names identify them in every project. Overrides are left out, since
 * other tools use `*.override.yml` too.
 */
const catalog = {
  $schema: "https://json.schemastore.org/schema-catalog.json",
  version: 1,
  schemas: [
    {
      name: "intlint integration",
      description: "API integration with JSONata expressions and placeholders",
      fileMatch: ["json", "jsonc", "yaml", "yml"].map((extension) => `*.integration.${extension}`),
      url: addressOf("integration-file"),
    },
    {
      name: "intlint configuration",
      description: "Configuration of intlint, the linter for API integrations",
      fileMatch: ["intlint.config.json"],
      url: addressOf("intlint-config"),
    },
  ],
};
