import { basename, resolve } from "node:path";
import { rules } from "../../generated/rules.js";
import { configurationName } from "../config/configuration.js";
import { languageOf, type YamlParser } from "../document/parse.js";
import type { Diagnostic, LintResult } from "../engine/diagnostic.js";
import { boundFindings, mostFindings } from "../engine/bound-findings.js";
import { Dispatcher } from "../engine/dispatch.js";
import { lintText, needsYaml, type LintOptions } from "../engine/lint.js";
import { compare } from "../engine/order.js";
import { toolFailure } from "../engine/tool-failure.js";
import { summarize, type RunFile, type RunResult } from "../report/run-result.js";
import { maskSpans } from "../text/mask.js";
import { Baselines } from "./baselines.js";
import { Configurations } from "./configurations.js";
import { Coverage } from "./coverage.js";
import { systemReason } from "./failures.js";
import type { InputFile } from "./file-search.js";
import { isCandidate, type Inputs } from "./files.js";
import type { Fixer, LintedText } from "./fixer.js";
import type { InputOptions } from "./input-options.js";
import type { Io } from "./io.js";
import { judgeConfigurations } from "./judge-configurations.js";
import { limitInlining } from "./limit-inlining.js";
import { shownPath } from "./paths.js";
import { textOf } from "./text.js";

/** The base integration of a run. */
export type Base = NonNullable<LintOptions["base"]>;

/** From this many documents on a run is long enough for V8 to optimise what it runs. */
const manyDocuments = 20;

/** What is collected while files are linted one after the other. */
export class Run {
  readonly problems: string[] = [];
  readonly baselines: Baselines;
  readonly #command: InputOptions;
  readonly #io: Io;
  readonly #base: Base | undefined;
  readonly #fixer: Fixer | undefined;
  readonly #configurations: Configurations;
  readonly #dispatcher = new Dispatcher();
  readonly #files: RunFile[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  readonly #suppressed: Diagnostic[] = [];
  readonly #sources = new Map<string, string>();
  /** The absolute paths of the files that could be read. */
  readonly #seen = new Set<string>();
  #skipped = 0;
  #yaml: YamlParser | undefined;

  constructor(command: InputOptions, io: Io, base?: Base, fixer?: Fixer) {
    this.#command = command;
    this.#io = io;
    this.#base = base;
    this.#fixer = fixer;
    this.baselines = new Baselines(command.baseline, io);
    this.#configurations = new Configurations(command, io.cwd, this.baselines);
  }

