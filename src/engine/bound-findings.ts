import { severityRank, type Finding } from "../rule-kit/finding.js";
import type { Diagnostic } from "./diagnostic.js";
import { projectUrl } from "./render.js";
import type { FindingOutcome } from "./suppression/suppress.js";

/** How many findings of one file are reported. */
export const mostFindings = 1000;

/** The id of the note that says how many findings of a file are not reported. It can neither be configured nor suppressed. */
export const moreFindingsId = "more-findings";

/** What is reported of one file. */
export interface BoundFindings {
  readonly settled: readonly FindingOutcome[];
  /** What says how many findings there are beside. */
  readonly note: Diagnostic | undefined;
}

/**
 * Of more than `most` findings of one file the most severe, the first ones of equal severity, and a note that counts the
 * others and is as severe as the worst of them; of what is suppressed as many.
 */
export function boundFindings(path: string, settled: readonly FindingOutcome[], most: number): BoundFindings {
  if (settled.length <= most) return { settled, note: undefined };
  const ordered = distinct(settled).toSorted(
    ({ finding: a }, { finding: b }) =>
      severityRank[a.severity] - severityRank[b.severity] || a.location.span.start - b.location.span.start,
  );
  const open = ordered.filter(({ suppression }) => suppression === undefined);
  const suppressed = ordered.filter(({ suppression }) => suppression !== undefined);
  const worst = open[most]?.finding;
  return {
    settled: [...open.slice(0, most), ...suppressed.slice(0, most)],
    note: worst && noteOn(path, open.length, most, worst),
  };
}

/** Without exact repetitions, which are not shown either. */
function distinct(settled: readonly FindingOutcome[]): readonly FindingOutcome[] {
  const byText = new Map(
    settled.map((one) => {
      const { rule, message, location } = one.finding;
      return [`${rule} ${location.span.start} ${location.span.end} ${message.what}`, one];
    }),
  );
  return [...byText.values()];
}

function noteOn(path: string, count: number, most: number, { severity }: Finding): Diagnostic {
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
