import type { Fix } from "../rule-kit/finding.js";
import { SeparateEdits } from "../text/edit.js";
import { moreFindingsId } from "./bound-findings.js";
import type { LintResult } from "./diagnostic.js";
import { FixTrial, type Candidate, type Linter, type TrialLimits } from "./fix-trial.js";
import type { LintOptions } from "./lint.js";

/** Users wait for reports: fixes that cannot be tried within these limits are not offered, nor any of a longer text. */
const limits: TrialLimits = { trials: 100, units: 4_000_000 };

/**
 * A result without harmful fixes and suggestions: each is tried, together with those that it does not touch. Costs nothing
 * if there are none.
 */
export function withTriedFixes(text: string, result: LintResult, options: LintOptions, linter?: Linter): LintResult {
  let waiting: readonly Candidate[] = result.diagnostics.flatMap((diagnostic) =>
    diagnostic.path === (options.path ?? "") ? diagnostic.fixes.map((fix) => ({ fix, diagnostics: [diagnostic] })) : [],
  );
  if (waiting.length === 0) return result;
  if (text.length > limits.units) return without(new Set(waiting.map(({ fix }) => fix)), result);
  const trial = new FixTrial(withoutRecords(options), limits, linter);
  const stage = trial.stageOf(text, allFindings(result));
  const refused = new Set<Fix>();
  while (waiting.length > 0) {
    const [apart, touching] = separate(waiting);
    for (const { candidate } of trial.run(apart, stage).refused) refused.add(candidate.fix);
    waiting = touching;
  }
  return without(refused, result);
}

/** The result without a baseline; undefined if findings were left out. */
function allFindings({ diagnostics, suppressed, ...result }: LintResult): LintResult | undefined {
  if (diagnostics.some(({ rule }) => rule === moreFindingsId)) return undefined;
  const known = suppressed.filter(({ suppression }) => suppression?.kind === "baseline");
  return { ...result, suppressed, diagnostics: [...diagnostics, ...known] };
}

function without(refused: ReadonlySet<Fix>, result: LintResult): LintResult {
  if (refused.size === 0) return result;
  const diagnostics = result.diagnostics.map((diagnostic) => {
    const fixes = diagnostic.fixes.filter((fix) => !refused.has(fix));
    return fixes.length === diagnostic.fixes.length ? diagnostic : { ...diagnostic, fixes };
  });
  return { ...result, diagnostics };
}

/** The options without what linting updates: baseline and uses of exceptions. */
function withoutRecords({ suppressors, ...options }: LintOptions): LintOptions {
  const exceptions = suppressors?.exceptions;
  return exceptions === undefined ? options : { ...options, suppressors: { exceptions } };
}

/** The fixes that touch no earlier one, and the others. */
function separate(
  candidates: readonly Candidate[],
): readonly [apart: readonly Candidate[], touching: readonly Candidate[]] {
  const taken = new SeparateEdits();
  const apart = new Set(candidates.filter(({ fix }) => taken.add(fix.edits)));
  return [[...apart], candidates.filter((candidate) => !apart.has(candidate))];
}
