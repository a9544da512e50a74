import { parseArgs } from "node:util";
import { check } from "../check.js";
import { fromSchema, type TypeSchema } from "../types/from-schema.js";
import type { Type } from "../types/type.js";
import type { Io } from "./io.js";
import { formats, type CheckedFile } from "./report.js";

const help = `Usage: jsonata-check [options] FILE...

Checks JSONata expressions, one in each file.

  --input-schema FILE   a JSON Schema of the input
  --result-schema FILE  a JSON Schema of the result
  --format NAME         pretty (the default), compact or json
  --help                print this text

Exit code: 0 no errors or warnings, 1 errors or warnings, 2 wrong usage or an unreadable file.
`;

/** Wrong usage, or a file that cannot be used. */
class UsageError extends Error {}

/** Runs a command line (without node and script) and gives the exit code. */
export function main(argv: readonly string[], io: Io): 0 | 1 | 2 {
  try {
    return run(argv, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`jsonata-check: ${error.message}\n`);
    return 2;
  }
}

function run(argv: readonly string[], io: Io): 0 | 1 {
  const { values, positionals } = readArguments(argv);
  if (values.help === true) {
    io.out(help);
    return 0;
  }
  const { format } = values;
  if (!isFormat(format)) {
    throw new UsageError(`--format cannot be "${format}". Write one of ${Object.keys(formats).join(", ")}`);
  }
  if (positionals.length === 0) throw new UsageError("name at least one file; --help tells more");
  const input = readSchema(values["input-schema"], io);
  const result = readSchema(values["result-schema"], io);
  const files = positionals.map((path): CheckedFile => {
    const text = read(path, io);
    return { path, text, findings: check(text, { input, result }) };
  });
  io.out(formats[format](files));
  return files.some(({ findings }) => findings.some(({ severity }) => severity !== "info")) ? 1 : 0;
}

function readArguments(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        "input-schema": { type: "string" },
        "result-schema": { type: "string" },
        format: { type: "string", default: "pretty" },
        help: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new UsageError(reasonOf(error));
  }
}

function isFormat(name: string): name is keyof typeof formats {
  return Object.hasOwn(formats, name);
}

/** The text of a file, without a byte order mark. */
function read(path: string, io: Io): string {
  try {
    return io.read(path).replace(/^\uFEFF/, "");
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${reasonOf(error)}`);
  }
}

function readSchema(path: string | undefined, io: Io): Type | undefined {
  if (path === undefined) return undefined;
  const text = read(path, io);
  try {
    const schema: unknown = JSON.parse(text);
    if (isSchema(schema)) return fromSchema(schema);
  } catch (error) {
    throw new UsageError(`${path} is not a JSON Schema: ${reasonOf(error)}`);
  }
  throw new UsageError(`${path} is not a JSON Schema: it must be an object or a boolean`);
}

function isSchema(value: unknown): value is TypeSchema | boolean {
  return typeof value === "boolean" || (typeof value === "object" && value !== null && !Array.isArray(value));
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
