import type { GeneratedFiles, Generator } from "./generator.js";
import { definition, isUnion, readSchema, resolve, typesOf, type Definitions, type JsonSchema } from "./json-schema.js";

/** The unions whose formats are listed, with their headings. */
const unions = {
  "Credential formats": "Credential",
  "Authorization formats": "Authorization",
  "Pagination formats": "Pagination",
  "Signature verification formats": "SignatureVerification",
} as const;

/** Generates `docs/reference.md`: tables of the schema's expressions and formats. */
export const referenceGenerator: Generator = {
  name: "reference tables",
  async generate(): Promise<GeneratedFiles> {
    const schema = await readSchema();
    const definitions = schema.definitions ?? {};
    const text = [
      "# Expressions and formats",
      "Made of the schema by `npm run generate`. How the parts go together is in [authoring.md](authoring.md).",
      "## Expressions",
      "What each expression is given, and what it must evaluate to. `?` marks what may be missing. The roles are those of `intlint eval`.",
      table(["property", "role", "input", "result"], expressionRows(schema, definitions)),
      ...Object.entries(unions).flatMap(([heading, name]) => [
        `## ${heading}`,
        table(["`format`", "is", "required in `config`", "optional in `config`"], formatRows(name, definitions)),
      ]),
    ];
    return new Map([["docs/reference.md", `${text.join("\n\n")}\n`]]);
  },
};

function expressionRows(schema: JsonSchema, definitions: Definitions): readonly (readonly string[])[] {
  const roles = schema["x-intlint"]?.roles ?? {};
  const names = new Map<string, Set<string>>();
  for (const [name, property] of Object.values(definitions).flatMap(propertiesBelow)) {
    const role = property["x-intlint"]?.["role"];
    if (typeof role === "string") names.set(role, (names.get(role) ?? new Set()).add(name));
  }
  return Object.entries(roles).map(([role, { input, result, ...absence }]) => {
    const absent = [absence.null === true ? "null" : "", absence.nothing === true ? "nothing" : ""].filter(Boolean);
    const target = resolve(definitions, { $ref: result });
    const wanted = [shapeOf(target), ...absent.map(code)].filter(Boolean).join(" or ");
    return [
      [...(names.get(role) ?? [])].map(code).join(", "),
      code(role),
      shapeOf(resolve(definitions, { $ref: input })),
      `${wanted}. ${target.description ?? ""}`,
    ];
  });
}

/** The properties of a schema and of its inline objects. */
function propertiesBelow(schema: JsonSchema): readonly (readonly [string, JsonSchema])[] {
  const own = Object.entries(schema.properties ?? {});
  return own.flatMap(([name, property]) => [[name, property] as const, ...propertiesBelow(property)]);
}

/** The properties of an object, or a type. */
function shapeOf(schema: JsonSchema): string {
  const names = Object.keys(schema.properties ?? {});
  if (names.length === 0) return typesOf(schema).map(article).join(" or ") || "anything";
  return names.map((name) => code(schema.required?.includes(name) === true ? name : `${name}?`)).join(", ");
}

function article(type: string): string {
  return type === "null" ? code(type) : `${/^[aeio]/.test(type) ? "an" : "a"} ${type}`;
}

function formatRows(name: string, definitions: Definitions): readonly (readonly string[])[] {
  const union = definition(definitions, name);
  if (!isUnion(union)) throw new Error(`${name} is not a union`);
  return union.oneOf.map((branch) => {
    const { properties = {} } = resolve(definitions, branch);
    const format = properties["format"] ?? {};
    const config = resolve(definitions, properties["config"] ?? {});
    const required = config.required ?? [];
    const current = Object.entries(config.properties ?? {}).filter(
      ([, property]) => property.deprecationMessage === undefined,
    );
    const optional = current.map(([key]) => key).filter((key) => !required.includes(key));
    return [
      code(String(format.const)),
      format.description ?? "",
      ...[required, optional].map((keys) => keys.map(code).join(", ")),
    ];
  });
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
