import { getOrCreate } from "jsonata-check/text";
import { dirname, join } from "node:path";
import type { StringNode } from "../document/tree.js";
import type { Rule } from "../rule-kit/rule.js";
import { configurationName } from "./configuration.js";
import { ConfigurationError, ConfigurationFile } from "./configuration-file.js";
import { extendedPath, type ConfigurationSource } from "./extended-path.js";
import type { Plugins } from "./plugins.js";
import { attempt } from "../text/attempt.js";

/** The configuration files that apply to some files: the weakest first, the nearest last. */
export interface Chain {
  readonly files: readonly ConfigurationFile[];
  /** All rules available for these files, enabled or not. */
  readonly rules: readonly Rule[];
  /** The nearest configuration file next to or above the files, if any. */
  readonly nearest: ConfigurationFile | undefined;
}

/** Loads the configuration files of a run, each once. */
export class ConfigurationFiles {
  readonly #rules: readonly Rule[];
  readonly #shown: (path: string) => string;
  readonly #nearest = new Map<string, string | undefined>();
  readonly #files = new Map<string, ConfigurationFile>();
  readonly #chains = new Map<string, Chain>();
  readonly #plugins: Plugins | undefined;
  readonly #source: ConfigurationSource;

  /** The chain without any configuration file. */
  readonly none: Chain;

  /** `shown` turns an absolute path into what reports show; without `plugins` none is loaded. */
  constructor(
    rules: readonly Rule[],
    shown: (path: string) => string,
    plugins: Plugins | undefined,
    source: ConfigurationSource,
  ) {
    this.#rules = rules;
    this.#source = source;
    this.#plugins = plugins;
    this.none = { files: [], rules, nearest: undefined };
    this.#shown = shown;
  }

  /** All files read so far. */
  get read(): readonly ConfigurationFile[] {
    return [...this.#files.values()];
  }

  /** The files found next to or above files of the run; the others are extended by them. */
  get found(): readonly ConfigurationFile[] {
    const found = [...this.#chains.values()].flatMap(({ nearest }) => (nearest === undefined ? [] : [nearest]));
    return [...new Set(found)];
  }

  /** The chain for the files in a folder. Fails with a `ConfigurationError`. */
  above(folder: string): Chain {
    const nearest = this.#find(folder);
    if (nearest === undefined) return this.none;
    const known = this.#chains.get(nearest);
    if (known !== undefined) return known;
    const file = this.#open(nearest);
    const parent = dirname(dirname(nearest));
    const outer = file.isRoot || parent === dirname(nearest) ? this.none : this.above(parent);
    return this.#chain(file, outer);
  }

  /** Replaces the text of a file, which may be unsaved in an editor. Fails with a `ConfigurationError`. */
  put(path: string, text: string): void {
    this.#files.set(path, new ConfigurationFile(path, path, text, this.#rules));
  }

  /** The chain of one file and those that it extends. Fails with a `ConfigurationError`. */
  only(path: string): Chain {
    return this.#chains.get(path) ?? this.#chain(this.#open(path), this.none);
  }

  #chain(nearest: ConfigurationFile, outer: Chain): Chain {
    const files = new Set(outer.files);
    // A file above may extend it; it still comes last.
    files.delete(nearest);
    this.#add(nearest, files, [nearest]);
    const chain = { files: [...files], rules: this.#rulesOf([...files]), nearest };
    this.#chains.set(nearest.path, chain);
    return chain;
  }

  #rulesOf(files: readonly ConfigurationFile[]): readonly Rule[] {
    if (this.#plugins !== undefined) return this.#plugins.rulesOf(files);
    for (const file of files) file.missesRules();
    return this.#rules;
  }

  /** Adds the files that a file extends, and then the file; files already present keep their position. */
  #add(file: ConfigurationFile, files: Set<ConfigurationFile>, path: readonly ConfigurationFile[]): void {
    for (const entry of file.extended) {
      const extended = this.#extended(entry, file);
      if (extended === undefined || files.has(extended)) continue;
      const start = path.indexOf(extended);
      if (start === -1) this.#add(extended, files, [...path, extended]);
      else reportCircle(entry, file, [...path.slice(start), extended]);
    }
    files.add(file);
  }

  #extended(entry: StringNode, file: ConfigurationFile): ConfigurationFile | undefined {
    const path = extendedPath(entry.value, file.path, this.#source);
    try {
      if ("path" in path) return this.#open(path.path);
      reportUnusable(entry, file, path.reason, path.help);
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      reportUnusable(entry, file, `${error.reason} (${error.place})`);
    }
    return undefined;
  }

  #open(path: string): ConfigurationFile {
    return getOrCreate(this.#files, path, () => {
      return new ConfigurationFile(path, this.#shown(path), this.#read(path), this.#rules);
    });
  }

  /** The nearest configuration file in a folder or above it. */
  #find(folder: string): string | undefined {
    return getOrCreate(this.#nearest, folder, () => {
      const path = join(folder, configurationName);
      if (attempt(() => this.#source.typeOf(path)) === "file") return path;
      const parent = dirname(folder);
      return parent === folder ? undefined : this.#find(parent);
    });
  }

  #read(path: string): string {
    try {
      return new TextDecoder("utf-8", { ignoreBOM: true }).decode(this.#source.read(path));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new ConfigurationError(this.#shown(path), reason);
    }
  }
}

function reportUnusable(entry: StringNode, file: ConfigurationFile, reason: string, help?: string): void {
  file.reportUnusable(entry, {
    what: `\`${entry.value}\` cannot be extended: ${reason}`,
    why: "Nothing of it applies.",
    help: help ?? "Write the path of a configuration file, relative to this file, or the name of an installed package.",
  });
}

function reportCircle(entry: StringNode, file: ConfigurationFile, circle: readonly ConfigurationFile[]): void {
  const names = circle.map(({ shown }) => shown).join(" → ");
  reportUnusable(entry, file, `the files extend each other: ${names}.`, "Take one of the entries out.");
}
