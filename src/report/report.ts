import type { Diagnostic } from "../engine/diagnostic.js";
import type { Rule } from "../rule-kit/rule.js";

/** The findings of one file. */
export interface FileFindings {
  readonly path: string;
  /** Sorted by offset and rule. */
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Diagnostic[];
  /** The file's text with secrets masked; undefined if only the findings are known. */
  readonly source: string | undefined;
}

/** The result of a run. */
export interface RunEnd {
  /** The linted documents, sorted by path. */
  readonly files: readonly RunFile[];
  readonly summary: RunSummary;
  readonly durationMs: number;
}

/** A linted file: its path as reports show it, and its kind; null for a named file that is not a document. */
export interface RunFile {
  readonly path: string;
  readonly kind: string | null;
}

/** The counts of a run. */
export interface RunSummary {
  readonly files: number;
  /** The number of files that are not integration documents. */
  readonly skipped: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  /** The number of diagnostics with a safe fix. */
  readonly fixable: number;
}

/** The options of a report. */
export interface ReportOptions {
  readonly tool: { readonly name: string; readonly version: string };
  readonly rules: readonly Rule[];
  readonly isColored: boolean;
  /** The maximum line width, in terminal cells. */
  readonly columns: number;
  /** Whether the formats for people also show suppressed findings. */
  readonly showsSuppressed: boolean;
  /** The path of the working directory in its repository, with `/`; "" at the root and outside of repositories. */
  readonly workingFolder: string;
}

/** A report written piece by piece during the run, so that nothing has to be kept. */
export interface Report {
  readonly start: string;
  /** The text for a file; called once for each file with findings. */
  add(findings: FileFindings): string;
  end(run: RunEnd): string;
}

/** One output format. */
export type Format = (options: ReportOptions) => Report;
