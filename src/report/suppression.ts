import { compare } from "../engine/order.js";
import type { Diagnostic } from "../engine/diagnostic.js";
import { severityRank } from "../rule-kit/finding.js";
import type { FileFindings, ReportOptions } from "./report.js";

/**
 * The diagnostics that formats for people list, including suppressed ones on request. At one place the most severe comes
 * first.
 */
export function listedDiagnostics(
  { diagnostics, suppressed }: Pick<FileFindings, "diagnostics" | "suppressed">,
  { showsSuppressed }: Pick<ReportOptions, "showsSuppressed">,
): readonly Diagnostic[] {
  const listed = showsSuppressed ? [...diagnostics, ...suppressed] : diagnostics;
  return listed.toSorted((a, b) => {
    const isSamePlace = a.path === b.path && a.range.start.offset === b.range.start.offset;
    return (isSamePlace ? severityRank[a.severity] - severityRank[b.severity] : 0) || compare(a, b);
  });
}

/** What suppresses a diagnostic, in words; undefined if nothing does. */
export function suppressionText({ suppression }: Diagnostic): string | undefined {
  if (suppression === undefined) return undefined;
  const by = { exception: "an exception", comment: "a comment", baseline: "the baseline" }[suppression.kind];
  return `suppressed by ${by}${suppression.reason === undefined ? "" : `: ${suppression.reason}`}`;
}
