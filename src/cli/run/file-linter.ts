import { basename } from "node:path";
import { configurationName } from "../../config/configuration.js";
import { languageOf, type YamlParser } from "../../document/parse.js";
import { mostFindings } from "../../engine/bound-findings.js";
import type { Diagnostic, LintResult } from "../../engine/diagnostic.js";
import { Dispatcher } from "../../engine/dispatch.js";
import { lintText, needsYaml, type LintOptions } from "../../engine/lint.js";
import { ExceptionUses } from "../../engine/suppression/exception.js";
import { toolFailure } from "../../engine/tool-failure.js";
import { maskSpans } from "../../text/mask.js";
import type { Apis } from "../descriptions/apis.js";
import { isDescriptionText, type AssociatedApi } from "../descriptions/associated-api.js";
import { Bases, type KnownBase } from "../configuration/bases.js";
import type { Configurations, FileOptions } from "../configuration/configurations.js";
import { systemReason } from "../failures.js";
import { usesOf, type FileOutcome, type LintedFile, type SuppressorUses } from "./file-outcome.js";
import type { InputFile } from "../files/file-search.js";
import type { FixableInput, Fixer, LintedText } from "./fixer.js";
import type { Io } from "../io.js";
import type { ReadFile } from "../files/read-text.js";
import type { ResultCache } from "./result-cache.js";
import { decodeFile } from "../files/text.js";

/** What files are linted with, beside their configuration. */
export interface FileLinterParts {
  /** The base of all documents. */
  readonly base?: ReadFile | undefined;
  readonly fixer?: Fixer | undefined;
  /** What earlier runs found. */
  readonly results?: ResultCache | undefined;
}

/** What a linter has noticed beside what is wrong in files. */
export interface Notices extends Pick<Apis, "problems" | "diagnostics"> {
  /** How many of the kept results could not be read. */
  readonly damagedResults: number;
}

/** A file's content, and what became of it. */
interface LintedBytes {
  readonly outcome: FileOutcome;
  /** The text as it is after fixing; undefined where there is none. */
  readonly text?: string;
}

/** Lints files, each for itself. */
export class FileLinter {
  readonly #configurations: Configurations;
  readonly #io: Io;
  readonly #bases: Bases;
  readonly #baseFile: string | undefined;
  readonly #fixer: Fixer | undefined;
  readonly #results: ResultCache | undefined;
  readonly #dispatcher = new Dispatcher();
  #apis: Apis | undefined;
  #yaml: YamlParser | undefined;

  /** `baseFile` is the absolute path of the base: it is only read. */
  constructor(configurations: Configurations, io: Io, parts: FileLinterParts, baseFile: string | undefined) {
    this.#configurations = configurations;
    this.#io = io;
    this.#bases = new Bases(parts.base, configurations, io);
    this.#fixer = parts.fixer;
    this.#results = parts.results;
    this.#baseFile = baseFile;
  }

  /** What is wrong with API descriptions, and with kept results, as far as they were needed. */
  get notices(): Notices {
    const { problems = [], diagnostics = [] } = this.#apis ?? {};
    return { problems, diagnostics, damagedResults: this.#results?.damaged ?? 0 };
  }

  /** Lints a file of the disk, and fixes it where that is asked for. */
  async lintFile(file: InputFile): Promise<FileOutcome> {
    let bytes: Uint8Array;
    try {
      bytes = this.#io.files.read(file.path);
    } catch (error) {
      return { is: "unreadable", problem: `${file.shown}: cannot be read: ${systemReason(error)}` };
    }
    return (await this.#lintBytes(bytes, file, { path: file.path, bytes })).outcome;
  }

  /** Lints a content that is in no file, as if it were in that file. */
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
    const key = this.#keyOf(bytes, file, options, base);
    const kept = key === undefined ? undefined : this.#results?.get(path, key, text);
    if (kept !== undefined) return { outcome: kept, text };
    const suppressors = { ...options.suppressors, exceptionUses: new ExceptionUses() };
    const linted = await this.#linted(text, file, onDisk, { ...options, ...base, suppressors });
    const uses = usesOf(suppressors);
    const baseText = base.base?.text;
    const outcome = this.#outcomeOf(linted, file, { uses, baseText });
    if (key !== undefined) this.#results?.set(path, key, outcome);
    return { outcome, text: linted.text };
  }

  /** What the outcome of a file depends on; undefined where it is not kept, as what an API description says is in many files. */
  #keyOf(
    bytes: Uint8Array,
    { path, shown, isExplicit }: InputFile,
    { described, rules, suppressors }: FileOptions,
    base: KnownBase,
  ): string | undefined {
    if (this.#results === undefined || described !== undefined) return undefined;
    // What a plugin does depends on whatever it imports.
    if (rules.some(({ plugin }) => plugin !== undefined)) return undefined;
    const configured = this.#configurations.circumstancesOf(path);
    return this.#results.keyOf(bytes, [shown, isExplicit, configured, base, suppressors.baseline?.identities]);
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
  async #withTriedFixes({ text, ...linted }: LintedText, options: LintOptions): Promise<LintResult> {
    // Fixing deals with all findings.
    const result = linted.result.diagnostics.length > mostFindings + 1 ? lintText(text, options) : linted.result;
    if (!result.diagnostics.some(({ fixes }) => fixes.length > 0)) return result;
    const { withTriedFixes } = await import("../../engine/offered-fixes.js");
    return withTriedFixes(text, result, options);
  }

  #isBase(path: string): boolean {
    const { files } = this.#io;
    return this.#baseFile !== undefined && files.realPath(path) === files.realPath(this.#baseFile);
  }

  /** What reads descriptions is loaded when the first document comes that has one. */
  async #apiFor(described: AssociatedApi): Promise<Pick<LintOptions, "api">> {
    this.#apis ??= new (await import("../descriptions/apis.js")).Apis(this.#io);
    const api = await this.#apis.of(described);
    return api === undefined ? {} : { api };
  }

  /** The parser is loaded when the first text comes that needs it. */
  async #yamlFor(text: string, path: string, { base }: KnownBase): Promise<Pick<LintOptions, "yaml">> {
    const isNeeded = needsYaml(text, path) || (base !== undefined && languageOf(base.path) === "yaml");
    if (!isNeeded) return {};
    this.#yaml ??= (await import("../../document/yaml.js")).parseYaml;
    return { yaml: this.#yaml };
  }
}
