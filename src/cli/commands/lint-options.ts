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
import type { FileChoice, Shard } from "../lint-inputs.js";
import { fixReaches, thresholds, type LintOptionName } from "../usage/lint.js";

/** What `lint` is asked for. */
export interface LintCommand extends InputOptions, FileChoice {
  readonly fix: FixRequest | undefined;
  readonly outputs: readonly OutputRequest[];
  /** Where the report goes that goes into no file: standard output may be taken by a fixed text. */
  readonly reportStream: "stdout" | "stderr";
  readonly isQuiet: boolean;
  /** Whether reports count the findings of each rule instead of listing them. */
  readonly showsStatistics: boolean;
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
    outputs: outputsOf(given, { io, fix, reportStream }),
    reportStream,
    showsStatistics: given.flags.has("statistics"),
    changes: changesOf(given),
    shard: shardOf(lastOf(given, "shard")),
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

function changesOf(given: Arguments<LintOptionName>): FileChoice["changes"] {
  const since = lastOf(given, "since");
  if (!given.flags.has("staged")) return since === undefined ? undefined : { since };
  if (since !== undefined) throw new UsageError("--since and --staged cannot be used together");
  if (fixOf(given) === undefined) return "staged";
  throw new UsageError("--staged looks at what is staged, and fixes change the working tree; leave out one of them");
}

function shardOf(text: string | undefined): Shard | undefined {
  if (text === undefined) return undefined;
  const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text)?.map(Number) ?? [];
  if (index !== undefined && count !== undefined && index <= count) return { index, count };
  throw new UsageError(`--shard needs a part of all, such as 1/4, not "${text}"`);
}

function outputsOf(
  given: Arguments<LintOptionName>,
  { io, fix, reportStream }: Pick<LintCommand, "fix" | "reportStream"> & { readonly io: Io },
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

/** Sends the report that would go to standard output into a file. */
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
