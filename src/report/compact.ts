import type { ReportOptions, RunResult } from "./run-result.js";
import { printable } from "./display.js";
import { listedDiagnostics, suppressionText } from "./suppression.js";

/** One line a finding: `path:line:col: severity rule message`. */
export function compact(result: RunResult, options: ReportOptions): string {
  return listedDiagnostics(result, options)
    .map((diagnostic) => {
      const { path, range, severity, rule, message } = diagnostic;
      const suppression = suppressionText(diagnostic);
      const place = `${printable(path)}:${range.start.line}:${range.start.column}`;
      return `${place}: ${severity} ${rule} ${printable(message)}${suppression === undefined ? "" : ` (${printable(suppression)})`}\n`;
    })
    .join("");
}
