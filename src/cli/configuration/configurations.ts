import { getOrCreate } from "jsonata-check/text";
import { dirname } from "node:path";
import { rules } from "../../../generated/rules.js";
import type { DocumentKind } from "../../../generated/shapes.js";
import {
  applicableTo,
  configuredKind,
  type Configuration,
  type ConfiguredException,
  type FileSettings,
} from "../../config/configuration.js";
import { configurationEntries } from "../../config/configuration-entries.js";
import type { ConfigurationFile } from "../../config/configuration-file.js";
import { ConfigurationFiles, type Chain } from "../../config/load.js";
import { Plugins } from "../../config/plugins.js";
import { mergeSettings } from "../../config/merge.js";
import { matchRules, nearestPattern } from "../../config/rule-patterns.js";
import type { RuleSelection } from "../../engine/selection.js";
import { Exceptions, ExceptionUses } from "../../engine/suppression/exception.js";
import { judgeEntries } from "../../engine/suppression/judge-entries.js";
import type { Suppressors } from "../../engine/suppression/suppress.js";
import { AnalysisCache } from "../../model/uses.js";
import type { Rule } from "../../rule-kit/rule.js";
import type { Settings } from "../../rule-kit/settings.js";
import type { JudgedConfiguration } from "../../session/open-configuration.js";
import type { Apis } from "../descriptions/apis.js";
import type { AssociatedApi } from "../descriptions/associated-api.js";
import type { Baselines } from "./baselines.js";
import { reportUnusableBases, type ConfigurationPart, type FilePart } from "./configuration-part.js";
import { unknownRule } from "../failures.js";
import type { Io } from "../io.js";
import { Neighbors } from "../files/neighbors.js";
import { pathWithin, shownPath } from "../files/paths.js";
import { type CommandSettings, resolveRules } from "./command-settings.js";

/** How one file is linted, according to configuration and command line. */
export interface FileOptions {
  /** All available rules, enabled or not. */
  readonly rules: readonly Rule[];
  readonly kind: DocumentKind | undefined;
  readonly selection: RuleSelection;
  readonly suppressors: Suppressors;
  readonly settings: Settings;
  /** Shared by all files of one configuration. */
  readonly cache: AnalysisCache;
  /** The file's API descriptions, if any. */
  readonly described: AssociatedApi | undefined;
}

/** Options shared by all files with the same settings. */
type SharedOptions = Pick<FileOptions, "rules" | "selection" | "settings" | "cache">;

/** A configuration file found next to or above files of the run. */
interface FoundConfiguration extends Pick<SharedOptions, "rules" | "selection"> {
  readonly file: ConfigurationFile;
  readonly configuration: Configuration;
  readonly exceptions: readonly ConfiguredException[];
}

/** How the files of a run are linted, according to configuration files and the command line. */
export class Configurations {
  readonly #command: CommandSettings;
  readonly #io: Pick<Io, "cwd" | "files">;
  readonly #files: ConfigurationFiles;
  readonly #baselines: Baselines | undefined;
  readonly #parts = new Map<Chain, readonly ConfigurationPart[]>();
  readonly #numbers = new Map<FileSettings | ConfiguredException, number>();
  readonly #shared = new Map<string, SharedOptions>();
  readonly #exceptions = new Map<ConfiguredException, ConfiguredException>();
  /** By the numbers of the exceptions. */
  readonly #lists = new Map<string, Exceptions>();

  readonly neighbors: Neighbors;

  constructor(command: CommandSettings, io: Pick<Io, "cwd" | "files">, baselines?: Baselines) {
    this.#command = command;
    this.#io = io;
    const plugins = command.loadsPlugins ? new Plugins(rules) : undefined;
    this.#files = new ConfigurationFiles(rules, (path) => shownPath(io.cwd, path), plugins, io.files);
    this.neighbors = new Neighbors(io.files);
    this.#baselines = baselines;
  }

