import type { Diagnostic } from "../engine/diagnostic.js";
import type { Severity } from "../rule-kit/finding.js";
import type { RunSummary } from "./run-result.js";
import { groupBy } from "jsonata-check/text";

/** How many findings a run has, in words: `3 findings (2 errors, 1 info) in 2 files`. */
export function findingCounts(summary: RunSummary): string {
  const total = summary.error + summary.warning + summary.info;
  return `${plural(total, "finding")} (${severityCounts(summary)}) in ${plural(summary.files, "file")}`;
}

/** The counts that are not zero, in words. */
export function severityCounts({ error, warning, info }: Record<Severity, number>): string {
  const parts = [
    error > 0 ? plural(error, "error") : "",
    warning > 0 ? plural(warning, "warning") : "",
    info > 0 ? `${info} info` : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** A number and what it counts. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The findings of one rule that have the same severity. */
export interface RuleTally {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
}

/** How many findings each rule has, the most frequent first. */
export function tallyByRule(diagnostics: readonly Diagnostic[]): readonly RuleTally[] {
  const groups = groupBy(diagnostics, ({ rule, severity }) => `${severity} ${rule}`);
  return [...groups.values()]
    .flatMap(([first, ...others]) => (first === undefined ? [] : [{ ...first, count: others.length + 1 }]))
    .map(({ rule, severity, count }) => ({ rule, severity, count }))
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}
