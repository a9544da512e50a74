import { resolve } from "node:path";
import { documentKinds, type DocumentKind } from "../../../generated/shapes.js";
import { rules } from "../../../generated/rules.js";
import { kindOf, severityNames, severityOf } from "../../config/configuration.js";
import { findRule, nearestRule } from "../../rules/rule-names.js";
import { formatNames, isFormatName, type FormatName } from "../../report/formats.js";
import type { Severity } from "../../rules/finding.js";
import { suggest } from "../../text/suggest.js";
import { oneOf, readArguments, type Arguments, type Given, type OptionSpec } from "../args.js";
import type { BaselineRequest } from "../baselines.js";
import { didYouMean, UsageError } from "../failures.js";
import type { Io } from "../io.js";
import type { FixRequest } from "../fixer.js";
import { colorOf, type ColorChoice } from "../terminal.js";

/** What is linted, and by which rules. Paths of files are absolute, those to lint as written. */
export interface InputOptions {
  readonly paths: readonly string[];
  readonly kind: DocumentKind | undefined;
  readonly base: string | undefined;
  readonly stdinName: string | undefined;
  readonly usesIgnoreFiles: boolean;
  readonly allowsEmpty: boolean;
  readonly severities: ReadonlyMap<string, Severity | "off">;
  readonly only: readonly string[] | undefined;
  readonly isPedantic: boolean;
  /** The file, none at all, or the nearest one. */
  readonly configuration: { readonly file: string } | "none" | "nearest";
  readonly baseline: BaselineRequest;
}

/** What the arguments of `lint` say. */
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
}

/** A report: in which format, and into which file (absolute) if not to standard output. */
export interface OutputRequest {
  readonly format: FormatName;
  readonly file: string | undefined;
}

const reaches = ["safe", "all"] as const;
const thresholds = ["error", "warning", "info", "never"] as const;

/** The options that say what is linted, and by which rules. */
export const inputSpecs = {
  as: { takes: "value" },
  base: { takes: "value" },
  "stdin-filename": { takes: "value" },
  "no-ignore": { takes: "nothing" },
  "allow-empty": { takes: "nothing" },
  rule: { takes: "value" },
  only: { takes: "value" },
  pedantic: { takes: "nothing" },
  config: { takes: "value" },
  "no-config": { takes: "nothing" },
  baseline: { takes: "value" },
} as const satisfies Record<string, OptionSpec>;
type InputName = keyof typeof inputSpecs;

const specs = {
  ...inputSpecs,
  "no-baseline": { takes: "nothing" },
  fix: { takes: "value", implied: "safe" },
  "fix-dry-run": { takes: "nothing" },
  format: { takes: "value" },
  quiet: { takes: "nothing" },
  "show-suppressed": { takes: "nothing" },
  color: { takes: "value" },
  "fail-on": { takes: "value" },
  "max-warnings": { takes: "value" },
  version: { takes: "nothing" },
  help: { takes: "nothing", short: "h" },
} as const satisfies Record<string, OptionSpec>;
type Name = keyof typeof specs;

/** Reads the arguments of `lint`. */
export function readLintArguments(argv: readonly string[], io: Io): LintCommand | "help" | "version" {
  const given = readArguments<Name>(argv, specs, continuesOnly);
  if (given.flags.has("help")) return "help";
  if (given.flags.has("version")) return "version";
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
  };
}

/** Whether what follows an option is one more value of it: another rule behind `--only`. */
export function continuesOnly(option: string, positional: string): boolean {
  return option === "only" && findRule(rules, positional) !== undefined;
}

/** What the options of the input say. */
export function inputOptionsOf(given: Given<InputName> & Pick<Arguments<never>, "positionals">, io: Io): InputOptions {
  const base = lastOf(given, "base");
  const baseline = lastOf(given, "baseline");
  return {
    paths: pathsOf(given),
    kind: kindNamed(lastOf(given, "as")),
    base: base === undefined ? undefined : resolve(io.cwd, base),
    stdinName: lastOf(given, "stdin-filename"),
    usesIgnoreFiles: !given.flags.has("no-ignore"),
    allowsEmpty: given.flags.has("allow-empty"),
    severities: new Map((given.values.get("rule") ?? []).map(ruleSetting)),
    only: given.values
      .get("only")
      ?.flatMap((list) => list.split(","))
      .map(ruleNamed),
    isPedantic: given.flags.has("pedantic"),
    configuration: configurationOf(given, io),
    baseline: { file: baseline === undefined ? undefined : resolve(io.cwd, baseline), use: "heed" },
  };
}

