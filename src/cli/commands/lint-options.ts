import { lastOf, oneOf, type Arguments } from "../args.js";
import type { BaselineRequest } from "../configuration/baselines.js";
import { UsageError } from "../failures.js";
import type { FixRequest } from "../run/fixer.js";
import { inputOptionsOf, type InputOptions } from "../run/input-options.js";
import type { Io } from "../io.js";
import { colorOf, type ColorChoice } from "../terminal.js";
import type { Results } from "../run/result-cache.js";
import type { WatchedFolders } from "../run/watched-folders.js";
import type { FileChoice, Shard } from "../run/lint-inputs.js";
import { outputsOf, type OutputRequest } from "../reports/outputs.js";
import { thresholdOf } from "../reports/threshold.js";
import { fixReaches, type LintOptionName } from "../usage/lint.js";
import type { Threshold } from "../usage/shared-options.js";

/** A parsed `lint` command. */
export interface LintCommand extends InputOptions, FileChoice {
  readonly fix: FixRequest | undefined;
  readonly outputs: readonly OutputRequest[];
  /** Where a report without a file goes: standard output may already carry fixed text. */
  readonly reportStream: "stdout" | "stderr";
  readonly isQuiet: boolean;
  /** Whether reports count the findings of each rule instead of listing them. */
  readonly showsStatistics: boolean;
  readonly showsSuppressed: boolean;
  readonly color: ColorChoice;
  readonly failOn: Threshold;
  readonly maxWarnings: number | undefined;
  /** Whether results are cached between runs. */
  readonly usesCache: boolean;
  /** The number of threads; undefined if the number of files decides. */
  readonly threads: number | undefined;
  /** Whether timings are printed. */
  readonly showsTiming: boolean;
  /** Whether to lint again when something changes. */
  readonly watches: boolean;
}

/** What runs of `--watch` share. */
export interface Watched {
  /** Earlier results. */
  readonly results: Results;
  /** The folders to watch for changes. */
  readonly folders: WatchedFolders;
}

/** Parses the arguments of `lint`. */
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
    showsTiming: given.flags.has("timing"),
    watches: watchesOf(given),
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

function watchesOf(given: Arguments<LintOptionName>): boolean {
  if (!given.flags.has("watch")) return false;
  const excluded = (["staged", "fix", "fix-dry-run"] as const).find(
    (name) => given.flags.has(name) || given.values.has(name),
  );
  if (excluded !== undefined) throw new UsageError(`--watch and --${excluded} cannot be used together`);
  if (!given.positionals.includes("-")) return true;
  throw new UsageError("--watch looks at files, not at standard input");
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
