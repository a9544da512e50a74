import { dirname } from "node:path";
import type { LintResult } from "../../engine/diagnostic.js";
import { fixText, type FixReach, type RefusedFix } from "../../engine/fix.js";
import type { LintOptions } from "../../engine/lint.js";
import { plural } from "../../report/counts.js";
import { systemReason } from "../failures.js";
import type { Io } from "../io.js";
import { shownPath } from "../files/paths.js";

/** What `--fix` and `--fix-dry-run` ask for. */
export interface FixRequest {
  readonly reach: FixReach;
  /** Shows what would change and writes nothing. */
  readonly isDryRun: boolean;
}

/** A text that may be fixed. */
export interface FixableInput {
  readonly text: string;
  /** As reports show it. */
  readonly shown: string;
  /** The file the text was read from, with its bytes; undefined for standard input. */
  readonly file: { readonly path: string; readonly bytes: Uint8Array } | undefined;
}

/** A text as it stands after fixing, with what is left to report. */
export interface LintedText {
  readonly text: string;
  readonly result: LintResult;
}

/** Fixes texts, takes them to where they belong and counts what came of it. */
export class Fixer {
  /** What could not be written. */
  readonly problems: string[] = [];
  /** What a person may want to know of fixes that were not applied. */
  readonly notes: string[] = [];
  readonly #request: FixRequest;
  readonly #io: Io;
  /** The files of which a diff was shown: another name of one of them adds nothing. */
  readonly #shown = new Set<string>();
  /** The folders in which nothing is left of killed runs. */
  readonly #cleaned = new Set<string>();
  #findings = 0;
  #files = 0;

  constructor(request: FixRequest, io: Io) {
    this.#request = request;
    this.#io = io;
  }

  /** Whether a dry run has found something to change. */
  get wouldChange(): boolean {
    return this.#request.isDryRun && this.#files > 0;
  }

  /** Lints and fixes a text. Where the fixed text cannot be written, the text stays as it is. */
  async fix(input: FixableInput, options: LintOptions): Promise<LintedText> {
    const { text, result, original, fixed, refused } = fixText(input.text, options, this.#request.reach);
    this.notes.push(...refused.map(refusalNote));
    if (text === input.text) return { text, result };
    const delivered = await this.#deliver(input, text);
    if (delivered === "not written") return { text: input.text, result: original };
    if (delivered === "done") {
      this.#files++;
      this.#findings += fixed;
    }
    return { text, result };
  }

  /** Hands standard input on, fixed or as it came: whoever pipes a text through expects all of it. */
  async passOn(text: string): Promise<void> {
    if (!this.#request.isDryRun) await this.#io.stdout.write(text, "verbatim");
  }

  /** One line on what was done, and in a dry run on how many findings would be left; undefined where there is nothing to say. */
  summary(left: number): string | undefined {
    const where = `${plural(this.#findings, "finding")} in ${plural(this.#files, "file")}`;
    if (!this.#request.isDryRun) return this.#files === 0 ? undefined : `fixed ${where}`;
    if (this.#files === 0 && left === 0) return undefined;
    const changes = this.#files === 0 ? "nothing would be fixed" : `${where} would be fixed`;
    return left === 0 ? changes : `${changes}, ${plural(left, "finding")} would be left`;
  }

  /** Writes the text of a file, or shows what would change. */
  async #deliver(input: FixableInput, fixed: string): Promise<"done" | "done before" | "not written"> {
    if (this.#request.isDryRun) return this.#show(input, fixed);
    const { file, shown } = input;
    if (file === undefined) return "done";
    try {
      this.#clean(dirname(this.#io.files.realPath(file.path)));
      this.#io.files.replace(file.path, file.bytes, fixed);
      return "done";
    } catch (error) {
      this.problems.push(`${shown}: cannot be fixed: ${systemReason(error)}`);
      return "not written";
    }
  }

  #clean(folder: string): void {
    if (this.#cleaned.has(folder)) return;
    this.#cleaned.add(folder);
    this.#io.files.removeLeftovers(folder);
  }

  async #show({ text, file, shown }: FixableInput, fixed: string): Promise<"done" | "done before"> {
    const { cwd, files, stdout } = this.#io;
    const name = file === undefined ? shown : shownPath(cwd, files.realPath(file.path));
    if (this.#shown.has(name)) return "done before";
    this.#shown.add(name);
    const { unifiedDiff } = await import("../reports/unified-diff.js");
    await stdout.write(unifiedDiff(name, text, fixed), "verbatim");
    return "done";
  }
}

function refusalNote({ diagnostic, fix, reason }: RefusedFix): string {
  const { path, range, rule } = diagnostic;
  return `${path}:${range.start.line}:${range.start.column}: ${rule}: the fix "${fix.title}" was rejected: ${reason}`;
}