  /** The configuration files read so far, with their findings. */
  get read(): readonly ConfigurationFile[] {
    return this.#files.read;
  }

  /** The files found next to or above files of the run. What else extends an extended file is unknown, so those are left out. */
  get found(): readonly FoundConfiguration[] {
    return this.#files.found.map((file) => this.#byItself(file));
  }

  #byItself(file: ConfigurationFile): FoundConfiguration {
    const chain = this.#files.only(file.path);
    const configuration = file.read(chain.rules);
    const layers = this.#partsOf(chain).flatMap((part) => applicableTo(part.configuration, undefined).layers);
    const { rules, selection } = this.#sharedBy(layers, chain);
    return { file, configuration, rules, selection, exceptions: this.#exceptionsOf(configuration) };
  }

  /** The options of a file, by its absolute path. Fails with a `ConfigurationError`. */
  optionsOf(path: string): FileOptions {
    const chain = this.#chainOf(path);
    const parts = this.#partsFor(path, chain);
    const kinds = parts.flatMap(({ relative, applicable }) =>
      applicable.layers.map((settings) => configuredKind(settings, relative)),
    );
    const layers = parts.flatMap(({ applicable }) => applicable.layers);
    const shared = this.#sharedBy(layers, chain);
    const baseline = this.#baselines?.fileFor(path, chain.nearest?.path, shared.selection);
    const exceptions = this.#listOf(parts.flatMap(({ applicable }) => this.#exceptionsOf(applicable)));
    const suppressors = {
      ...(exceptions === undefined ? {} : { exceptions }),
      ...(baseline === undefined ? {} : { baseline }),
    };
    return {
      kind: this.#command.kind ?? kinds.findLast((kind) => kind !== undefined),
      ...shared,
      suppressors,
      described: this.#described(path, parts),
    };
  }

  /** All rules available for any of the files so far, enabled or not. */
  get rules(): readonly Rule[] {
    return [...new Set([...rules, ...[...this.#parts.keys()].flatMap((chain) => chain.rules)])];
  }

  /** Fails with a `UsageError` if the command line names a rule that neither intlint nor any plugin so far has; it says which plugin failed. */
  expectRules(): void {
    const { rules: settings, only } = this.#command.unresolved;
    for (const name of [...settings.map(([pattern]) => pattern), ...only]) {
      if (matchRules(this.rules, name) !== undefined) continue;
      const ofFiles = this.read.flatMap(({ diagnostics }) => diagnostics);
      const reason = ofFiles.find(({ rule }) => rule === "configuration/unusable-file")?.message;
      throw unknownRule(name, nearestPattern(this.rules, name), reason);
    }
  }

  /** Reads the configuration file in a folder. Fails with a `ConfigurationError`. */
  open(path: string): void {
    this.#files.above(dirname(path));
  }

  /** The findings of a configuration file that may not be saved yet, and the rules it may name. Fails with a `ConfigurationError`. */
  judge(path: string, text: string, apis: Pick<Apis, "judge">): JudgedConfiguration {
    this.#files.put(path, text);
    const chain = this.#files.only(path);
    this.#partsOf(chain);
    const { nearest, rules } = chain;
    if (nearest === undefined) return { diagnostics: [], rules };
    const { configuration, selection, exceptions } = this.#byItself(nearest);
    const ofDescriptions = apis.judge(nearest, configuration);
    // Which exceptions are used, only a run over all files can tell.
    const unknownUse = { exceptionUses: new ExceptionUses(), isCovered: () => false, deadGlobs: new Set<never>() };
    const entries = configurationEntries(configuration, { rules, selection, exceptions, ...unknownUse });
    const ofEntries = judgeEntries(rules, nearest.document, entries, selection);
    return { diagnostics: [...nearest.diagnostics, ...ofDescriptions, ...ofEntries], rules };
  }

  /** The configuration files for a file, by its absolute path, the weakest first. Fails with a `ConfigurationError`. */
  partsOf(path: string): readonly FilePart[] {
    return this.#partsFor(path, this.#chainOf(path));
  }

  #partsFor(path: string, chain: Chain): readonly FilePart[] {
    return this.#partsOf(chain).map(({ file, folder, configuration }) => {
      const relative = pathWithin(folder, path);
      return { file, folder, relative, applicable: applicableTo(configuration, relative) };
    });
  }

  /** Everything the options of a file depend on, as plain data. */
  circumstancesOf(path: string): unknown {
    const { kind, rules, only, isPedantic } = this.#command;
    const parts = this.partsOf(path).map(({ file }) => [file.shown, file.document.text]);
    return [kind, [...rules.severities], [...rules.named], only, isPedantic, parts];
  }

  #partsOf(chain: Chain): readonly ConfigurationPart[] {
    return getOrCreate(this.#parts, chain, () => {
      const parts = chain.files.map((file) => {
        return { file, folder: dirname(file.path), configuration: file.read(chain.rules) };
      });
      for (const part of parts) reportUnusableBases(part, this.#io);
      return parts;
    });
  }

