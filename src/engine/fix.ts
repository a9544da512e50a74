import { AnalysisCache } from "../model/uses.js";
import type { Fix, FixTier } from "../rule-kit/finding.js";
import { defaultSettings } from "../rule-kit/settings.js";
import { applyEdits, SeparateEdits } from "../text/edit.js";
import type { Diagnostic, LintResult } from "./diagnostic.js";
import { lintText, type LintOptions } from "./lint.js";
import { Reading } from "./reading.js";

/** How far fixing goes: safe fixes, or the unsafe ones as well. Suggestions are never applied. */
export type FixReach = "safe" | "all";

/** A fix that was not applied, with its finding as it stands in the fixed text. */
export interface RefusedFix {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
  readonly reason: string;
}

/** What fixing makes of a text. */
export interface FixedText {
  readonly text: string;
  /** What linting that text gives. */
  readonly result: LintResult;
  /** What linting the text gave before. */
  readonly original: LintResult;
  /** How many findings were fixed. */
  readonly fixed: number;
  readonly refused: readonly RefusedFix[];
}

const tiers: Readonly<Record<FixReach, ReadonlySet<FixTier>>> = {
  safe: new Set(["safe"]),
  all: new Set(["safe", "unsafe"]),
};

/** Finds what is wrong with a text: `lintText`, or what a test puts in its place. */
type Linter = (text: string, options: LintOptions) => LintResult;

/** Fixes that stand in each other's way take a round each; more rounds than this are no honest need. */
const mostRounds = 10;
/** How many texts are tried to tell bad fixes from good ones, so that a large file full of bad ones takes no minutes. */
const mostTrials = 500;

/**
 * Lints a text and applies the first fix of each finding, as far as its tier allows, until none is left. A fix that would
 * bring an error of syntax or structure is refused, the others are applied all the same. Pure.
 */
export function fixText(text: string, options: LintOptions, reach: FixReach, linter: Linter = lintText): FixedText {
  const cache = options.cache ?? new AnalysisCache(options.settings ?? defaultSettings);
  const fixing = new Fixing(text, { ...options, cache }, tiers[reach], linter);
  for (let round = 1; round <= mostRounds && fixing.takeRound(); round++);
  return fixing.outcome;
}

/** The fix of a finding, or of several findings that ask for the same edits. */
interface Candidate {
  readonly fix: Fix;
  readonly findings: number;
  /** What stays the same of the fix while others move the text around it. */
  readonly identity: string;
}

/** What a round has accepted so far, and the text it gives. */
interface Progress {
  readonly accepted: readonly Candidate[];
  readonly reading: Reading;
}

/** A text on the way, with what is found in it and how many findings were fixed to get there. */
interface Stage {
  readonly reading: Reading;
  readonly result: LintResult;
  readonly fixed: number;
}

class Fixing {
  readonly #options: LintOptions;
  readonly #tiers: ReadonlySet<FixTier>;
  readonly #linter: Linter;
  readonly #original: LintResult;
  /** Every stage so far, by its text. */
  readonly #stages = new Map<string, Stage>();
  /** Why fixes of the present stage were refused, by identity. */
  readonly #refusals = new Map<string, string>();
  #stage: Stage;
  #trials = 0;

  constructor(text: string, options: LintOptions, allowed: ReadonlySet<FixTier>, linter: Linter) {
    this.#options = options;
    this.#tiers = allowed;
    this.#linter = linter;
    this.#original = linter(text, options);
    this.#stage = { reading: new Reading(text, options), result: this.#original, fixed: 0 };
    this.#stages.set(text, this.#stage);
  }

  get outcome(): FixedText {
    const { reading, result, fixed } = this.#stage;
    const refused = result.diagnostics.flatMap((diagnostic): RefusedFix[] => {
      const fix = this.#fixOf(diagnostic);
      const reason = fix && this.#refusals.get(identityOf(diagnostic, fix));
      return fix === undefined || reason === undefined ? [] : [{ diagnostic, fix, reason }];
    });
    return { text: reading.text, result, original: this.#original, fixed, refused };
  }

  /** Applies what can be applied at once and lints again. False where nothing is left to try. */
  takeRound(): boolean {
    const candidates = this.#candidates();
    if (candidates.length === 0) return false;
    const { accepted, reading } = this.#accept(candidates, { accepted: [], reading: this.#stage.reading });
    if (accepted.length === 0) return true;
    this.#refusals.clear();
    const known = this.#stages.get(reading.text);
    if (known !== undefined) return this.#giveUpAt(known);
    const fixed = accepted.reduce((sum, { findings }) => sum + findings, this.#stage.fixed);
    this.#stage = { reading, result: this.#linter(reading.text, this.#options), fixed };
    this.#stages.set(reading.text, this.#stage);
    return true;
  }

  /** Stops where fixes go round in circles: at the stage they come back to, so that another run ends there too. */
  #giveUpAt(stage: Stage): false {
    this.#stage = stage;
    this.#refuse(this.#candidates(), "other fixes undo it");
    return false;
  }

  /** The fixes of this round in the order of their findings: those that touch an earlier one wait. */
  #candidates(): readonly Candidate[] {
    const byEdits = new Map<string, Candidate>();
    for (const diagnostic of this.#stage.result.diagnostics) {
      const fix = this.#fixOf(diagnostic);
      if (fix === undefined) continue;
      const identity = identityOf(diagnostic, fix);
      if (this.#refusals.has(identity)) continue;
      const edits = JSON.stringify(fix.edits);
      const same = byEdits.get(edits);
      byEdits.set(edits, same ? { ...same, findings: same.findings + 1 } : { fix, findings: 1, identity });
    }
    const taken = new SeparateEdits();
    return [...byEdits.values()].filter(({ fix }) => taken.add(fix.edits));
  }

  /** The first fix of a finding that may be applied; what was found in another file, such as the base, is left alone. */
  #fixOf({ path, fixes }: Diagnostic): Fix | undefined {
    return path === (this.#options.path ?? "") ? fixes.find(({ tier }) => this.#tiers.has(tier)) : undefined;
  }

  /** Tries fixes together; where they do harm, each half of them, down to the single one that does. */
  #accept(candidates: readonly Candidate[], progress: Progress): Progress {
    if (this.#trials++ >= mostTrials) {
      this.#refuse(candidates, "too many fixes of this file had to be refused");
      return progress;
    }
    const accepted = [...progress.accepted, ...candidates];
    const edits = accepted.flatMap(({ fix }) => fix.edits);
    const reading = new Reading(applyEdits(this.#stage.reading.text, edits), this.#options);
    const objection = reading.objectionAfter(progress.reading);
    if (objection === undefined) return { accepted, reading };
    if (candidates.length === 1) {
      this.#refuse(candidates, objection);
      return progress;
    }
    const middle = candidates.length >> 1;
    return this.#accept(candidates.slice(middle), this.#accept(candidates.slice(0, middle), progress));
  }

  #refuse(candidates: readonly Candidate[], reason: string): void {
    for (const { identity } of candidates) this.#refusals.set(identity, reason);
  }
}

function identityOf({ rule, pointer }: Diagnostic, { title, edits }: Fix): string {
  return JSON.stringify([rule, pointer, title, edits.map(({ text }) => text)]);
}
