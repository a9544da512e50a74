import { AnalysisCache } from "../model/uses.js";
import type { Fix, FixTier } from "../rule-kit/finding.js";
import { defaultSettings } from "../rule-kit/settings.js";
import { SeparateEdits } from "../text/edit.js";
import type { Diagnostic, LintResult } from "./diagnostic.js";
import { FixTrial, type Candidate, type Linter, type Outcome, type Stage, type TrialLimits } from "./fix-trial.js";
import type { LintOptions } from "./lint.js";

/** Which fixes are applied: safe ones, or also unsafe ones. Suggestions are never applied. */
export type FixReach = "safe" | "all";

/** A fix that was not applied, with its finding in the fixed text. */
export interface RefusedFix {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
  readonly reason: string;
}

/** The result of fixing a text. */
export interface FixedText {
  readonly text: string;
  /** The result of linting that text. */
  readonly result: LintResult;
  /** The result of linting the original text. */
  readonly original: LintResult;
  /** The number of findings fixed. */
  readonly fixed: number;
  readonly refused: readonly RefusedFix[];
}

const tiers: Readonly<Record<FixReach, ReadonlySet<FixTier>>> = {
  safe: new Set(["safe"]),
  all: new Set(["safe", "unsafe"]),
};

/** Conflicting fixes take a round each; more rounds than this are never needed in practice. */
const mostRounds = 10;
const limits: TrialLimits = { trials: 500, units: 20_000_000 };

/**
 * Lints a text and applies the first permitted fix of each finding, until none is left. A fix that does not remove its
 * finding, or that adds one just as severe, is refused; the others are applied. Pure.
 */
export function fixText(text: string, options: LintOptions, reach: FixReach, linter?: Linter): FixedText {
  const cache = options.cache ?? new AnalysisCache(options.settings ?? defaultSettings);
  const fixing = new Fixing(text, { ...options, cache }, tiers[reach], linter);
  for (let round = 1; round <= mostRounds && fixing.takeRound(); round++);
  return fixing.outcome;
}

/** Fixing terminates: every accepted fix leaves fewer findings of its severity or worse. */
class Fixing {
  readonly #path: string;
  readonly #tiers: ReadonlySet<FixTier>;
  readonly #trial: FixTrial;
  readonly #original: LintResult;
  /** Why fixes of the current stage were refused, by identity. */
  readonly #refusals = new Map<string, string>();
  #stage: Stage;
  #fixed = 0;

  constructor(text: string, options: LintOptions, allowed: ReadonlySet<FixTier>, linter: Linter | undefined) {
    this.#path = options.path ?? "";
    this.#tiers = allowed;
    this.#trial = new FixTrial(options, limits, linter);
    this.#stage = this.#trial.stageOf(text);
    this.#original = this.#stage.result;
  }

  get outcome(): FixedText {
    const { check, result } = this.#stage;
    const refused = result.diagnostics.flatMap((diagnostic): RefusedFix[] => {
      const fix = this.#fixOf(diagnostic);
      const reason = fix && this.#refusals.get(identityOf(diagnostic, fix));
      return fix === undefined || reason === undefined ? [] : [{ diagnostic, fix, reason }];
    });
    return { text: check.text, result, original: this.#original, fixed: this.#fixed, refused };
  }

  /** Applies the fixes that can be applied together and lints again. False if none is left to try. */
  takeRound(): boolean {
    const candidates = this.#candidates();
    if (candidates.length === 0) return false;
    const { accepted, refused, stage } = this.#trial.run(candidates, this.#stage);
    // A fix refused together with others may be fine without them.
    if (accepted.length > 0) this.#refusals.clear();
    else this.#refuse(refused);
    this.#stage = stage;
    this.#fixed += accepted.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
    return true;
  }

  #refuse(refused: Outcome["refused"]): void {
    for (const { candidate, reason } of refused) {
      for (const diagnostic of candidate.diagnostics) {
        this.#refusals.set(identityOf(diagnostic, candidate.fix), reason);
      }
    }
  }

  /** The fixes of this round, in the order of their findings; those that touch an earlier one wait. */
  #candidates(): readonly Candidate[] {
    const byEdits = new Map<string, Candidate>();
    for (const diagnostic of this.#stage.result.diagnostics) {
      const fix = this.#fixOf(diagnostic);
      if (fix === undefined || this.#refusals.has(identityOf(diagnostic, fix))) continue;
      const edits = JSON.stringify(fix.edits);
      const same = byEdits.get(edits);
      byEdits.set(edits, { fix, diagnostics: [...(same?.diagnostics ?? []), diagnostic] });
    }
    const taken = new SeparateEdits();
    return [...byEdits.values()].filter(({ fix }) => taken.add(fix.edits));
  }

  /** The first permitted fix of a finding; findings in other files, such as the base, have none. */
  #fixOf({ path, fixes }: Diagnostic): Fix | undefined {
    return path === this.#path ? fixes.find(({ tier }) => this.#tiers.has(tier)) : undefined;
  }
}

function identityOf({ rule, pointer }: Diagnostic, { title, edits }: Fix): string {
  return JSON.stringify([rule, pointer, title, edits.map(({ text }) => text)]);
}
