import { groupBy } from "jsonata-check/text";
import type { Diagnostic } from "../engine/diagnostic.js";
import { findingCounts, plural } from "./counts.js";
import { markdownText } from "./markdown-text.js";
import { runInRepository } from "./repository-paths.js";
import type { ReportOptions, RunResult } from "./report.js";
import { listedDiagnostics, suppressionText } from "./suppression.js";

/** A comment of a pull request holds 65,536 characters; so many findings fit. */
const mostListed = 150;

const marks = { error: "🔴 error", warning: "🟡 warning", info: "🔵 info" } as const;

/** For comments of pull requests and summaries of jobs: the counts, and a table for each file. */
export function markdown(run: RunResult, options: ReportOptions): string {
  const result = runInRepository(run, options);
  const { summary } = result;
  const listed = listedDiagnostics(result, options);
  const total = summary.error + summary.warning + summary.info;
  const head = total === 0 ? `No findings in ${plural(summary.files, "file")}` : findingCounts(summary);
  const parts = [`### ${options.tool.name}: ${head}`];
  for (const [path, diagnostics] of groupBy(listed.slice(0, mostListed), (diagnostic) => diagnostic.path)) {
    const rows = diagnostics.map(row);
    parts.push(
      `#### ${markdownText(path)}`,
      ["| place | severity | finding | rule |", "| --- | --- | --- | --- |", ...rows].join("\n"),
    );
  }
  if (listed.length > mostListed) parts.push(`${plural(listed.length - mostListed, "more finding")} not listed.`);
  if (summary.fixable > 0) parts.push(`\`intlint --fix\` fixes ${plural(summary.fixable, "finding")}.`);
  return `${parts.join("\n\n")}\n`;
}

function row(diagnostic: Diagnostic): string {
  const { range, severity, rule, message, why = "", help = "", url } = diagnostic;
  const note = suppressionText(diagnostic);
  const finding = [markdownText(message), markdownText(why), help === "" ? "" : `**Help:** ${markdownText(help)}`];
  const cells = [
    `${range.start.line}:${range.start.column}`,
    note === undefined ? marks[severity] : `${marks[severity]} (${markdownText(note)})`,
    finding.filter((text) => text !== "").join("<br>"),
    `[${rule}](${url})`,
  ];
  return `| ${cells.join(" | ")} |`;
}
