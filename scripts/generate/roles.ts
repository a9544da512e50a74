import type { GeneratedFiles, Generator } from "./generator.js";
import { readSchema, resolve, type Definitions, type JsonSchema } from "./json-schema.js";

/** Generates `generated/roles.ts`: the input and result types of every expression role in the canonical schema. */
export const rolesGenerator: Generator = {
  name: "expression roles",
  async generate(): Promise<GeneratedFiles> {
    const schema = await readSchema();
    const definitions = schema.definitions ?? {};
    const entries = Object.entries(schema["x-intlint"]?.roles ?? {}).map(([role, entry]) => {
      const contract = {
        input: inline({ $ref: entry.input }, definitions),
        result: inline({ $ref: entry.result }, definitions),
        example: entry.example,
        mayBeNothing: entry.nothing === true,
        mayBeNull: entry.null === true,
      };
      return `  ${JSON.stringify(role)}: ${JSON.stringify(contract)},`;
    });
    return new Map([["generated/roles.ts", source(entries)]]);
  },
};

function source(entries: readonly string[]): string {
  return [
    "// Made of schema/integration.schema.json by `npm run generate`: do not edit.",
    'import type { RoleContract } from "../src/schema/role-contract.js";',
    'import type { Role } from "./shapes.js";',
    "",
    "/** What each role's expressions are given and what they must yield. */",
    "export const roles: Readonly<Record<Role, RoleContract>> = {",
    ...entries,
    "};",
    "",
  ].join("\n");
}

/** Keywords for people and editors, without effect on types. */
const dropped = ["title", "description", "markdownDescription", "examples", "x-intlint", "markdownEnumDescriptions"];

/** The schema with every reference inlined, without annotations. The definitions of roles are not recursive. */
function inline(schema: JsonSchema, definitions: Definitions): unknown {
  const target = resolve(definitions, schema);
  const lowerCaseKeys = target["x-intlint"]?.["lowerCaseKeys"] === true ? { lowerCaseKeys: true } : {};
  const kept = Object.entries(target).filter(([keyword]) => !dropped.includes(keyword));
  return {
    ...Object.fromEntries(kept.map(([keyword, value]) => [keyword, inlineKeyword(keyword, value, definitions)])),
    ...lowerCaseKeys,
  };
}

function inlineKeyword(keyword: string, value: unknown, definitions: Definitions): unknown {
  const child = (schema: unknown): unknown =>
    typeof schema === "object" && schema !== null ? inline(schema, definitions) : schema;
  switch (keyword) {
    case "properties":
      return Object.fromEntries(Object.entries(value as object).map(([name, schema]) => [name, child(schema)]));
    case "anyOf":
    case "oneOf":
      return (value as readonly unknown[]).map(child);
    case "items":
    case "additionalProperties":
      return child(value);
    default:
      return value;
  }
}
