import type { Diagnostic } from "../engine/diagnostic.js";
import type { Severity } from "../rule-kit/finding.js";
import type { RunSummary } from "./report.js";

/** The counts of a run, in words: `3 findings (2 errors, 1 info) in 2 files`. */
export function findingCounts(summary: RunSummary): string {
  const total = summary.error + summary.warning + summary.info;
  return `${plural(total, "finding")} (${severityCounts(summary)}) in ${plural(summary.files, "file")}`;
}

/** The heading of a report: the counts, or `No findings in 2 files`. */
export function headline(summary: RunSummary): string {
  const hasFindings = summary.error + summary.warning + summary.info > 0;
  return hasFindings ? findingCounts(summary) : `No findings in ${plural(summary.files, "file")}`;
}

/** The nonzero counts, in words. */
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

/** The number of findings of one rule and severity. */
export interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
}

/** Counts the findings of each rule. */
export class RuleTally {
  readonly #counts = new Map<string, RuleCount>();
  /** The total. */
  total = 0;

  add(diagnostics: readonly Diagnostic[]): void {
    for (const { rule, severity } of diagnostics) {
      const key = `${severity} ${rule}`;
      this.#counts.set(key, { rule, severity, count: (this.#counts.get(key)?.count ?? 0) + 1 });
    }
    this.total += diagnostics.length;
  }

  /** The most frequent first. */
  get counts(): readonly RuleCount[] {
    return [...this.#counts.values()].sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
  }
}
