import { findingCounts, RuleTally } from "./counts.js";
import { alignedColumns } from "./display.js";
import type { FileFindings, Report, ReportOptions, RunEnd } from "./report.js";

/** The number of findings per rule, the most frequent first. */
export function statistics({ rules, columns }: ReportOptions): Report {
  const summaries = new Map(rules.map(({ id, summary }) => [id, summary]));
  return counted(({ counts }, { summary }) => {
    const digits = Math.max(...counts.map(({ count }) => String(count).length));
    const rows = counts.map(({ count, severity, rule }) => {
      return [String(count).padStart(digits), severity, rule, summaries.get(rule) ?? ""];
    });
    return `${alignedColumns(rows, { columns })}${counts.length === 0 ? "no findings" : findingCounts(summary)}\n`;
  });
}

/** The statistics as JSON, version 1. */
export function statisticsJson({ tool }: ReportOptions): Report {
  return counted(
    ({ counts }, { summary }) => `${JSON.stringify({ version: 1, tool, rules: counts, summary }, undefined, 2)}\n`,
  );
}

function counted(render: (tally: RuleTally, run: RunEnd) => string): Report {
  const tally = new RuleTally();
  return {
    start: "",
    add({ diagnostics }: FileFindings) {
      tally.add(diagnostics);
      return "";
    },
    end: (run) => render(tally, run),
  };
}
