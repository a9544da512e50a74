import { isLarge } from "../threads/count.js";
import type { ThreadTask } from "../threads/lint-thread.js";
import { resolve } from "node:path";
import { groupBy } from "jsonata-check/text";
import type { Diagnostic } from "../../engine/diagnostic.js";
import { ExceptionUses } from "../../engine/suppression/exception.js";
import { compare } from "../../engine/order.js";
import type { FileFindings, RunFile } from "../../report/report.js";
import type { Rule } from "../../rule-kit/rule.js";
import { Baselines } from "../configuration/baselines.js";
import { Configurations } from "../configuration/configurations.js";
import { Coverage } from "../files/coverage.js";
import { FileLinter, type Notices, type FileLinterParts } from "./file-linter.js";
import type { FileOutcome, LintedFile, SuppressorUses } from "./file-outcome.js";
import type { InputFile } from "../files/file-search.js";
import { isCandidate, type Inputs } from "../files/files.js";
import type { InputOptions } from "./input-options.js";
import type { Io } from "../io.js";
import { judgeConfigurations } from "../configuration/judge-configurations.js";
import { shownPath } from "../files/paths.js";

/** The collaborators of a run. */
export interface RunParts extends FileLinterParts {
  /** Receives the findings of a file as soon as they are known. Only bases are reported again, with findings through overrides. */
  found(findings: FileFindings): Promise<void> | void;
  /** Receives the number of linted files. */
  readonly progress?: ((done: number, total: number) => Promise<void>) | undefined;
  /** The number of threads for a number of files; one by default. */
  readonly threadsFor?: ((files: number) => number) | undefined;
}

/** Lints files in order and passes on the findings, keeping next to nothing in memory. */
export class Run {
  readonly #problems: string[] = [];
  readonly baselines: Baselines;
  readonly #command: InputOptions;
  readonly #io: Io;
  readonly #parts: RunParts;
  readonly #configurations: Configurations;
  readonly #linter: FileLinter;
  readonly #exceptionUses = new ExceptionUses();
  readonly #files: RunFile[] = [];
  /** Findings in bases so far: every override may add some. */
  readonly #inBases = new Map<string, Diagnostic>();
  /** The texts of these bases by path, with secrets masked. */
  readonly #basesShown = new Map<string, string>();
  /** The absolute paths of the readable files. */
  readonly #seen = new Set<string>();
  #skipped = 0;
  readonly #ofThreads: Notices[] = [];

  constructor(command: InputOptions, io: Io, parts: RunParts) {
    this.#command = command;
    this.#io = io;
    this.#parts = parts;
    this.baselines = new Baselines(command.baseline, io);
    this.#configurations = new Configurations(command, io, this.baselines);
    this.#linter = new FileLinter(this.#configurations, io, parts, command.base);
  }

  /** The absolute paths of the configuration files read so far. */
  get configurationFiles(): readonly string[] {
    return this.#configurations.read.map(({ path }) => path);
  }

  /** All available rules. */
  get rules(): readonly Rule[] {
    return this.#configurations.rules;
  }