function noBaseline({ file }: BaselineRequest): BaselineRequest {
  if (file !== undefined) throw new UsageError("--baseline and --no-baseline contradict each other");
  return { file, use: "ignore" };
}

/** A name for standard input asks for standard input. */
function pathsOf(given: Given<"stdin-filename"> & Pick<Arguments<never>, "positionals">): readonly string[] {
  const { positionals } = given;
  const namesStdin = lastOf(given, "stdin-filename") !== undefined;
  if (positionals.length === 0) return [namesStdin ? "-" : "."];
  if (namesStdin && !positionals.includes("-")) {
    throw new UsageError('--stdin-filename names standard input, which is not among the paths; add "-"');
  }
  return positionals;
}

function lastOf<Option extends string>(given: Given<Option>, name: Option): string | undefined {
  return given.values.get(name)?.at(-1);
}

/** The kind of that name; fails where there is none. */
export function kindNamed(name: string | undefined): DocumentKind | undefined {
  if (name === undefined) return undefined;
  const kind = kindOf(name);
  if (kind !== undefined) return kind;
  const hint = didYouMean(suggest(name, documentKinds));
  throw new UsageError(`there is no kind of document "${name}"${hint}. The kinds are ${documentKinds.join(", ")}`);
}

function ruleNamed(name: string): string {
  const rule = findRule(rules, name.trim());
  if (rule !== undefined) return rule.id;
  throw new UsageError(`there is no rule "${name.trim()}"${didYouMean(nearestRule(rules, name.trim()))}`);
}

function ruleSetting(setting: string): readonly [string, Severity | "off"] {
  const cut = setting.lastIndexOf("=");
  if (cut === -1) throw new UsageError(`--rule ${setting} sets nothing; write --rule ${setting}=off, or a severity`);
  const id = ruleNamed(setting.slice(0, cut));
  const name = setting.slice(cut + 1);
  const severity = severityOf(name);
  if (severity !== undefined) return [id, severity];
  const hint = didYouMean(suggest(name, severityNames));
  throw new UsageError(`there is no severity "${name}"${hint}. Write one of ${severityNames.join(", ")}`);
}

/** Which configuration `--config` and `--no-config` ask for. */
export function configurationOf(given: Given<"config" | "no-config">, io: Io): LintCommand["configuration"] {
  const file = given.values.get("config")?.at(-1);
  if (!given.flags.has("no-config")) return file === undefined ? "nearest" : { file: resolve(io.cwd, file) };
  if (file !== undefined) throw new UsageError("--config and --no-config contradict each other");
  return "none";
}

function fixOf(given: Arguments<Name>): FixRequest | undefined {
  const reach = oneOf(reaches, lastOf(given, "fix"), "--fix");
  const isDryRun = given.flags.has("fix-dry-run");
  return reach === undefined && !isDryRun ? undefined : { reach: reach ?? "safe", isDryRun };
}

function outputsOf(
  requests: readonly string[],
  { io, fix, reportStream }: Pick<LintCommand, "fix" | "reportStream"> & { readonly io: Io },
): readonly OutputRequest[] {
  const outputs = requests.map((request) => {
    const [, name = "", file] = /^([^:]*)(?::(.*))?$/s.exec(request) ?? [];
    if (!isFormatName(name)) {
      const hint = didYouMean(suggest(name, formatNames));
      throw new UsageError(`there is no format "${name}"${hint}. The formats are ${formatNames.join(", ")}`);
    }
    if (file === "") throw new UsageError(`--format ${request} names no file`);
    return { format: name, file: file === undefined ? undefined : resolve(io.cwd, file) };
  });
  const targets = outputs.map(({ file }) => file);
  const twice = targets.find((target, index) => targets.indexOf(target) !== index);
  if (new Set(targets).size < targets.length) {
    const where = twice ?? "standard output";
    throw new UsageError(`two reports cannot both go to ${where}; write --format NAME:FILE for one of them`);
  }
  if (fix?.isDryRun === true) {
    const report = outputs.find(({ file }) => file === undefined);
    if (report === undefined) return outputs;
    throw new UsageError(`--fix-dry-run prints a diff, no report; write --format ${report.format}:FILE for one`);
  }
  if (outputs.length > 0) return outputs;
  return [{ format: io[reportStream].isTerminal ? "pretty" : "compact", file: undefined }];
}

function countOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new UsageError(`--max-warnings needs a whole number, not "${text}"`);
}
