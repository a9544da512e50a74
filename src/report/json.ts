import { diagnosticJson } from "./diagnostic-json.js";
import type { ReportOptions, RunResult } from "./run-result.js";

/** The whole result as one JSON object, version 1. */
export function json({ files, diagnostics, suppressed, summary }: RunResult, { tool }: ReportOptions): string {
  const report = {
    version: 1,
    tool: { name: tool.name, version: tool.version },
    files: files.map(({ path, kind }) => ({ path, kind })),
    diagnostics: diagnostics.map(diagnosticJson),
    suppressed: suppressed.map(diagnosticJson),
    summary: {
      files: summary.files,
      skipped: summary.skipped,
      error: summary.error,
      warning: summary.warning,
      info: summary.info,
      fixable: summary.fixable,
    },
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
