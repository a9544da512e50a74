import type { Fix } from "../rule-kit/finding.js";
import { SeparateEdits } from "../text/edit.js";
import { moreFindingsId } from "./bound-findings.js";
import type { LintResult } from "./diagnostic.js";
import { FixTrial, type Candidate, type Linter, type TrialLimits } from "./fix-trial.js";
import type { LintOptions } from "./lint.js";

/** Reports are waited for: what cannot be tried within this is not offered, nor anything of a longer text. */
const limits: TrialLimits = { trials: 100, units: 4_000_000 };

/**
 * A result without the fixes and suggestions that do harm by themselves: each is applied for a trial, together with those
 * that touch it nowhere. Costs nothing where there are none.
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

/** What linting gives without a baseline; undefined where the result has a part of the findings. */
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

/** Options under which linting leaves no trace in a baseline or in what is known of the use of exceptions. */
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
