import { basename, resolve } from "node:path";
import { rules } from "../../../generated/rules.js";
import { configurationName } from "../../config/configuration.js";
import { languageOf, type YamlParser } from "../../document/parse.js";
import type { Diagnostic } from "../../engine/diagnostic.js";
import { internalErrorId } from "../../engine/internal-error.js";
import { lintText, type LintOptions } from "../../engine/lint.js";
import { compare } from "../../engine/order.js";
import { loadFormat } from "../../report/formats.js";
import { summarize, type RunFile, type RunResult } from "../../report/run-result.js";
import type { Severity } from "../../rules/finding.js";
import { Configurations } from "../configurations.js";
import { systemReason, UsageError } from "../failures.js";
import { findInputs, isCandidate, type InputFile, type Inputs } from "../files.js";
import type { Io } from "../io.js";
import { shownPath } from "../paths.js";
import { readAhead } from "../read-ahead.js";
import { columnsOf, isColored } from "../terminal.js";
import { binaryReason, decodeText } from "../text.js";
import { tool } from "../version.js";
import type { LintCommand } from "./lint-options.js";

/** How many files are read before their turn. */
const filesAhead = 32;
const rank: Readonly<Record<Severity | "never", number>> = { info: 0, warning: 1, error: 2, never: 3 };

/** Lints what the command names and writes the reports. Gives the exit code. */
export async function lint(command: LintCommand, io: Io): Promise<number> {
  const started = io.now();
  const inputs = await findInputs(io, command.paths, command.usesIgnoreFiles);
  const run = new Run(command, io, await readBase(command, io));
  if (inputs.readsStdin) await run.lintStdin();
  await run.lintFiles(inputs.files);
  const problems = [...inputs.problems, ...run.problems, ...(command.allowsEmpty ? [] : run.emptyPlaces(inputs))];
  for (const problem of problems) await io.stderr.write(`intlint: ${problem}\n`);

  const { diagnostics } = run;
  const shown = command.isQuiet ? diagnostics.filter(({ severity }) => severity === "error") : diagnostics;
  await writeReports(command, io, { ...run.result(shown), durationMs: io.now() - started });
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  const hasTooMany = warnings > (command.maxWarnings ?? Infinity);
  if (hasTooMany) {
    const count = warnings === 1 ? "1 warning is" : `${warnings} warnings are`;
    await io.stderr.write(`intlint: ${count} more than the ${command.maxWarnings} allowed\n`);
  }
  if (diagnostics.some(({ rule }) => rule === internalErrorId)) return 3;
  if (problems.length > 0) return 2;
  return hasTooMany || diagnostics.some(({ severity }) => rank[severity] >= rank[command.failOn]) ? 1 : 0;
}

type Base = NonNullable<LintOptions["base"]>;

/** What is collected while files are linted one after the other. */
class Run {
  readonly problems: string[] = [];
  readonly #command: LintCommand;
  readonly #io: Io;
  readonly #base: Base | undefined;
  readonly #configurations: Configurations;
  readonly #files: RunFile[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  readonly #suppressed: Diagnostic[] = [];
  readonly #sources = new Map<string, string>();
  #skipped = 0;
  #yaml: YamlParser | undefined;

  constructor(command: LintCommand, io: Io, base: Base | undefined) {
    this.#command = command;
    this.#io = io;
    this.#base = base;
    this.#configurations = new Configurations(command, io.cwd);
  }

