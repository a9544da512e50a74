import { resolve } from "node:path";
import { documentKinds, type DocumentKind } from "../../../generated/shapes.js";
import { rules } from "../../../generated/rules.js";
import { kindOf, severityNames, severityOf } from "../../config/configuration.js";
import {
  matchRules,
  namedIn,
  nearestPattern,
  ruleSettings,
  type MatchedRules,
  type RuleSettings,
} from "../../config/rule-patterns.js";
import type { Severity } from "../../rule-kit/finding.js";
import { lastOf, type Arguments, type Given } from "../args.js";
import type { BaselineRequest } from "../configuration/baselines.js";
import { unknownName, unknownRule, UsageError } from "../failures.js";
import type { Io } from "../io.js";
import type { InputOptionName } from "../usage/shared-options.js";

/** What is linted, and by which rules. `paths` are as written, other paths absolute. */
export interface InputOptions {
  readonly paths: readonly string[];
  readonly kind: DocumentKind | undefined;
  readonly base: string | undefined;
  readonly stdinName: string | undefined;
  readonly usesIgnoreFiles: boolean;
  readonly allowsEmpty: boolean;
  readonly rules: RuleSettings;
  readonly only: readonly string[] | undefined;
  /** Settings for rules that intlint does not have, but a plugin may. */
  readonly unresolved: {
    readonly rules: readonly RuleSetting[];
    readonly only: readonly string[];
  };
  readonly isPedantic: boolean;
  /** A given file, none, or the nearest one. */
  readonly configuration: { readonly file: string } | "none" | "nearest";
  readonly baseline: BaselineRequest;
  /** API descriptions for all documents. */
  readonly descriptions: readonly string[];
  /** Whether plugins are loaded. */
  readonly loadsPlugins: boolean;
}

type RuleSetting = readonly [pattern: string, severity: Severity | "off"];

/** Whether a positional after `--only` is another rule. The bare name of an area may be a folder. */
export function continuesOnly(option: string, positional: string): boolean {
  return option === "only" && positional.includes("/") && matchRules(rules, positional) !== undefined;
}

/** Parses the input options. */
export function inputOptionsOf(
  given: Given<InputOptionName> & Pick<Arguments<never>, "positionals">,
  io: Io,
): InputOptions {
  const base = lastOf(given, "base");
  const baseline = lastOf(given, "baseline");
  const names = given.values
    .get("only")
    ?.flatMap((list) => list.split(","))
    .map((name) => name.trim());
  const only = names?.filter((name) => !mayBeOwn(name)).map(rulesNamed);
  const allSettings = (given.values.get("rule") ?? []).map(ruleSetting);
  const settings = ruleSettings(rules, allSettings);
  const unresolved = {
    rules: allSettings.filter(([pattern]) => mayBeOwn(pattern)),
    only: names?.filter(mayBeOwn) ?? [],
  };
  return {
    paths: pathsOf(given),
    kind: kindNamed(lastOf(given, "as")),
    base: base === undefined ? undefined : resolve(io.cwd, base),
    stdinName: lastOf(given, "stdin-filename"),
    usesIgnoreFiles: !given.flags.has("no-ignore"),
    allowsEmpty: given.flags.has("allow-empty"),
    rules: { ...settings, named: new Set([...settings.named, ...namedIn(only ?? [])]) },
    only: only?.flatMap(({ ids }) => ids),
    unresolved,
    isPedantic: given.flags.has("pedantic"),
    configuration: configurationOf(given, io),
    baseline: { file: baseline === undefined ? undefined : resolve(io.cwd, baseline), use: "heed" },
    descriptions: (given.values.get("api") ?? []).map((file) => resolve(io.cwd, file)),
    loadsPlugins: true,
  };
}

/** Naming standard input selects it. */
function pathsOf(given: Given<"stdin-filename"> & Pick<Arguments<never>, "positionals">): readonly string[] {
  const { positionals } = given;
  const namesStdin = lastOf(given, "stdin-filename") !== undefined;
  if (positionals.length === 0) return [namesStdin ? "-" : "."];
  if (namesStdin && !positionals.includes("-")) {
    throw new UsageError('--stdin-filename names standard input, which is not among the paths; add "-"');
  }
  return positionals;
}

/** The document kind with that name. Fails if there is none. */
export function kindNamed(name: string | undefined): DocumentKind | undefined {
  if (name === undefined) return undefined;
  const kind = kindOf(name);
  if (kind !== undefined) return kind;
  throw unknownName("unknown kind of document", name, documentKinds);
}

function rulesNamed(pattern: string): MatchedRules {
  const match = matchRules(rules, pattern);
  if (match !== undefined) return match;
  throw unknownRule(pattern, nearestPattern(rules, pattern));
}

/** Whether a name may belong to a plugin's rule: its prefix is not, and does not resemble, an area of intlint. */
function mayBeOwn(name: string): boolean {
  const [prefix = ""] = name.split("/");
  return nearestPattern(rules, prefix) === undefined && matchRules(rules, prefix) === undefined;
}

function ruleSetting(setting: string): RuleSetting {
  const cut = setting.lastIndexOf("=");
  if (cut === -1) throw new UsageError(`--rule ${setting} sets nothing; write --rule ${setting}=off, or a severity`);
  const pattern = setting.slice(0, cut).trim();
  if (!mayBeOwn(pattern)) rulesNamed(pattern);
  const name = setting.slice(cut + 1);
  const severity = severityOf(name);
  if (severity !== undefined) return [pattern, severity];
  throw unknownName("unknown severity", name, severityNames);
}

/** Parses `--config` and `--no-config`. */
export function configurationOf(given: Given<"config" | "no-config">, io: Io): InputOptions["configuration"] {
  const file = lastOf(given, "config");
  if (!given.flags.has("no-config")) return file === undefined ? "nearest" : { file: resolve(io.cwd, file) };
  if (file !== undefined) throw new UsageError("--config and --no-config cannot be used together");
  return "none";
}
