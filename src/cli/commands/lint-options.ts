import { lastOf, oneOf, type Arguments } from "../args.js";
import type { BaselineRequest } from "../configuration/baselines.js";
import { UsageError } from "../failures.js";
import type { FixRequest } from "../run/fixer.js";
import { inputOptionsOf, type InputOptions } from "../run/input-options.js";
import type { Io } from "../io.js";
import { colorOf, type ColorChoice } from "../terminal.js";
import type { FileChoice, Shard } from "../run/lint-inputs.js";
import { outputsOf, type OutputRequest } from "../reports/outputs.js";
import { thresholdOf } from "../reports/threshold.js";
import { fixReaches, type LintOptionName } from "../usage/lint.js";
import type { Threshold } from "../usage/shared-options.js";

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
  readonly failOn: Threshold;
  readonly maxWarnings: number | undefined;
  /** Whether results of earlier runs are used, and new ones kept. */
  readonly usesCache: boolean;
  /** How many threads lint; undefined where the number of files decides. */
  readonly threads: number | undefined;
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
    failOn: thresholdOf(given),
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