  /** Those of the documents and of the configuration files, in the order of reports. */
  get diagnostics(): readonly Diagnostic[] {
    const own = this.#configurations.loaded.flatMap((loaded) => loaded.diagnostics);
    return [...this.#diagnostics, ...own].sort(compare);
  }

  result(diagnostics: readonly Diagnostic[]): Omit<RunResult, "durationMs"> {
    const sources = new Map(this.#sources);
    for (const { shown, text } of this.#configurations.loaded) sources.set(shown, text);
    for (const { shown, text = "" } of this.baselines.open) sources.set(shown, text);
    const files = this.#files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const summary = summarize(diagnostics, files.length, this.#skipped);
    return { files, diagnostics, suppressed: this.#suppressed.toSorted(compare), summary, sources };
  }

  async lintStdin(): Promise<void> {
    const { stdinName } = this.#command;
    const path = stdinName === undefined ? undefined : resolve(this.#io.cwd, stdinName);
    const shown = path === undefined ? "<stdin>" : shownPath(this.#io.cwd, path);
    const bytes = await this.#io.readStdin();
    await this.#lint(bytes, { path: path ?? resolve(this.#io.cwd, "stdin"), shown, isExplicit: true }, true);
  }

  async lintFiles(files: readonly InputFile[]): Promise<void> {
    const candidates = files.filter((file) => file.isExplicit || isCandidate(file.shown));
    this.#skipped += files.length - candidates.length;
    if (candidates.length >= manyDocuments) await limitInlining();
    // A configuration that cannot be read ends the run, so it does before the first file is changed.
    if (this.#fixer !== undefined) for (const { path } of candidates) this.#configurations.optionsOf(path);
    for (const file of candidates) {
      const bytes = this.#read(file);
      if (bytes !== undefined) await this.#lint(bytes, file);
    }
  }

  /** Judges what switches rules off outside of the documents; to be called when all of them are linted. */
  async judgeSuppressions(inputs: Inputs): Promise<void> {
    const isPartial = inputs.missing.length + inputs.problems.length + this.problems.length > 0;
    const coverage = new Coverage(inputs, this.#seen, isPartial);
    const ofConfigurations = await judgeConfigurations(this.#configurations, coverage, this.#io);
    this.#diagnostics.push(...ofConfigurations, ...this.baselines.diagnostics());
  }

  /** The folders and globs in which no document was found. */
  emptyPlaces({ places }: Inputs): readonly string[] {
    const documents = new Set(this.#files.map(({ path }) => path));
    return places
      .filter(({ files }) => !files.some(({ shown }) => documents.has(shown)))
      .map(({ shown, files }) => {
        const others =
          files.length === 0 ? "" : `, but ${files.length === 1 ? "one other file" : `${files.length} other files`}`;
        return `${shown}: no integration documents${others}; --as KIND says what files are`;
      });
  }

  #read({ path, shown }: InputFile): Uint8Array | undefined {
    try {
      return this.#io.files.read(path);
    } catch (error) {
      this.problems.push(`${shown}: cannot be read: ${systemReason(error)}`);
      return undefined;
    }
  }

  async #lint(bytes: Uint8Array, { path, shown, isExplicit }: InputFile, isStdin = false): Promise<void> {
    const decoded = textOf(bytes, shown);
    if (decoded instanceof Error) {
      this.problems.push(decoded.message);
      return;
    }
    if (basename(path) === configurationName) {
      this.#configurations.load(path);
      this.#files.push({ path: shown, kind: "intlint-config" });
      if (isStdin) await this.#fixer?.passOn(decoded);
      return;
    }
    this.#seen.add(path);
    const file = isStdin ? undefined : { path, bytes };
    const { text, result } = await this.#linted(decoded, { path, shown, isExplicit }, file);
    if (isStdin) await this.#fixer?.passOn(text);
    if (result.kind === undefined && !isExplicit && result.diagnostics.length === 0) {
      this.#skipped++;
      return;
    }
    this.#files.push({ path: shown, kind: result.kind ?? null });
    for (const diagnostic of boundFindings(result.diagnostics)) this.#diagnostics.push(diagnostic);
    for (const diagnostic of result.suppressed.slice(0, mostFindings)) this.#suppressed.push(diagnostic);
    if (result.diagnostics.length + result.suppressed.length > 0) {
      this.#sources.set(shown, maskSpans(text, result.secrets));
      const base = this.#base;
      if (base !== undefined) this.#sources.set(base.path, maskSpans(base.text, result.secretsOfBase ?? []));
    }
  }

  /** Lints a text, and fixes it where that is asked for; the base is only read. */
  async #linted(
    text: string,
    { path, shown, isExplicit }: InputFile,
    file: { readonly path: string; readonly bytes: Uint8Array } | undefined,
  ): Promise<LintedText> {
    const { kind, ...shared } = this.#configurations.optionsOf(path);
    const options: LintOptions = {
      rules,
      path: shown,
      ...shared,
      ...(kind === undefined ? {} : { kind }),
      ...(this.#base === undefined ? {} : { base: this.#base }),
      ...(await this.#yamlFor(text, shown)),
      dispatcher: this.#dispatcher,
      explicit: isExplicit,
    };
    try {
      const fixer = file !== undefined && this.#isBase(path) ? undefined : this.#fixer;
      const linted =
        fixer === undefined
          ? { text, result: lintText(text, options) }
          : await fixer.fix({ text, shown, file }, options);
      return { text: linted.text, result: await this.#withTriedFixes(linted, options) };
    } catch (error) {
      return { text, result: { kind, diagnostics: [toolFailure(shown, error)], suppressed: [], secrets: [] } };
    }
  }

  /** What tries fixes is loaded when the first finding offers one. */
  async #withTriedFixes({ text, result }: LintedText, options: LintOptions): Promise<LintResult> {
    if (!result.diagnostics.some(({ fixes }) => fixes.length > 0)) return result;
    const { withTriedFixes } = await import("../engine/offered-fixes.js");
    return withTriedFixes(text, result, options);
  }

  #isBase(path: string): boolean {
    const { base } = this.#command;
    return base !== undefined && this.#io.files.realPath(path) === this.#io.files.realPath(base);
  }

  /** The parser is loaded when the first text comes that needs it. */
  async #yamlFor(text: string, path: string): Promise<{ readonly yaml?: YamlParser }> {
    const isNeeded = needsYaml(text, path) || (this.#base !== undefined && languageOf(this.#base.path) === "yaml");
    if (!isNeeded) return {};
    this.#yaml ??= (await import("../document/yaml.js")).parseYaml;
    return { yaml: this.#yaml };
  }
}
