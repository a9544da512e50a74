import type { Diagnostic } from "../engine/diagnostic.js";
import { headline, plural } from "./counts.js";
import { markdownText } from "./markdown-text.js";
import { inRepository } from "./repository-paths.js";
import type { Report, ReportOptions } from "./report.js";
import { listedDiagnostics, suppressionText } from "./suppression.js";

/** The number of findings that fit in a pull request comment of 65,536 characters. */
const mostListed = 150;

const marks = { error: "🔴 error", warning: "🟡 warning", info: "🔵 info" } as const;

/** For pull request comments and job summaries: the counts, and a table for each file. */
export function markdown(options: ReportOptions): Report {
  const tables: string[] = [];
  let listed = 0;
  return {
    start: "",
    add(findings) {
      const { path, ...found } = inRepository(findings, options);
      const diagnostics = listedDiagnostics(found, options);
      const rows = diagnostics.slice(0, Math.max(0, mostListed - listed)).map(row);
      listed += diagnostics.length;
      if (rows.length > 0) tables.push(`#### ${markdownText(path)}`, [...tableHead, ...rows].join("\n"));
      return "";
    },
    end({ summary }) {
      const parts = [`### ${options.tool.name}: ${headline(summary)}`, ...tables];
      if (listed > mostListed) parts.push(`${plural(listed - mostListed, "more finding")} not listed.`);
      if (summary.fixable > 0) parts.push(`\`intlint --fix\` fixes ${plural(summary.fixable, "finding")}.`);
      return `${parts.join("\n\n")}\n`;
    },
  };
}

const tableHead = ["| place | severity | finding | rule |", "| --- | --- | --- | --- |"];

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
