import { dirname } from "node:path";
import { rules } from "../../generated/rules.js";
import type { DocumentKind } from "../../generated/shapes.js";
import {
  configuredKind,
  emptyConfiguration,
  isAbout,
  type Configuration,
  type ConfiguredException,
} from "../config/configuration.js";
import { findConfiguration, loadConfiguration, type LoadedConfiguration } from "../config/load.js";
import type { RuleSelection } from "../engine/selection.js";
import type { Suppressors } from "../engine/suppression/suppress.js";
import { AnalysisCache } from "../model/uses.js";
import type { Settings } from "../rule-kit/settings.js";
import { NeighboringDescriptions, type AssociatedApi } from "./associated-api.js";
import type { Baselines } from "./baselines.js";
import type { InputOptions } from "./input-options.js";
import type { Io } from "./io.js";
import { pathWithin, shownPath } from "./paths.js";

/** How one file is linted, as configuration and command line say together. */
export interface FileOptions {
  readonly kind: DocumentKind | undefined;
  readonly selection: RuleSelection;
  readonly suppressors: Suppressors;
  readonly settings: Settings;
  /** Shared by all files of one configuration. */
  readonly cache: AnalysisCache;
  /** Undefined where no description belongs to the file. */
  readonly described: AssociatedApi | undefined;
}

/** What holds for all files of one configuration. */
interface SharedOptions extends Pick<FileOptions, "selection" | "settings" | "cache"> {
  readonly exceptions: readonly ConfiguredException[];
}

/** What the command line says beside the configuration files. */
export type CommandSettings = Pick<
  InputOptions,
  "kind" | "configuration" | "rules" | "only" | "isPedantic" | "descriptions"
>;

/** What holds where nobody types a command: in editors and other tools. */
export const withoutCommand: CommandSettings = {
  kind: undefined,
  configuration: "nearest",
  rules: emptyConfiguration.rules,
  only: undefined,
  isPedantic: false,
  descriptions: [],
};

/** The configuration files of a run, each read once. */
export class Configurations {
  readonly #command: CommandSettings;
  readonly #cwd: string;
  readonly #beside: NeighboringDescriptions;
  readonly #baselines: Baselines | undefined;
  readonly #paths = new Map<string, string | undefined>();
  readonly #loaded = new Map<string, LoadedConfiguration>();
  readonly #shared = new Map<Configuration, SharedOptions>();

  constructor(command: CommandSettings, io: Pick<Io, "cwd" | "files">, baselines?: Baselines) {
    this.#command = command;
    this.#cwd = io.cwd;
    this.#beside = new NeighboringDescriptions(io.files);
    this.#baselines = baselines;
  }

  /** Those that were needed, with their findings. */
  get loaded(): readonly LoadedConfiguration[] {
    return [...this.#loaded.values()];
  }

  /** The options of a file, by its absolute path. Fails with a `ConfigurationError`. */
  optionsOf(path: string): FileOptions {
    const loaded = this.configurationOf(path);
    const configuration = loaded?.configuration ?? emptyConfiguration;
    const relative = loaded && pathWithin(dirname(loaded.path), path);
    const kind = relative === undefined ? undefined : configuredKind(configuration, relative);
    const { exceptions, ...shared } = this.sharedOf(configuration);
    const baseline = this.#baselines?.fileFor(path, loaded?.path, shared.selection);
    const suppressors = {
      exceptions: exceptions.filter((exception) => isAbout(exception, relative)),
      ...(baseline === undefined ? {} : { baseline }),
    };
    return { kind: this.#command.kind ?? kind, ...shared, suppressors, described: this.#described(path, loaded) };
  }

  /** The configuration file of a file, by its absolute path. Fails with a `ConfigurationError`. */
  configurationOf(path: string): LoadedConfiguration | undefined {
    const file = this.#fileFor(path);
    return file === undefined ? undefined : this.load(file);
  }

  #described(path: string, loaded: LoadedConfiguration | undefined): AssociatedApi | undefined {
    const relative = loaded && pathWithin(dirname(loaded.path), path);
    const entries = loaded?.configuration.apis.filter(({ files }) => files.test(relative ?? "")) ?? [];
    const configured = entries.flatMap(({ descriptions }) => descriptions);
    const files = [...this.#command.descriptions, ...this.#beside.of(path)];
    return configured.length + files.length === 0 ? undefined : { files, configured, loaded };
  }

  /** One configuration file. Fails with a `ConfigurationError`. */
  load(file: string): LoadedConfiguration {
    const known = this.#loaded.get(file);
    if (known !== undefined) return known;
    const loaded = loadConfiguration(file, shownPath(this.#cwd, file), rules);
    this.#loaded.set(file, loaded);
    return loaded;
  }

  #fileFor(path: string): string | undefined {
    const { configuration } = this.#command;
    if (configuration === "none") return undefined;
    if (configuration !== "nearest") return configuration.file;
    return findConfiguration(dirname(path), this.#paths);
  }

  /** What a configuration and the command line say together for all files. */
  sharedOf(configuration: Configuration): SharedOptions {
    const known = this.#shared.get(configuration);
    if (known !== undefined) return known;
    const { rules, only, isPedantic } = this.#command;
    const { preset, settings } = configuration;
    const selection: RuleSelection = {
      ...(preset === undefined ? {} : { preset }),
      severities: new Map([...configuration.rules.severities, ...rules.severities]),
      named: new Set([...configuration.rules.named, ...rules.named]),
      ...(only === undefined ? {} : { only }),
      pedantic: isPedantic,
    };
    const exceptions = configuration.exceptions.map((exception) => this.#withCommandLine(exception));
    const shared = { selection, exceptions, settings, cache: new AnalysisCache(settings) };
    this.#shared.set(configuration, shared);
    return shared;
  }

  /** An exception does not bring back what the command line switches off. */
  #withCommandLine(exception: ConfiguredException): ConfiguredException {
    const { severities } = this.#command.rules;
    return { ...exception, rules: new Map([...exception.rules].filter(([id]) => severities.get(id) !== "off")) };
  }
}
