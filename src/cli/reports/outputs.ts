import { resolve } from "node:path";
import { formatNames, isFormatName, type FormatName } from "../../report/formats.js";
import { lastOf, type Given } from "../args.js";
import { unknownName, UsageError } from "../failures.js";
import type { FixRequest } from "../run/fixer.js";
import type { Io } from "../io.js";

/** A requested report: its format, and its file (absolute) if it does not go to standard output. */
export interface OutputRequest {
  readonly format: FormatName;
  readonly file: string | undefined;
}

/** The stream for reports without a file. */
export type ReportStream = "stdout" | "stderr";

/** The requested reports; by default the usual one of the stream. */
export function outputsOf(
  given: Given<"format" | "output-file" | "statistics">,
  {
    io,
    fix,
    reportStream,
  }: { readonly io: Io; readonly fix?: FixRequest | undefined; readonly reportStream: ReportStream },
): readonly OutputRequest[] {
  const requests = given.values.get("format") ?? [];
  const file = lastOf(given, "output-file");
  const outputs = intoFile(
    requests.map((request) => outputOf(request, io)),
    file && resolve(io.cwd, file),
  );
  expectDifferentFiles(outputs);
  if (fix?.isDryRun === true) {
    const report = outputs.find(({ file }) => file === undefined);
    if (report === undefined) return outputs;
    throw new UsageError(`--fix-dry-run prints a diff, not a report; write --format ${report.format}:FILE for one`);
  }
  if (given.flags.has("statistics")) expectCountable(outputs);
  if (outputs.length > 0) return outputs;
  return [{ format: io[reportStream].isTerminal ? "pretty" : "compact", file: undefined }];
}

/** Redirects the report on standard output to a file. */
function intoFile(outputs: readonly OutputRequest[], file: string | undefined): readonly OutputRequest[] {
  if (file === undefined) return outputs;
  if (outputs.length === 0) return [{ format: "compact", file }];
  if (outputs.every((output) => output.file !== undefined)) {
    throw new UsageError("--output-file takes the report of standard output, and every --format names a file already");
  }
  return outputs.map((output) => ({ ...output, file: output.file ?? file }));
}

function expectCountable(outputs: readonly OutputRequest[]): void {
  const other = outputs.find(({ format }) => !["pretty", "compact", "json"].includes(format));
  if (other !== undefined) throw new UsageError(`--statistics are text or JSON, not ${other.format}`);
}

/** Parses `NAME` or `NAME:FILE`. */
function outputOf(request: string, { cwd }: Io): OutputRequest {
  const [, name = "", file] = /^([^:]*)(?::(.*))?$/s.exec(request) ?? [];
  if (!isFormatName(name)) {
    throw unknownName("unknown format", name, formatNames);
  }
  if (file === "") throw new UsageError(`--format ${request} names no file`);
  return { format: name, file: file === undefined ? undefined : resolve(cwd, file) };
}

function expectDifferentFiles(outputs: readonly OutputRequest[]): void {
  const files = outputs.map(({ file }) => file);
  const again = files.findIndex((file, index) => files.indexOf(file) !== index);
  if (again === -1) return;
  const where = files[again] ?? "standard output";
  throw new UsageError(`two reports cannot both go to ${where}; write --format NAME:FILE for one of them`);
}
