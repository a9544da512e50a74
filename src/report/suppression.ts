import { compare } from "../engine/order.js";
import type { Diagnostic } from "../engine/diagnostic.js";
import type { ReportOptions, RunResult } from "./run-result.js";

/** What a format for people lists: the diagnostics, and those that are suppressed where they are asked for. */
export function listedDiagnostics(
  { diagnostics, suppressed }: Pick<RunResult, "diagnostics" | "suppressed">,
  { showsSuppressed }: Pick<ReportOptions, "showsSuppressed">,
): readonly Diagnostic[] {
  return showsSuppressed ? [...diagnostics, ...suppressed].sort(compare) : diagnostics;
}

/** What suppresses a diagnostic, in words; undefined where nothing does. */
export function suppressionText({ suppression }: Diagnostic): string | undefined {
  if (suppression === undefined) return undefined;
  const by = { exception: "an exception", comment: "a comment", baseline: "the baseline" }[suppression.kind];
  return `suppressed by ${by}${suppression.reason === undefined ? "" : `: ${suppression.reason}`}`;
}
