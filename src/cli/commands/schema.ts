import { lastOf } from "../args.js";
import { defineCommand } from "../command.js";
import { unknownName, UsageError } from "../failures.js";
import { schemaText } from "../files/package-file.js";
import { writeText } from "../files/read-text.js";
import { schemaNames, schemaUsage } from "../usage/schema.js";

/** Prints a JSON Schema, or writes it to a file. */
export const printSchema = defineCommand(schemaUsage, async (given, io) => {
  const [kind, ...others] = given.positionals;
  if (others.length > 0) throw new UsageError("schema takes one kind of document");
  if (kind !== undefined && !schemaNames.includes(kind)) {
    throw unknownName("unknown schema", kind, schemaNames);
  }
  const text = schemaText(kind, io);
  const out = lastOf(given, "out");
  if (out === undefined) await io.stdout.write(text, "json");
  else writeText(out, text, "the schema", io);
  return 0;
});