  /** Messages about what could not be read. */
  get problems(): readonly string[] {
    return [...this.#problems, ...this.#notices.problems];
  }

  /** Notes about the cache. */
  get notes(): readonly string[] {
    const { damagedResults: count } = this.#notices;
    const subject = count === 1 ? "one result in the cache was" : `${count} results in the cache were`;
    return count === 0 ? [] : [`${subject} unreadable and ignored`];
  }

  /** The linted documents, sorted by path. */
  get files(): readonly RunFile[] {
    return this.#files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** The number of files that are not documents. */
  get skipped(): number {
    return this.#skipped;
  }

  /** Reads all configurations, because an unreadable one ends the run before anything is written. */
  expectConfigurations(files: readonly InputFile[]): void {
    for (const { path } of files.filter(isLinted)) this.#configurations.optionsOf(path);
    if (this.#command.paths.includes("-"))
      this.#configurations.optionsOf(resolve(this.#io.cwd, this.#command.stdinName ?? "stdin"));
    this.#configurations.expectRules();
  }

  async lintStdin(): Promise<void> {
    const { stdinName } = this.#command;
    const path = stdinName === undefined ? undefined : resolve(this.#io.cwd, stdinName);
    const shown = path === undefined ? "<stdin>" : shownPath(this.#io.cwd, path);
    const file = { path: path ?? resolve(this.#io.cwd, "stdin"), shown, isExplicit: true };
    const { outcome, text } = await this.#linter.lintBytes(await this.#io.readStdin(), file);
    if (text !== undefined) await this.#parts.fixer?.passOn(text);
    await this.#take(file, outcome);
  }

  async lintFiles(files: readonly InputFile[]): Promise<void> {
    const candidates = files.filter(isLinted);
    this.#skipped += files.length - candidates.length;
    const threads = this.#parts.threadsFor?.(candidates.length) ?? 1;
    if (threads > 1) return this.#lintInThreads(candidates, threads);
    for (const [index, file] of candidates.entries()) {
      await this.#take(file, await this.#lintFile(file));
      await this.#parts.progress?.(index + 1, candidates.length);
    }
  }

  /**
   * Judges suppressions outside of the documents, and passes on findings in files that are not part of the run. Called when
   * all files are linted.
   */
  async judgeSuppressions(inputs: Inputs): Promise<void> {
    const isPartial = inputs.missing.length + inputs.problems.length + this.problems.length > 0;
    const coverage = new Coverage(inputs, this.#seen, isPartial);
    const { read } = this.#configurations;
    const found = groupBy(
      [
        ...read.flatMap(({ diagnostics }) => diagnostics),
        ...this.#notices.diagnostics,
        ...(await judgeConfigurations(this.#configurations, this.#exceptionUses, coverage, this.#io)),
        ...this.baselines.diagnostics(),
        ...this.#inBases.values(),
      ],
      ({ path }) => path,
    );
    const sources = new Map([
      ...read.map(({ shown, maskedText }) => [shown, maskedText] as const),
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

  /** Messages about folders and globs without documents. */
  emptyPlaces({ places }: Inputs): readonly string[] {
    const documents = new Set(this.#files.map(({ path }) => path));
    return places
      .filter(({ files }) => !files.some(({ shown }) => documents.has(shown)))
      .map(({ shown, files }) => {
        const others =
          files.length === 0 ? "" : `, only ${files.length === 1 ? "one other file" : `${files.length} other files`}`;
        return `${shown}: no integration documents${others}; --as KIND says what kind of document a file is`;
      });
  }

  #lintFile(file: InputFile): Promise<FileOutcome> {
    if (this.#parts.threadsFor !== undefined && isLarge(file)) return this.#lintApart(file);
    const { timing } = this.#parts;
    const lint = (): Promise<FileOutcome> => this.#linter.lintFile(file);
    return timing === undefined ? lint() : timing.file(file.shown, lint);
  }

  async #lintApart(file: InputFile): Promise<FileOutcome> {
    const { lintApart } = await import("../threads/lint-apart.js");
    const { outcome, notices } = await lintApart(file, this.#threadTask, this.#io);
    this.#ofThreads.push(...notices);
    return outcome;
  }

  get #threadTask(): ThreadTask {
    const { base, results } = this.#parts;
    return { cwd: this.#io.cwd, command: this.#command, base, usesCache: results !== undefined, isApart: false };
  }

  async #lintInThreads(files: readonly InputFile[], count: number): Promise<void> {
    const [{ lintInThreads }, { startThread }] = await Promise.all([
      import("../threads/lint-in-threads.js"),
      import("../threads/lint-thread.js"),
    ]);
    const threads = Array.from({ length: count - 1 }, () => startThread(this.#threadTask, this.#io));
    try {
      const results = lintInThreads(files, (file) => this.#lintFile(file), threads);
      let done = 0;
      for await (const [file, outcome] of results) {
        await this.#take(file, outcome);
        await this.#parts.progress?.(++done, files.length);
      }
      this.#ofThreads.push(...(await Promise.all(threads.map((thread) => thread.end()))).flat());
    } finally {
      for (const thread of threads) thread.stop();
    }
  }

  /** Several threads may report the same description. */
  get #notices(): Notices {
    const all = [this.#linter.notices, ...this.#ofThreads];
    const diagnostics = all.flatMap((one) => one.diagnostics);
    const byPlace = new Map(diagnostics.map((one) => [JSON.stringify([one.path, one.range, one.message]), one]));
    return {
      problems: [...new Set(all.flatMap(({ problems }) => problems))],
      diagnostics: [...byPlace.values()],
      damagedResults: all.reduce((sum, { damagedResults }) => sum + damagedResults, 0),
    };
  }

  /** Counts a file and passes on its findings. */
  async #take(file: InputFile, outcome: FileOutcome): Promise<void> {
    switch (outcome.is) {
      case "unreadable":
        this.#problems.push(outcome.problem);
        break;
      case "configuration":
        this.#configurations.open(file.path);
        this.#files.push({ path: file.shown, kind: "intlint-config" });
        break;
      case "description":
        this.#skipped++;
        break;
      case "linted":
        this.#seen.add(file.path);
        await this.#takeDocument(file, outcome);
    }
  }

  async #takeDocument({ path, shown }: InputFile, { kind, isSkipped, findings, ...rest }: LintedFile): Promise<void> {
    this.#addUses(path, rest.uses);
    if (isSkipped) {
      this.#skipped++;
      return;
    }
    this.#files.push({ path: shown, kind: kind ?? null });
    for (const one of rest.inBase) {
      this.#inBases.set(`${one.path} ${one.identity} ${one.range.start.offset}`, one);
      this.#basesShown.set(one.path, rest.baseSource);
    }
    if (findings !== undefined) await this.#parts.found(findings);
  }

  #addUses(path: string, uses: SuppressorUses): void {
    const { exceptions, baseline } = this.#configurations.optionsOf(path).suppressors;
    if (exceptions !== undefined && uses.exceptions !== undefined) this.#exceptionUses.add(exceptions, uses.exceptions);
    if (baseline !== undefined && uses.baseline !== undefined) baseline.use = uses.baseline;
  }
}

function isLinted({ isExplicit, shown }: InputFile): boolean {
  return isExplicit || isCandidate(shown);
}
