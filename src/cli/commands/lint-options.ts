import { resolve } from "node:path";
import { formatNames, isFormatName, type FormatName } from "../../report/formats.js";
import type { Severity } from "../../rule-kit/finding.js";
import { lastOf, oneOf, type Arguments } from "../args.js";
import type { BaselineRequest } from "../baselines.js";
import { unknownName, UsageError } from "../failures.js";
import type { FixRequest } from "../fixer.js";
import { inputOptionsOf, type InputOptions } from "../input-options.js";
import type { Io } from "../io.js";
import { colorOf, type ColorChoice } from "../terminal.js";
import { fixReaches, thresholds, type LintOptionName } from "../usage/lint.js";

/** What `lint` is asked for. */
export interface LintCommand extends InputOptions {
  readonly fix: FixRequest | undefined;
  readonly outputs: readonly OutputRequest[];
  /** Where the report goes that goes into no file: standard output may be taken by a fixed text. */
  readonly reportStream: "stdout" | "stderr";
  readonly isQuiet: boolean;
  readonly showsSuppressed: boolean;
  readonly color: ColorChoice;
  readonly failOn: Severity | "never";
  readonly maxWarnings: number | undefined;
  /** Whether results of earlier runs are used, and new ones kept. */
  readonly usesCache: boolean;
  /** How many threads lint; undefined where the number of files decides. */
  readonly threads: number | undefined;
}

/** A report: in which format, and into which file (absolute) if not to standard output. */
export interface OutputRequest {
  readonly format: FormatName;
  readonly file: string | undefined;
}

/** What the arguments of `lint` say. */
export function lintCommandOf(given: Arguments<LintOptionName>, io: Io): LintCommand {
  const input = inputOptionsOf(given, io);
  const fix = fixOf(given);
  const reportStream = fix !== undefined && input.paths.includes("-") ? "stderr" : "stdout";
  return {
    ...input,
    baseline: given.flags.has("no-baseline") ? noBaseline(input.baseline) : input.baseline,
    fix,
    outputs: outputsOf(given.values.get("format") ?? [], { io, fix, reportStream }),
    reportStream,
    isQuiet: given.flags.has("quiet"),
    showsSuppressed: given.flags.has("show-suppressed"),
    color: colorOf(lastOf(given, "color")),
    failOn: oneOf(thresholds, lastOf(given, "fail-on"), "--fail-on") ?? "error",
    maxWarnings: countOf(lastOf(given, "max-warnings")),
    threads: threadsOf(lastOf(given, "threads")),
    usesCache: given.flags.has("cache"),
  };
}

function noBaseline({ file }: BaselineRequest): BaselineRequest {
  if (file !== undefined) throw new UsageError("--baseline and --no-baseline cannot be used together");
  return { file, use: "ignore" };
}

function fixOf(given: Arguments<LintOptionName>): FixRequest | undefined {
  const reach = oneOf(fixReaches, lastOf(given, "fix"), "--fix");
  const isDryRun = given.flags.has("fix-dry-run");
  return reach === undefined && !isDryRun ? undefined : { reach: reach ?? "safe", isDryRun };
}

function outputsOf(
  requests: readonly string[],
  { io, fix, reportStream }: Pick<LintCommand, "fix" | "reportStream"> & { readonly io: Io },
): readonly OutputRequest[] {
  const outputs = requests.map((request) => outputOf(request, io));
  expectDifferentFiles(outputs);
  if (fix?.isDryRun === true) {
    const report = outputs.find(({ file }) => file === undefined);
    if (report === undefined) return outputs;
    throw new UsageError(`--fix-dry-run prints a diff, not a report; write --format ${report.format}:FILE for one`);
  }
  if (outputs.length > 0) return outputs;
  return [{ format: io[reportStream].isTerminal ? "pretty" : "compact", file: undefined }];
}

/** What `NAME` or `NAME:FILE` asks for. */
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

function countOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new UsageError(`--max-warnings needs a whole number, not "${text}"`);
}

function threadsOf(text: string | undefined): number | undefined {
  if (text === undefined || text === "auto") return undefined;
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new UsageError(`--threads needs "auto" or a number from 1 to 99, not "${text}"`);
}
