import { basename, resolve } from "node:path";
import { rules } from "../../generated/rules.js";
import { configurationName } from "../config/configuration.js";
import { languageOf, type YamlParser } from "../document/parse.js";
import type { Diagnostic, LintResult } from "../engine/diagnostic.js";
import { mostFindings } from "../engine/bound-findings.js";
import { Dispatcher } from "../engine/dispatch.js";
import { lintText, needsYaml, type LintOptions } from "../engine/lint.js";
import { compare } from "../engine/order.js";
import { toolFailure } from "../engine/tool-failure.js";
import type { FileFindings, RunFile } from "../report/report.js";
import { maskSpans } from "../text/mask.js";
import type { Apis } from "./apis.js";
import { isDescriptionText, type AssociatedApi } from "./associated-api.js";
import { Baselines } from "./baselines.js";
import { Bases, type KnownBase } from "./bases.js";
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
import type { ReadFile } from "./read-text.js";
import { decodeFile } from "./text.js";
import { groupBy } from "jsonata-check/text";

/** From this many documents on a run is long enough for V8 to optimise what it runs. */
const manyDocuments = 20;

/** What a run works with beside its command. */
interface RunParts {
  /** The base of all documents. */
  readonly base?: ReadFile | undefined;
  readonly fixer?: Fixer | undefined;
  /** Takes what was found in a file, as soon as it is known. Only bases come again, with what was found through others. */
  found(findings: FileFindings): Promise<void> | void;
}

/** Lints files one after the other and hands on what is found; what is kept is next to nothing. */
export class Run {
  readonly #problems: string[] = [];
  readonly baselines: Baselines;
  readonly #command: InputOptions;
  readonly #io: Io;
  readonly #parts: RunParts;
  readonly #configurations: Configurations;
  readonly #bases: Bases;
  readonly #dispatcher = new Dispatcher();
  readonly #files: RunFile[] = [];
  /** What was found in bases so far: every file that is merged over one may add something. */
  readonly #inBases = new Map<string, Diagnostic>();
  /** The texts of these bases by path, without secrets. */
  readonly #basesShown = new Map<string, string>();
  /** The absolute paths of the files that could be read. */
  readonly #seen = new Set<string>();
  #skipped = 0;
  #apis: Apis | undefined;
  #yaml: YamlParser | undefined;

  constructor(command: InputOptions, io: Io, parts: RunParts) {
    this.#command = command;
    this.#io = io;
    this.#parts = parts;
    this.baselines = new Baselines(command.baseline, io);
    this.#configurations = new Configurations(command, io, this.baselines);
    this.#bases = new Bases(parts.base, this.#configurations, io);
  }

