import type { Diagnostic } from "../engine/diagnostic.js";
import type { Rule } from "../rule-kit/rule.js";

/** What one run of the linter found, as every report gets it. */
export interface RunResult {
  /** The documents that were linted, by path. */
  readonly files: readonly RunFile[];
  /** By path, offset and rule. */
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Diagnostic[];
  readonly summary: RunSummary;
  readonly durationMs: number;
  /** The texts of the files that have diagnostics, by path, with secrets masked. */
  readonly sources: ReadonlyMap<string, string>;
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

/** What a report has to know beside the result. */
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

/** One output format. */
export type Format = (result: RunResult, options: ReportOptions) => string;

/** Counts what a run found. */
export function summarize(diagnostics: readonly Diagnostic[], files: number, skipped: number): RunSummary {
  const count = { error: 0, warning: 0, info: 0 };
  let fixable = 0;
  for (const { severity, fixes } of diagnostics) {
    count[severity]++;
    if (fixes.some((fix) => fix.tier === "safe")) fixable++;
  }
  return { files, skipped, ...count, fixable };
}
