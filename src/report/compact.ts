import type { Diagnostic } from "../engine/diagnostic.js";
import { findingCounts } from "./counts.js";
import { displayWidth, printable } from "./display.js";
import { placeText } from "./message.js";
import type { Report, ReportOptions } from "./report.js";
import { listedDiagnostics, suppressionText } from "./suppression.js";

/** The maximum width of a line with its help. */
const roomForHelp = 200;

/** One line per finding, `path:line:col: severity rule [*] message help`, where `[*]` marks a safe fix; then a summary. */
export function compact(options: ReportOptions): Report {
  return {
    start: "",
    add: (findings) =>
      listedDiagnostics(findings, options)
        .map((diagnostic) => `${findingLine(diagnostic)}\n`)
        .join(""),
    end({ summary }) {
      if (summary.error + summary.warning + summary.info === 0) return "";
      const fixable = summary.fixable === 0 ? "" : `; [*] ${summary.fixable} fixable with --fix`;
      return `${findingCounts(summary)}${fixable}\n`;
    },
  };
}

function findingLine(diagnostic: Diagnostic): string {
  const { path, range, severity, rule, message, help, fixes } = diagnostic;
  const suppression = suppressionText(diagnostic);
  const note = suppression === undefined ? "" : printable(` (${suppression})`);
  const head = `${placeText(path, range)}: ${severity} ${rule}`;
  const mark = fixes.some(({ tier }) => tier === "safe") ? " [*]" : "";
  const line = printable(`${head}${mark} ${message}`);
  const withHelp = help === undefined ? line : `${line} ${printable(help)}`;
  return (displayWidth(withHelp) > roomForHelp ? line : withHelp) + note;
}
