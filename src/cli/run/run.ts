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
import { addUses, type FileOutcome, type LintedFile } from "./file-outcome.js";
import type { InputFile } from "../files/file-search.js";
import { isCandidate, type Inputs } from "../files/files.js";
import type { InputOptions } from "./input-options.js";
import type { Io } from "../io.js";
import { judgeConfigurations } from "../configuration/judge-configurations.js";
import { limitInlining } from "./limit-inlining.js";
import { shownPath } from "../files/paths.js";

/** From this many documents on a run is long enough for V8 to optimize what it runs. */
const manyDocuments = 20;

/** What a run works with beside its command. */
export interface RunParts extends FileLinterParts {
  /** Takes what was found in a file, as soon as it is known. Only bases come again, with what was found through others. */
  found(findings: FileFindings): Promise<void> | void;
  /** How many threads lint so many files; one where it is not said. */
  readonly threadsFor?: ((files: number) => number) | undefined;
}

/** Lints files in their order and hands on what is found; what is kept is next to nothing. */
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
  /** What was found in bases so far: every file that is merged over one may add something. */
  readonly #inBases = new Map<string, Diagnostic>();
  /** The texts of these bases by path, without secrets. */
  readonly #basesShown = new Map<string, string>();
  /** The absolute paths of the files that could be read. */
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

  /** All rules that there are. */
  get rules(): readonly Rule[] {
    return this.#configurations.rules;
  }

  /** What could not be read. */
  get problems(): readonly string[] {
    return [...this.#problems, ...this.#notices.problems];
  }

  /** What a person may want to know of the cache. */
  get notes(): readonly string[] {
    const { damagedResults: count } = this.#notices;
    const subject = count === 1 ? "one result in the cache was" : `${count} results in the cache were`;
    return count === 0 ? [] : [`${subject} unreadable and ignored`];
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
    if (candidates.length >= manyDocuments) await limitInlining();
    const threads = this.#parts.threadsFor?.(candidates.length) ?? 1;
    if (threads > 1) return this.#lintInThreads(candidates, threads);
    for (const file of candidates) await this.#take(file, await this.#linter.lintFile(file));
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
        ...this.#notices.diagnostics,
        ...(await judgeConfigurations(this.#configurations, this.#exceptionUses, coverage, this.#io)),
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

  async #lintInThreads(files: readonly InputFile[], count: number): Promise<void> {
    const [{ lintInThreads }, { startThread }] = await Promise.all([
      import("../threads/lint-in-threads.js"),
      import("../threads/lint-thread.js"),
    ]);
    const { base, results } = this.#parts;
    const task = { cwd: this.#io.cwd, command: this.#command, base, usesCache: results !== undefined };
    const threads = Array.from({ length: count - 1 }, () => startThread(task, this.#io));
    try {
      const results = lintInThreads(files, (file) => this.#linter.lintFile(file), threads);
      for await (const [file, outcome] of results) await this.#take(file, outcome);
      this.#ofThreads.push(...(await Promise.all(threads.map((thread) => thread.end()))));
    } finally {
      for (const thread of threads) thread.stop();
    }
  }

  /** Threads that need the same description say the same of it. */
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

  /** Counts a file and hands on what was found in it. */
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
    addUses(rest.uses, this.#configurations.optionsOf(path).suppressors, this.#exceptionUses);
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
}

function isLinted({ isExplicit, shown }: InputFile): boolean {
  return isExplicit || isCandidate(shown);
}
