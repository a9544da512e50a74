import { basename, resolve } from "node:path";
import { rules } from "../../generated/rules.js";
import { Baselines } from "../cli/configuration/baselines.js";
import { Bases } from "../cli/configuration/bases.js";
import { withoutCommand } from "../cli/configuration/command-settings.js";
import { Configurations } from "../cli/configuration/configurations.js";
import { isCandidate } from "../cli/files/files.js";
import { shownPath } from "../cli/files/paths.js";
import { processIo } from "../cli/process-io.js";
import { configurationName } from "../config/configuration.js";
import { parseYaml } from "../document/yaml.js";
import { mostFindings } from "../engine/bound-findings.js";
import type { Diagnostic } from "../engine/diagnostic.js";
import { lintText, type LintOptions } from "../engine/lint.js";
import { withTriedFixes } from "../engine/offered-fixes.js";
import { presets, type Preset } from "../engine/selection.js";
import { toolFailure } from "../engine/file-diagnostic.js";
import type { SharedWork } from "./shared-work.js";

/** A file as ESLint presents it to rules. */
export interface EslintFile {
  readonly text: string;
  /** Absolute, or a name such as `<input>`. */
  readonly filename: string;
  readonly cwd: string;
  /** `settings.intlint` of ESLint's configuration. */
  readonly settings: unknown;
}

/** Rules that are hidden by default: enabling one in ESLint shows it. */
const askedFor: ReadonlySet<string> = new Set(
  rules.filter(({ confidence }) => confidence === "advice" || confidence === "guess").map(({ id }) => id),
);

/**
 * The findings of one file for the rules that ESLint runs on it, equal to the command line's: with the nearest
 * `intlint.config.json` and its baseline. Every failure becomes a finding.
 */
export function fileFindings(file: EslintFile, only: readonly string[], shared: SharedWork): readonly Diagnostic[] {
  const io = { ...processIo(), cwd: file.cwd };
  const path = resolve(file.cwd, file.filename);
  const shown = shownPath(file.cwd, path);
  try {
    // Read for each file, because the files change while an editor keeps the plugin loaded.
    const configurations = new Configurations(
      { ...withoutCommand, only },
      io,
      new Baselines({ file: undefined, use: "heed" }, io),
    );
    if (basename(path) === configurationName) {
      const { diagnostics } = configurations.judge(path, file.text, shared.apisFor(io));
      return diagnostics.filter(({ rule }) => only.includes(rule));
    }
    if (!isCandidate(shown)) return [];
    const { kind, selection, suppressors, settings, described } = configurations.optionsOf(path);
    const preset = presetOf(file.settings) ?? selection.preset;
    const api = described && shared.apisFor(io).get(described);
    const options: LintOptions = {
      rules,
      path: shown,
      suppressors,
      settings,
      cache: shared.cacheFor(settings),
      selection: {
        ...selection,
        ...(preset === undefined ? {} : { preset }),
        named: new Set([...(selection.named ?? []), ...only.filter((id) => askedFor.has(id))]),
      },
      ...(kind === undefined ? {} : { kind }),
      ...(api === undefined ? {} : { api }),
      ...new Bases(undefined, configurations, io).of(path),
      yaml: parseYaml,
      dispatcher: shared.dispatcher,
      explicit: false,
      most: mostFindings,
    };
    const { diagnostics } = withTriedFixes(file.text, lintText(file.text, options), options);
    // Problems in the base are reported when the base is linted.
    return diagnostics.filter((diagnostic) => diagnostic.path === shown);
  } catch (error) {
    return [toolFailure(shown, error)];
  }
}

/** The preset in `settings.intlint`, which the plugin's configurations set. */
function presetOf(settings: unknown): Preset | undefined {
  if (typeof settings !== "object" || settings === null || !("preset" in settings)) return undefined;
  return presets.find((preset) => preset === settings.preset);
}
