import type { Diagnostic } from "../engine/diagnostic.js";
import { findingCounts } from "./counts.js";
import { displayWidth, printable } from "./display.js";
import type { ReportOptions, RunResult } from "./run-result.js";
import { listedDiagnostics, suppressionText } from "./suppression.js";

/** The columns of a line that its help may fill. */
const roomForHelp = 200;

/** One line a finding, `path:line:col: severity rule [*] message help`, where `[*]` is a safe fix; and a line that counts. */
export function compact(result: RunResult, options: ReportOptions): string {
  const lines = listedDiagnostics(result, options).map(findingLine);
  const { summary } = result;
  if (summary.error + summary.warning + summary.info > 0) {
    const fixable = summary.fixable === 0 ? "" : `; [*] ${summary.fixable} fixable with --fix`;
    lines.push(findingCounts(summary) + fixable);
  }
  return lines.map((line) => `${line}\n`).join("");
}

function findingLine(diagnostic: Diagnostic): string {
  const { path, range, severity, rule, message, help, fixes } = diagnostic;
  const suppression = suppressionText(diagnostic);
  const note = suppression === undefined ? "" : printable(` (${suppression})`);
  const head = `${path}:${range.start.line}:${range.start.column}: ${severity} ${rule}`;
  const mark = fixes.some(({ tier }) => tier === "safe") ? " [*]" : "";
  const line = printable(`${head}${mark} ${message}`);
  const withHelp = help === undefined ? line : `${line} ${printable(help)}`;
  return (displayWidth(withHelp) > roomForHelp ? line : withHelp) + note;
}