  /** What could not be read. */
  get problems(): readonly string[] {
    return [...this.#problems, ...(this.#apis?.problems ?? [])];
  }

  /** The documents that were linted, by path. */
  get files(): readonly RunFile[] {
    return this.#files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** How many files are no documents. */
  get skipped(): number {
    return this.#skipped;
  }

  /** Fails where a configuration of one of the files cannot be read: that ends a run, so it does before anything is changed or written. */
  expectConfigurations(files: readonly InputFile[]): void {
    for (const { path } of files.filter(isLinted)) this.#configurations.optionsOf(path);
  }

  async lintStdin(): Promise<void> {
    const { stdinName } = this.#command;
    const path = stdinName === undefined ? undefined : resolve(this.#io.cwd, stdinName);
    const shown = path === undefined ? "<stdin>" : shownPath(this.#io.cwd, path);
    const bytes = await this.#io.readStdin();
    await this.#lint(bytes, { path: path ?? resolve(this.#io.cwd, "stdin"), shown, isExplicit: true }, true);
  }

  async lintFiles(files: readonly InputFile[]): Promise<void> {
    const candidates = files.filter(isLinted);
    this.#skipped += files.length - candidates.length;
    if (candidates.length >= manyDocuments) await limitInlining();
    for (const file of candidates) {
      const bytes = this.#read(file);
      if (bytes !== undefined) await this.#lint(bytes, file);
    }
  }

  /**
   * Judges what switches rules off outside of the documents, and hands on what was found in files that no file of the run
   * is; to be called when all of them are linted.
   */
  async judgeSuppressions(inputs: Inputs): Promise<void> {
    const isPartial = inputs.missing.length + inputs.problems.length + this.problems.length > 0;
    const coverage = new Coverage(inputs, this.#seen, isPartial);
    const { read } = this.#configurations;
    const found = groupBy(
      [
        ...read.flatMap(({ diagnostics }) => diagnostics),
        ...(this.#apis?.diagnostics ?? []),
        ...(await judgeConfigurations(this.#configurations, coverage, this.#io)),
        ...this.baselines.diagnostics(),
        ...this.#inBases.values(),
      ],
      ({ path }) => path,
    );
    const sources = new Map([
      ...read.map(({ shown, text }) => [shown, text] as const),
      ...this.baselines.open.map(({ shown, text = "" }) => [shown, text] as const),
      ...this.#basesShown,
    ]);
    for (const path of [...found.keys()].sort()) {
      const all = (found.get(path) ?? []).toSorted(compare);
      const diagnostics = all.filter(({ suppression }) => suppression === undefined);
      const suppressed = all.filter(({ suppression }) => suppression !== undefined);
      await this.#parts.found({ path, diagnostics, suppressed, source: sources.get(path) ?? "" });
    }
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
      this.#problems.push(`${shown}: cannot be read: ${systemReason(error)}`);
      return undefined;
    }
  }

  async #lint(bytes: Uint8Array, { path, shown, isExplicit }: InputFile, isStdin = false): Promise<void> {
    const decoded = decodeFile(bytes, shown);
    if (decoded instanceof Error) {
      this.#problems.push(decoded.message);
      return;
    }
    if (basename(path) === configurationName) {
      this.#configurations.open(path);
      this.#files.push({ path: shown, kind: "intlint-config" });
      if (isStdin) await this.#parts.fixer?.passOn(decoded);
      return;
    }
    if (!isExplicit && isDescriptionText(decoded)) {
      this.#skipped++;
      return;
    }
    this.#seen.add(path);
    const file = isStdin ? undefined : { path, bytes };
    const base = this.#bases.of(path);
    const { text, result } = await this.#linted(decoded, { path, shown, isExplicit }, base, file);
    if (isStdin) await this.#parts.fixer?.passOn(text);
    if (result.kind === undefined && !isExplicit && result.diagnostics.length === 0) {
      this.#skipped++;
      return;
    }
    this.#files.push({ path: shown, kind: result.kind ?? null });
    await this.#handOn(shown, text, result, base);
  }

  async #handOn(path: string, text: string, result: LintResult, { base }: KnownBase): Promise<void> {
    const isHere = (one: Diagnostic): boolean => one.path === path;
    const elsewhere = [...result.diagnostics, ...result.suppressed].filter((one) => !isHere(one));
    if (elsewhere.length > 0) {
      for (const one of elsewhere) this.#inBases.set(`${one.path} ${one.identity} ${one.range.start.offset}`, one);
      if (base !== undefined) this.#basesShown.set(base.path, maskSpans(base.text, result.secretsOfBase ?? []));
    }
    const diagnostics = result.diagnostics.filter(isHere);
    const suppressed = result.suppressed.filter(isHere);
    if (diagnostics.length + suppressed.length === 0) return;
    await this.#parts.found({ path, diagnostics, suppressed, source: maskSpans(text, result.secrets) });
  }

  /** Lints a text, and fixes it where that is asked for; the base is only read. */
  async #linted(
    text: string,
    { path, shown, isExplicit }: InputFile,
    base: KnownBase,
    file: { readonly path: string; readonly bytes: Uint8Array } | undefined,
  ): Promise<LintedText> {
    const { kind, described, ...shared } = this.#configurations.optionsOf(path);
    const options: LintOptions = {
      rules,
      path: shown,
      ...shared,
      ...(kind === undefined ? {} : { kind }),
      ...base,
      ...(await this.#yamlFor(text, shown, base)),
      ...(described === undefined ? {} : await this.#apiFor(described)),
      dispatcher: this.#dispatcher,
      explicit: isExplicit,
      most: mostFindings,
    };
    try {
      const fixer = file !== undefined && this.#isBase(path) ? undefined : this.#parts.fixer;
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
  async #withTriedFixes({ text, ...linted }: LintedText, options: LintOptions): Promise<LintResult> {
    // Fixing deals with all findings.
    const result = linted.result.diagnostics.length > mostFindings + 1 ? lintText(text, options) : linted.result;
    if (!result.diagnostics.some(({ fixes }) => fixes.length > 0)) return result;
    const { withTriedFixes } = await import("../engine/offered-fixes.js");
    return withTriedFixes(text, result, options);
  }

  #isBase(path: string): boolean {
    const { base } = this.#command;
    return base !== undefined && this.#io.files.realPath(path) === this.#io.files.realPath(base);
  }

  /** What reads descriptions is loaded when the first document comes that has one. */
  async #apiFor(described: AssociatedApi): Promise<Pick<LintOptions, "api">> {
    this.#apis ??= new (await import("./apis.js")).Apis(this.#io);
    const api = await this.#apis.of(described);
    return api === undefined ? {} : { api };
  }

  /** The parser is loaded when the first text comes that needs it. */
  async #yamlFor(text: string, path: string, { base }: KnownBase): Promise<Pick<LintOptions, "yaml">> {
    const isNeeded = needsYaml(text, path) || (base !== undefined && languageOf(base.path) === "yaml");
    if (!isNeeded) return {};
    this.#yaml ??= (await import("../document/yaml.js")).parseYaml;
    return { yaml: this.#yaml };
  }
}

function isLinted({ isExplicit, shown }: InputFile): boolean {
  return isExplicit || isCandidate(shown);
}
