import { lastOf } from "../args.js";
import { defineCommand } from "../command.js";
import { unknownName, UsageError } from "../failures.js";
import type { Io } from "../io.js";
import { packageFile } from "../files/package-file.js";
import { writeText } from "../files/read-text.js";
import { schemaNames, schemaUsage } from "../usage/schema.js";

/** Prints a JSON Schema, or writes it to a file. */
export const printSchema = defineCommand(schemaUsage, async (given, io) => {
  const [kind, ...others] = given.positionals;
  if (others.length > 0) throw new UsageError("schema takes one kind of document");
  if (kind !== undefined && !schemaNames.includes(kind)) {
    throw unknownName("unknown schema", kind, schemaNames);
  }
  const bytes = io.files.read(schemaFile(kind, io));
  const text = Buffer.from(bytes).toString("utf8");
  const out = lastOf(given, "out");
  if (out === undefined) await io.stdout.write(text, "json");
  else writeText(out, text, "the schema", io);
  return 0;
});

/** The path of the schema of a kind; without a kind, of the whole schema. */
export function schemaFile(kind: string | undefined, io: Io): string {
  const within = kind === undefined ? "schema/integration.schema.json" : `generated/schemas/${kind}.schema.json`;
  return packageFile(within, io);
}
