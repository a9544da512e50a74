import { severityRank, type Finding } from "../rule-kit/finding.js";
import type { Diagnostic } from "./diagnostic.js";
import { fileDiagnostic } from "./file-diagnostic.js";
import { projectUrl } from "./render.js";
import type { FindingOutcome } from "./suppression/suppress.js";

/** The maximum number of findings reported per file. */
export const mostFindings = 1000;

/** The ID of the note that counts the findings not reported. It can be neither configured nor suppressed. */
export const moreFindingsId = "more-findings";

/** The reported findings of one file. */
export interface BoundFindings {
  readonly settled: readonly FindingOutcome[];
  /** The note that counts the others. */
  readonly note: Diagnostic | undefined;
}

/**
 * At most `most` findings of one file, the most severe and then the first ones, and a note that counts the others and is as
 * severe as the worst of them; also at most that many suppressed findings.
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

/** Without exact duplicates, which reports do not show either. */
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
  return fileDiagnostic(
    { path, rule: moreFindingsId, severity, url: `${projectUrl}/blob/main/docs/cli.md#many-findings` },
    {
      what: `This file has ${count} findings; ${count - most} of them are not listed.`,
      why: `Of one file the ${most} most severe findings are reported, errors first.`,
      help: "Fix what is listed, or turn off rules that you do not need, and run intlint again.",
    },
  );
}
