import { resolve } from "node:path";
import { documentKinds } from "../../../generated/shapes.js";
import { lastOf, readArguments } from "../args.js";
import { systemReason, unknownName, UsageError } from "../failures.js";
import type { Io } from "../io.js";
import { packageFile } from "../package-file.js";

/** What can be asked for; without a name it is the schema of everything. */
const names = [...documentKinds, "intlint-config"];

/** Prints a JSON Schema, or writes it to a file. */
export async function printSchema(argv: readonly string[], io: Io): Promise<number> {
  const given = readArguments(argv, { out: { takes: "value" }, help: { takes: "nothing", short: "h" } } as const);
  if (given.flags.has("help")) {
    await io.stdout.write(`intlint schema [kind] [--out FILE]   prints a JSON Schema\nkinds: ${names.join(", ")}\n`);
    return 0;
  }
  const [kind, ...others] = given.positionals;
  if (others.length > 0) throw new UsageError("schema takes one kind of document");
  if (kind !== undefined && !names.includes(kind)) {
    throw unknownName("unknown schema", kind, names);
  }
  const bytes = io.files.read(schemaFile(kind, io));
  const text = Buffer.from(bytes).toString("utf8");
  const out = lastOf(given, "out");
  if (out === undefined) {
    await io.stdout.write(text, "json");
    return 0;
  }
  try {
    io.files.write(resolve(io.cwd, out), text);
  } catch (error) {
    throw new UsageError(`${out}: the schema cannot be written: ${systemReason(error)}`);
  }
  return 0;
}

/** Where the schema of a kind stands; without a kind that of everything. */
export function schemaFile(kind: string | undefined, io: Io): string {
  const within = kind === undefined ? "schema/integration.schema.json" : `generated/schemas/${kind}.schema.json`;
  return packageFile(within, io);
}
