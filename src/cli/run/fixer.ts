import { dirname } from "node:path";
import type { LintResult } from "../../engine/diagnostic.js";
import { fixText, type FixReach, type RefusedFix } from "../../engine/fix.js";
import type { LintOptions } from "../../engine/lint.js";
import { plural } from "../../report/counts.js";
import { systemReason } from "../failures.js";
import type { Io } from "../io.js";
import { shownPath } from "../files/paths.js";

/** The request of `--fix` and `--fix-dry-run`. */
export interface FixRequest {
  readonly reach: FixReach;
  /** Only shows the changes. */
  readonly isDryRun: boolean;
}

/** A text to fix. */
export interface FixableInput {
  readonly text: string;
  /** As reports show it. */
  readonly shown: string;
  /** The file that the text was read from, with its bytes; undefined for standard input. */
  readonly file: { readonly path: string; readonly bytes: Uint8Array } | undefined;
}

/** A text after fixing, with the remaining findings. */
export interface LintedText {
  readonly text: string;
  readonly result: LintResult;
}

/** Fixes texts, writes them and counts the fixes. */
export class Fixer {
  /** Messages about files that could not be written. */
  readonly problems: string[] = [];
  /** Messages about rejected fixes. */
  readonly notes: string[] = [];
  readonly #request: FixRequest;
  readonly #io: Io;
  /** The files whose diff was shown; a file may be linted under several names. */
  readonly #shown = new Set<string>();
  /** The folders without leftovers of killed runs. */
  readonly #cleaned = new Set<string>();
  #findings = 0;
  #files = 0;

  constructor(request: FixRequest, io: Io) {
    this.#request = request;
    this.#io = io;
  }

  /** Whether a dry run has changes to show. */
  get wouldChange(): boolean {
    return this.#request.isDryRun && this.#files > 0;
  }

  /** Lints and fixes a text. If the fixed text cannot be written, the text is left alone. */
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

  /** Passes standard input on, fixed or not: a filter must print all of its input. */
  async passOn(text: string): Promise<void> {
    if (!this.#request.isDryRun) await this.#io.stdout.write(text, "verbatim");
  }

  /** One line about what was (or would be) fixed; undefined if there is nothing to say. */
  summary(left: number): string | undefined {
    const where = `${plural(this.#findings, "finding")} in ${plural(this.#files, "file")}`;
    if (!this.#request.isDryRun) return this.#files === 0 ? undefined : `fixed ${where}`;
    if (this.#files === 0 && left === 0) return undefined;
    const changes = this.#files === 0 ? "nothing would be fixed" : `${where} would be fixed`;
    return left === 0 ? changes : `${changes}, ${plural(left, "finding")} would be left`;
  }

  /** Writes the text of a file, or shows the changes. */
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
