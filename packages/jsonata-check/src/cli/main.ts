import { parseArgs } from "node:util";
import { check } from "../check.js";
import type { HostBindings } from "../host-bindings.js";
import { fromSchema, type TypeSchema } from "../types/from-schema.js";
import { ANY, type Type } from "../types/type.js";
import type { Io } from "./io.js";
import { formats, type CheckedFile } from "./report.js";

const help = `Usage: jsonata-check [options] FILE...

Checks JSONata expressions, one in each file.

  --input-schema FILE   a JSON Schema of the input
  --result-schema FILE  a JSON Schema of the result
  --bindings FILE       the variables and functions of the host, as JSON
  --format NAME         pretty (the default), compact or json
  --help                print this text

Exit code: 0 no errors or warnings, 1 errors or warnings, 2 wrong usage or an unreadable file.
`;

/** Wrong usage, or a file that cannot be used. */
class UsageError extends Error {}

/** Runs a command line (without node and script) and returns the exit code. */
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
  const bindings = readBindings(values.bindings, io);
  const files = positionals.map((path): CheckedFile => {
    const text = readText(path, io);
    return { path, text, findings: check(text, { input, result, ...bindings }) };
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
        bindings: { type: "string" },
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
function readText(path: string, io: Io): string {
  try {
    return io.read(path).replace(/^\uFEFF/, "");
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${reasonOf(error)}`);
  }
}

function readSchema(path: string | undefined, io: Io): Type | undefined {
  if (path === undefined) return undefined;
  return readJson(path, "a JSON Schema", io, (schema) => {
    if (isSchema(schema)) return fromSchema(schema);
    throw new TypeError("it must be an object or a boolean");
  });
}

function readJson<T>(path: string, what: string, io: Io, read: (json: unknown) => T): T {
  const text = readText(path, io);
  try {
    return read(JSON.parse(text) as unknown);
  } catch (error) {
    throw new UsageError(`${path} is not ${what}: ${reasonOf(error)}`);
  }
}

/** `{ "variables": { "name": schema }, "functions": { "name": signature } }`. */
function readBindings(path: string | undefined, io: Io): HostBindings {
  return path === undefined ? {} : readJson(path, "a file of bindings", io, bindingsOf);
}

function bindingsOf(json: unknown): HostBindings {
  const { variables = {}, functions = {}, ...others } = recordOf(json);
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new TypeError(`it has "variables" and "functions", not "${unknown}"`);
  const types = Object.entries(recordOf(variables)).map(
    ([name, schema]) => [name, isSchema(schema) ? fromSchema(schema) : ANY] as const,
  );
  return {
    variables: Object.fromEntries(types),
    functions: Object.entries(recordOf(functions)).map(([name, signature]) =>
      typeof signature === "string" ? { name, signature } : { name },
    ),
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  throw new TypeError("it, its variables and its functions are objects");
}

function isSchema(value: unknown): value is TypeSchema | boolean {
  return typeof value === "boolean" || (typeof value === "object" && value !== null && !Array.isArray(value));
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
