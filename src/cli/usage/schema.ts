import { documentKinds } from "../../../generated/shapes.js";
import type { CommandUsage } from "./usage.js";

/** The schemas by name; without a name it is the schema of everything. */
export const schemaNames: readonly string[] = [...documentKinds, "intlint-config"];

/** How `schema` is used. */
export const schemaUsage = {
  name: "schema",
  forms: [{ line: "schema [kind] [--out FILE]", summary: "print the JSON Schema of a kind, or of intlint-config" }],
  options: { out: { value: "FILE", summary: "write the schema to FILE" } },
  examples: [{ line: "schema config --out config.schema.json", summary: "a schema for tools that need a file" }],
  positionals: schemaNames,
  takesFiles: false,
  note: `Kinds: ${schemaNames.join(", ")}`,
} satisfies CommandUsage;
