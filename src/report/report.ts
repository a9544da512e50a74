import type { Diagnostic } from "../engine/diagnostic.js";
import type { Rule } from "../rule-kit/rule.js";

/** What was found in one file. */
export interface FileFindings {
  readonly path: string;
  /** By offset and rule. */
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Diagnostic[];
  /** The file's text with secrets masked. */
  readonly source: string;
}

/** What is known when all files are linted. */
export interface RunEnd {
  /** The documents that were linted, by path. */
  readonly files: readonly RunFile[];
  readonly summary: RunSummary;
  readonly durationMs: number;
}

/** A linted file: its path as every report shows it, and what it holds; null for a named file that is no document. */
export interface RunFile {
  readonly path: string;
  readonly kind: string | null;
}

/** The counts of a run. */
export interface RunSummary {
  readonly files: number;
  /** Files that are no integration documents. */
  readonly skipped: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  /** Diagnostics with a safe fix. */
  readonly fixable: number;
}

/** What a report has to know beside the findings. */
export interface ReportOptions {
  readonly tool: { readonly name: string; readonly version: string };
  readonly rules: readonly Rule[];
  readonly isColored: boolean;
  /** The width that lines are wrapped and clipped to, in terminal cells. */
  readonly columns: number;
  /** Whether the formats for people show what is suppressed too. */
  readonly showsSuppressed: boolean;
  /** The working directory within its repository, with `/`; "" at the root of one and outside of all. */
  readonly workingFolder: string;
}

/** A report that is written while the run goes on, so that nothing has to be kept: the texts it gives follow each other. */
export interface Report {
  readonly start: string;
  /** What it says of a file; called once for each file that anything was found in. */
  add(findings: FileFindings): string;
  end(run: RunEnd): string;
}

/** One output format. */
export type Format = (options: ReportOptions) => Report;