  #chainOf(path: string): Chain {
    const { configuration } = this.#command;
    if (configuration === "none") return this.#files.none;
    return configuration === "nearest" ? this.#files.above(dirname(path)) : this.#files.only(configuration.file);
  }

  #described(path: string, parts: readonly FilePart[]): AssociatedApi | undefined {
    const configured = parts.flatMap(({ file, applicable: { apis } }) => {
      return apis.flatMap(({ descriptions }) => descriptions.map((node) => ({ node, file })));
    });
    const files = [...this.#command.descriptions, ...this.neighbors.descriptionsOf(path)];
    return configured.length + files.length === 0 ? undefined : { files, configured };
  }

  /** The settings merged with the command line. */
  #sharedBy(layers: readonly FileSettings[], { rules }: Chain): SharedOptions {
    const key = layers.map((settings) => this.#numberOf(settings)).join();
    return getOrCreate(this.#shared, key, () => this.#merged(layers, rules));
  }

  #merged(layers: readonly FileSettings[], rules: readonly Rule[]): SharedOptions {
    const { only, isPedantic } = this.#command;
    const asked = resolveRules(this.#command, rules);
    const { preset, settings, rules: configured } = mergeSettings(layers);
    const selection: RuleSelection = {
      ...(preset === undefined ? {} : { preset }),
      severities: new Map([...configured.severities, ...asked.severities]),
      named: new Set([...configured.named, ...asked.named]),
      ...(only === undefined ? {} : { only: [...only, ...asked.only] }),
      pedantic: isPedantic,
    };
    return { rules, selection, settings, cache: new AnalysisCache(settings) };
  }

  #numberOf(part: FileSettings | ConfiguredException): number {
    return getOrCreate(this.#numbers, part, () => this.#numbers.size);
  }

  /** The index of exceptions, shared by all files with the same ones. */
  #listOf(exceptions: readonly ConfiguredException[]): Exceptions | undefined {
    if (exceptions.length === 0) return undefined;
    const key = exceptions.map((exception) => this.#numberOf(exception)).join();
    return getOrCreate(this.#lists, key, () => new Exceptions(exceptions));
  }

  #exceptionsOf({ exceptions }: Pick<Configuration, "exceptions">): readonly ConfiguredException[] {
    return exceptions.map((exception) => {
      return getOrCreate(this.#exceptions, exception, () => this.#withCommandLine(exception));
    });
  }

  /** An exception does not re-enable a rule that the command line disables. */
  #withCommandLine(exception: ConfiguredException): ConfiguredException {
    const { severities } = resolveRules(this.#command, this.rules);
    return { ...exception, rules: new Map([...exception.rules].filter(([id]) => severities.get(id) !== "off")) };
  }
}