  /** Those of the documents and of the configuration files, in the order of reports. */
  get diagnostics(): readonly Diagnostic[] {
    const own = this.#configurations.loaded.flatMap((loaded) => loaded.diagnostics);
    return [...this.#diagnostics, ...own].sort(compare);
  }

  result(diagnostics: readonly Diagnostic[]): Omit<RunResult, "durationMs"> {
    const sources = new Map(this.#sources);
    for (const { shown, text } of this.#configurations.loaded) sources.set(shown, text);
    const files = this.#files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const summary = summarize(diagnostics, files.length, this.#skipped);
    return { files, diagnostics, suppressed: this.#suppressed, summary, sources };
  }

  async lintStdin(): Promise<void> {
    const { stdinName } = this.#command;
    const path = stdinName === undefined ? undefined : resolve(this.#io.cwd, stdinName);
    const shown = path === undefined ? "<stdin>" : shownPath(this.#io.cwd, path);
    const bytes = await this.#io.readStdin();
    await this.#lint(bytes, { path: path ?? resolve(this.#io.cwd, "stdin"), shown, isExplicit: true });
  }

  async lintFiles(files: readonly InputFile[]): Promise<void> {
    const candidates = files.filter((file) => file.isExplicit || isCandidate(file.shown));
    this.#skipped += files.length - candidates.length;
    const read = async ({ path }: InputFile): Promise<Uint8Array | { readonly error: unknown }> => {
      try {
        return await this.#io.files.read(path);
      } catch (error) {
        return { error };
      }
    };
    for await (const [file, content] of readAhead(candidates, filesAhead, read)) {
      if (content instanceof Uint8Array) await this.#lint(content, file);
      else this.problems.push(`${file.shown}: cannot be read: ${systemReason(content.error)}`);
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
        return `${shown}: there is no integration document${others} (--as KIND says what files are)`;
      });
  }

  async #lint(bytes: Uint8Array, { path, shown, isExplicit }: InputFile): Promise<void> {
    if (basename(path) === configurationName) {
      this.#configurations.load(path);
      this.#files.push({ path: shown, kind: "intlint-config" });
      return;
    }
    const text = textOf(bytes, shown);
    if (text instanceof Error) {
      this.problems.push(text.message);
      return;
    }
    const { kind, ...shared } = this.#configurations.optionsOf(path);
    const result = lintText(text, {
      path: shown,
      ...shared,
      ...(kind === undefined ? {} : { kind }),
      ...(this.#base === undefined ? {} : { base: this.#base }),
      ...(await this.#yamlFor(shown)),
      explicit: isExplicit,
    });
    if (result.kind === undefined && !isExplicit) {
      this.#skipped++;
      return;
    }
    this.#files.push({ path: shown, kind: result.kind ?? null });
    for (const diagnostic of result.diagnostics) this.#diagnostics.push(diagnostic);
    for (const diagnostic of result.suppressed) this.#suppressed.push(diagnostic);
    if (result.diagnostics.length > 0) this.#sources.set(shown, text);
    const base = this.#base;
    if (
      base !== undefined &&
      result.diagnostics.some(({ related }) => related.some((place) => place.path === base.path))
    ) {
      this.#sources.set(base.path, base.text);
    }
  }

  /** The parser is loaded when the first YAML file comes. */
  async #yamlFor(path: string): Promise<{ readonly yaml?: YamlParser }> {
    const needsYaml = [path, this.#base?.path ?? ""].some((name) => languageOf(name) === "yaml");
    if (!needsYaml) return {};
    this.#yaml ??= (await import("../../document/yaml.js")).parseYaml;
    return { yaml: this.#yaml };
  }
}

async function readBase({ base }: LintCommand, io: Io): Promise<Base | undefined> {
  if (base === undefined) return undefined;
  const path = shownPath(io.cwd, base);
  let bytes: Uint8Array;
  try {
    bytes = await io.files.read(base);
  } catch (error) {
    throw new UsageError(`${path}: the base cannot be read: ${systemReason(error)}`);
  }
  const text = textOf(bytes, path);
  if (text instanceof Error) throw new UsageError(text.message);
  return { text, path };
}

function textOf(bytes: Uint8Array, shown: string): string | Error {
  try {
    return decodeText(bytes) ?? new Error(`${shown}: cannot be read: ${binaryReason(bytes)}`);
  } catch (error) {
    return new Error(`${shown}: cannot be read: ${systemReason(error)}`);
  }
}

async function writeReports(command: LintCommand, io: Io, result: RunResult): Promise<void> {
  for (const { format, file } of command.outputs) {
    const render = await loadFormat(format);
    const colored = file === undefined ? isColored(io, command.color) : command.color === "always";
    const text = render(result, { tool, rules, isColored: colored, columns: columnsOf(io) });
    try {
      await (file === undefined ? io.stdout.write(text) : io.files.write(file, text));
    } catch (error) {
      const target = file === undefined ? "standard output" : shownPath(io.cwd, file);
      throw new UsageError(`${target}: the report cannot be written: ${systemReason(error)}`);
    }
  }
}
