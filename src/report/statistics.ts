import { findingCounts, RuleTally, type RuleCount } from "./counts.js";
import type { FileFindings, Report, ReportOptions, RunEnd } from "./report.js";

/** The number of findings per rule, the most frequent first, one per line. */
export function statistics({ rules }: ReportOptions): Report {
  const summaries = new Map(rules.map(({ id, summary }) => [id, summary]));
  return counted(({ counts }, { summary }) => {
    const width = (column: (count: RuleCount) => string): number =>
      Math.max(...counts.map((count) => column(count).length));
    const [digits, severities, names] = [width(digitsOf), width(({ severity }) => severity), width(({ rule }) => rule)];
    const lines = counts.map((count) => {
      const cells = [digitsOf(count).padStart(digits), count.severity.padEnd(severities), count.rule.padEnd(names)];
      return `${[...cells, summaries.get(count.rule) ?? ""].join("  ").trimEnd()}\n`;
    });
    return `${lines.join("")}${counts.length === 0 ? "no findings" : findingCounts(summary)}\n`;
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

function digitsOf({ count }: RuleCount): string {
  return String(count);
}
