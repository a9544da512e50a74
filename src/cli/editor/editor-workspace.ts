import { getOrCreate } from "jsonata-check/text";
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rules } from "../../../generated/rules.js";
import { loadYaml } from "../../api/yaml.js";
import { ConfigurationError } from "../../config/configuration-file.js";
import type { YamlParser } from "../../document/parse.js";
import { mostFindings } from "../../engine/bound-findings.js";
import type { LintOptions } from "../../engine/lint.js";
import type { Workspace, WorkspaceSettings } from "../../lsp/workspace.js";
import { findRule } from "../../rule-kit/rule-names.js";
import type { Rule } from "../../rule-kit/rule.js";
import type { ConfigurationFile } from "../../session/exception-action.js";
import type { JudgedConfiguration } from "../../session/open-configuration.js";
import type { SchemaName } from "../../session/session-host.js";
import type { DescribedSchema } from "../../schema/described.js";
import { Baselines } from "../configuration/baselines.js";
import { Bases, type KnownBase } from "../configuration/bases.js";
import { schemaText } from "../files/package-file.js";
import { withoutCommand } from "../configuration/command-settings.js";
import { Configurations } from "../configuration/configurations.js";
import { Apis } from "../descriptions/apis.js";
import { evaluate, stopText } from "../evaluation/evaluate.js";
import { UsageError } from "../failures.js";
import { findInputs, isCandidate } from "../files/files.js";
import type { Io } from "../io.js";
import { withSlashes } from "../files/paths.js";
import { readText } from "../files/read-text.js";

/** The files of an editor's folders, with configurations and baselines as on the command line. */
export class EditorWorkspace implements Workspace {
  readonly #settings: WorkspaceSettings;
  readonly #io: Io;
  readonly #yaml: YamlParser;
  readonly #schemas = new Map<SchemaName, DescribedSchema>();
  readonly #configurations = new Map<string, Configurations>();
  readonly #apis = new Map<string, Apis>();
  #problems = new Set<string>();

  constructor(settings: WorkspaceSettings, io: Io, yaml: YamlParser) {
    this.#settings = settings;
    this.#io = io;
    this.#yaml = yaml;
  }

  optionsOf(uri: string): LintOptions {
    const path = pathOf(uri);
    const configured =
      path === undefined ? undefined : this.#attempt(() => this.#configurationsFor(path).optionsOf(path));
    const base = path === undefined ? undefined : this.#attempt(() => this.#baseFor(path));
    const { kind, described, ...rest } = configured ?? {};
    const api = path === undefined || described === undefined ? undefined : this.#apisFor(path).get(described);
    return {
      rules,
      path: path ?? uri,
      ...rest,
      ...(kind === undefined ? {} : { kind }),
      ...(api === undefined ? {} : { api }),
      ...base,
      yaml: this.#yaml,
      most: mostFindings,
    };
  }

  schemaOf(kind: SchemaName): DescribedSchema | undefined {
    if (!this.#settings.usesSchema) return undefined;
    // The package's own schema has this type.
    return getOrCreate(this.#schemas, kind, () => JSON.parse(schemaText(kind, this.#io)) as DescribedSchema);
  }

  judgeConfiguration(uri: string, text: string): JudgedConfiguration | undefined {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    // A half-written configuration must not open an error window.
    try {
      const apis = this.#apisFor(path);
      return this.#newConfigurations(dirname(path)).judge(path, text, apis);
    } catch (error) {
      if (error instanceof ConfigurationError) return undefined;
      throw error;
    }
  }

  tagOf(rule: string): Rule["tag"] {
    return findRule(rules, rule)?.tag;
  }

  configurationOf(uri: string): ConfigurationFile | undefined {
    const path = pathOf(uri);
    const part = path && this.#attempt(() => this.#configurationsFor(path).partsOf(path).at(-1));
    if (!path || !part) return undefined;
    const { file, relative } = part;
    return { name: this.uriOf(file.path), text: file.document.text, relativePath: relative };
  }

  uriOf(path: string): string {
    return pathToFileURL(path).href;
  }

  read(uri: string): string | undefined {
    const path = pathOf(uri);
    return path === undefined ? undefined : this.#attempt(() => readText(path, this.#io).text);
  }

  async documents(): Promise<readonly string[]> {
    const uris: string[] = [];
    for (const cwd of this.#settings.folders.map(pathOf)) {
      if (cwd === undefined) continue;
      const { files } = await findInputs({ ...this.#io, cwd }, ["."], true);
      uris.push(...files.filter(({ shown }) => isCandidate(shown)).map(({ path }) => this.uriOf(path)));
    }
    return uris;
  }

  async evaluate(expression: string, input: unknown, stop: AbortSignal): Promise<string> {
    const outcome = await evaluate({ expression, input }, this.#io, stop);
    if (outcome.ended === "value") return outcome.json ?? "nothing";
    if (outcome.ended === "stopped") return stopText(outcome);
    return outcome.code === undefined ? outcome.message : `${outcome.code}: ${outcome.message}`;
  }

  refresh(): void {
    this.#configurations.clear();
    this.#apis.clear();
  }

  takeProblems(): readonly string[] {
    const problems = [...this.#problems];
    this.#problems = new Set();
    return problems;
  }

  #configurationsFor(path: string): Configurations {
    const cwd = this.#folderOf(path);
    return getOrCreate(this.#configurations, cwd, () => this.#newConfigurations(cwd));
  }

  #apisFor(path: string): Apis {
    const cwd = this.#folderOf(path);
    return getOrCreate(this.#apis, cwd, () => new Apis({ ...this.#io, cwd }, loadYaml, withSlashes));
  }

  /** The folder that holds the file; without a configuration, its baseline is there. */
  #folderOf(path: string): string {
    const folders = this.#settings.folders.flatMap((uri) => pathOf(uri) ?? []);
    return folders.find((folder) => path.startsWith(folder)) ?? dirname(path);
  }

  #newConfigurations(cwd: string): Configurations {
    const io = { ...this.#io, cwd };
    const command = { ...withoutCommand, loadsPlugins: this.#settings.usesPlugins };
    return new Configurations(command, io, new Baselines({ file: undefined, use: "heed" }, io));
  }

  #baseFor(path: string): KnownBase {
    const { base, folders } = this.#settings;
    const [folder = pathToFileURL(this.#io.cwd).href] = folders;
    const file = base === undefined ? undefined : resolve(pathOf(folder) ?? this.#io.cwd, base);
    if (file === path) return {};
    const given = file === undefined ? undefined : { text: readText(file, this.#io).text, path: file };
    const { base: found, ...rest } = new Bases(given, this.#configurationsFor(path), this.#io).of(path);
    return found === undefined ? rest : { base: { ...found, path: resolve(this.#io.cwd, found.path) } };
  }

  /** Collects the error of an unreadable file once, and goes on without the file. */
  #attempt<Result>(work: () => Result): Result | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof ConfigurationError || error instanceof UsageError)) throw error;
      this.#problems.add(error.message);
      return undefined;
    }
  }
}

/** The path of a file URI; undefined for anything else, such as an unsaved document. */
function pathOf(uri: string): string | undefined {
  return uri.startsWith("file:") ? fileURLToPath(uri) : undefined;
}
