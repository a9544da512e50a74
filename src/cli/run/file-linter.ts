import { basename } from "node:path";
import { configurationName } from "../../config/configuration.js";
import { languageOf, type YamlParser } from "../../document/parse.js";
import { mostFindings } from "../../engine/bound-findings.js";
import type { Diagnostic, LintResult } from "../../engine/diagnostic.js";
import { Dispatcher } from "../../engine/dispatch.js";
import { lintText, needsYaml, type LintOptions } from "../../engine/lint.js";
import type { UsedExceptions } from "../../engine/suppression/exception.js";
import { toolFailure } from "../../engine/file-diagnostic.js";
import { maskSpans } from "../../text/mask.js";
import type { Apis } from "../descriptions/apis.js";
import { isDescriptionText, type AssociatedApi } from "../descriptions/associated-api.js";
import { Bases, type KnownBase } from "../configuration/bases.js";
import type { Configurations, FileOptions } from "../configuration/configurations.js";
import { systemReason } from "../failures.js";
import type { FileOutcome, LintedFile, SuppressorUses } from "./file-outcome.js";
import type { InputFile } from "../files/file-search.js";
import type { FixableInput, Fixer, LintedText } from "./fixer.js";
import type { Io } from "../io.js";
import type { ReadFile } from "../files/read-text.js";
import type { Results } from "./result-cache.js";
import { timed, type Timing } from "./timing.js";
import { decodeFile } from "../files/text.js";

/** The collaborators of a file linter. */
export interface FileLinterParts {
  /** The base of all documents, if given. */
  readonly base?: ReadFile | undefined;
  readonly fixer?: Fixer | undefined;
  /** Results of earlier runs. */
  readonly results?: Results | undefined;
  readonly timing?: Timing | undefined;
}

/** Problems outside of the linted files. */
export interface Notices extends Pick<Apis, "problems" | "diagnostics"> {
  /** The number of damaged cache entries. */
  readonly damagedResults: number;
}

/** The outcome of a file, and its text. */
interface LintedBytes {
  readonly outcome: FileOutcome;
  /** The text after fixing; undefined if the content is not text. */
  readonly text?: string;
}

/** Lints files one by one. */
export class FileLinter {
  readonly #configurations: Configurations;
  readonly #io: Io;
  readonly #bases: Bases;
  readonly #baseFile: string | undefined;
  readonly #fixer: Fixer | undefined;
  readonly #results: Results | undefined;
  readonly #timing: Timing | undefined;
  readonly #dispatcher: Dispatcher;
  #apis: Apis | undefined;
  #yaml: YamlParser | undefined;

  /** `baseFile` is the absolute path of the base, which is never fixed. */
  constructor(configurations: Configurations, io: Io, parts: FileLinterParts, baseFile: string | undefined) {
    this.#configurations = configurations;
    this.#io = io;
    this.#bases = new Bases(parts.base, configurations, io);
    this.#fixer = parts.fixer;
    this.#results = parts.results;
    this.#timing = parts.timing;
    this.#dispatcher = new Dispatcher(parts.timing?.rules);
    this.#baseFile = baseFile;
  }

  /** Problems of API descriptions and cache entries, as far as they were needed. */
  get notices(): Notices {
    const { problems = [], diagnostics = [] } = this.#apis ?? {};
    return { problems, diagnostics, damagedResults: this.#results?.damaged ?? 0 };
  }

  /** Lints a file on disk, and fixes it on request. */
  async lintFile(file: InputFile): Promise<FileOutcome> {
    let bytes: Uint8Array;
    try {
      bytes = this.#io.files.read(file.path);
    } catch (error) {
      return { is: "unreadable", problem: `${file.shown}: cannot be read: ${systemReason(error)}` };
    }
    return (await this.#lintBytes(bytes, file, { path: file.path, bytes })).outcome;
  }

  /** Lints content as if it were in that file. */
  lintBytes(bytes: Uint8Array, file: InputFile): Promise<LintedBytes> {
    return this.#lintBytes(bytes, file, undefined);
  }

  async #lintBytes(bytes: Uint8Array, file: InputFile, onDisk: FixableInput["file"]): Promise<LintedBytes> {
    const { path, shown, isExplicit } = file;
    const text = decodeFile(bytes, shown);
    if (text instanceof Error) return { outcome: { is: "unreadable", problem: text.message } };
    if (basename(path) === configurationName) return { outcome: { is: "configuration" }, text };
    if (!isExplicit && isDescriptionText(text)) return { outcome: { is: "description" }, text };
    const options = this.#configurations.optionsOf(path);
    const base = this.#bases.of(path);
    const key = await this.#keyOf(bytes, file, options, base);
    const kept = key === undefined ? undefined : this.#results?.get(path, key, text);
    if (kept !== undefined) return { outcome: kept, text };
    let exceptions: UsedExceptions | undefined;
    const onUse = (use: UsedExceptions): void => void (exceptions = use);
    const suppressors = { ...options.suppressors, ...(options.suppressors.exceptions === undefined ? {} : { onUse }) };
    const linted = await this.#linted(text, file, onDisk, { ...options, ...base, suppressors });
    const uses = { exceptions, baseline: suppressors.baseline?.use };
    const baseText = base.base?.text;
    const outcome = this.#outcomeOf(linted, file, { uses, baseText });
    if (key !== undefined) this.#results?.set(path, key, outcome);
    return { outcome, text: linted.text };
  }

  /** The cache key of a file; undefined if its outcome is not cached, because it depends on what is not known by its content. */
  async #keyOf(
    bytes: Uint8Array,
    { path, shown, isExplicit }: InputFile,
    { described, rules, suppressors }: FileOptions,
    base: KnownBase,
  ): Promise<string | undefined> {
    if (this.#results === undefined) return undefined;
    // A plugin depends on whatever it imports.
    if (rules.some(({ plugin }) => plugin !== undefined)) return undefined;
    const api = described === undefined ? "" : await this.#apiContentOf(described);
    if (api === undefined) return undefined;
    const configured = this.#configurations.circumstancesOf(path);
    return this.#results.keyOf(bytes, [shown, isExplicit, configured, base, suppressors.baseline?.identities, api]);
  }

  #outcomeOf(
    { text, result }: LintedText,
    { shown: path, isExplicit }: InputFile,
    { uses, baseText = "" }: { readonly uses: SuppressorUses; readonly baseText: string | undefined },
  ): LintedFile {
    const { kind, secrets, secretsOfBase = [] } = result;
    const isHere = (one: Diagnostic): boolean => one.path === path;
    const diagnostics = result.diagnostics.filter(isHere);
    const suppressed = result.suppressed.filter(isHere);
    const inBase = [...result.diagnostics, ...result.suppressed].filter((one) => !isHere(one));
    const hasFindings = diagnostics.length + suppressed.length > 0;
    return {
      is: "linted",
      kind,
      isSkipped: kind === undefined && !isExplicit && result.diagnostics.length === 0,
      findings: hasFindings ? { path, diagnostics, suppressed, source: maskSpans(text, secrets) } : undefined,
      secrets,
      inBase,
      baseSource: inBase.length === 0 ? "" : maskSpans(baseText, secretsOfBase),
      uses,
    };
  }

