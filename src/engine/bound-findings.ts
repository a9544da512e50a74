import type { Diagnostic } from "./diagnostic.js";
import { projectUrl } from "./render.js";

/** How many findings of one file are reported. */
export const mostFindings = 1000;

/** The id of the note that says how many findings of a file are not reported. It can neither be configured nor suppressed. */
export const moreFindingsId = "more-findings";

const severities = ["error", "warning", "info"] as const;

/**
 * The findings of one file in their order; of more than `mostFindings` the most severe, errors first, and a note in front
 * that counts the others and is as severe as the worst of them.
 */
export function boundFindings(diagnostics: readonly Diagnostic[], most = mostFindings): readonly Diagnostic[] {
  if (diagnostics.length <= most) return diagnostics;
  const bySeverity = severities.flatMap((severity) => diagnostics.filter((one) => one.severity === severity));
  const kept = new Set(bySeverity.slice(0, most));
  const [worst] = bySeverity.slice(most);
  const [first] = diagnostics;
  if (worst === undefined || first === undefined) return diagnostics;
  return [noteOn(first.path, diagnostics.length, most, worst), ...diagnostics.filter((one) => kept.has(one))];
}

function noteOn(path: string, count: number, most: number, { severity }: Diagnostic): Diagnostic {
  const start = { offset: 0, line: 1, column: 1 };
  return {
    path,
    rule: moreFindingsId,
    severity,
    confidence: "certain",
    message: `This file has ${count} findings; ${count - most} of them are not listed.`,
    why: `Of one file the ${most} most severe findings are reported, errors first.`,
    help: "Fix what is listed, or turn off rules that you do not need, and run intlint again.",
    identity: `${moreFindingsId} /`,
    pointer: "",
    range: { start, end: start },
    related: [],
    fixes: [],
    url: `${projectUrl}/blob/main/docs/cli.md#many-findings`,
  };
}