  async #linted(
    text: string,
    { path, shown, isExplicit }: InputFile,
    file: FixableInput["file"],
    { kind, described, ...shared }: FileOptions & KnownBase,
  ): Promise<LintedText> {
    const options: LintOptions = {
      path: shown,
      ...shared,
      ...(kind === undefined ? {} : { kind }),
      ...(await this.#yamlFor(text, shown, shared)),
      ...(described === undefined ? {} : await this.#apiFor(described)),
      dispatcher: this.#dispatcher,
      explicit: isExplicit,
      most: mostFindings,
      ...(this.#timing === undefined ? {} : { now: this.#timing.now }),
    };
    try {
      const fixer = file !== undefined && this.#isBase(path) ? undefined : this.#fixer;
      const linted =
        fixer === undefined
          ? this.#lintText(text, options)
          : await timed(this.#timing, "fixes", () => fixer.fix({ text, shown, file }, options));
      const result = await timed(this.#timing, "fixes", () => this.#withTriedFixes(linted, options));
      return { text: linted.text, result };
    } catch (error) {
      return { text, result: { kind, diagnostics: [toolFailure(shown, error)], suppressed: [], secrets: [] } };
    }
  }

  #lintText(text: string, options: LintOptions): LintedText {
    const result = lintText(text, options);
    this.#timing?.addPhases(result);
    return { text, result };
  }

  /** Loads the code that tries fixes when a finding first offers one. */
  async #withTriedFixes({ text, ...linted }: LintedText, options: LintOptions): Promise<LintResult> {
    // Fixing handles all findings; this report shows a part of them.
    const result = linted.result.diagnostics.length > mostFindings + 1 ? lintText(text, options) : linted.result;
    if (!result.diagnostics.some(({ fixes }) => fixes.length > 0)) return result;
    const { withTriedFixes } = await import("../../engine/offered-fixes.js");
    return withTriedFixes(text, result, options);
  }

  #isBase(path: string): boolean {
    const { files } = this.#io;
    return this.#baseFile !== undefined && files.realPath(path) === files.realPath(this.#baseFile);
  }

  /** Loads the code that reads descriptions when a document first has one. */
  async #apiFor(described: AssociatedApi): Promise<Pick<LintOptions, "api">> {
    const api = await (await this.#loadApis()).of(described);
    return api === undefined ? {} : { api };
  }

  async #apiContentOf(described: AssociatedApi): Promise<string | undefined> {
    const apis = await this.#loadApis();
    try {
      await apis.of(described);
      return apis.contentOf(described);
    } catch {
      return undefined;
    }
  }

  async #loadApis(): Promise<Apis> {
    this.#apis ??= new (await import("../descriptions/apis.js")).Apis(this.#io);
    return this.#apis;
  }

  /** Loads the YAML parser when a text first needs it. */
  async #yamlFor(text: string, path: string, { base }: KnownBase): Promise<Pick<LintOptions, "yaml">> {
    const isNeeded = needsYaml(text, path) || (base !== undefined && languageOf(base.path) === "yaml");
    if (!isNeeded) return {};
    this.#yaml ??= (await import("../../document/yaml.js")).parseYaml;
    return { yaml: this.#yaml };
  }
}
