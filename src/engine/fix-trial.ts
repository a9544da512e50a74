import type { Fix } from "../rule-kit/finding.js";
import { applyEdits } from "../text/edit.js";
import type { Diagnostic, LintResult } from "./diagnostic.js";
import { lintText, type LintOptions } from "./lint.js";
import { objectionTo, type Objection } from "./objection.js";
import { StructuralCheck } from "./structural-check.js";

/** Finds what is wrong with a text: `lintText`, or what a test puts in its place. */
export type Linter = (text: string, options: LintOptions) => LintResult;

/** A fix with the findings that ask for its edits. */
export interface Candidate {
  readonly fix: Fix;
  readonly diagnostics: readonly Diagnostic[];
}

/** A text with what is found in it. */
export interface Stage {
  readonly check: StructuralCheck;
  readonly result: LintResult;
}

/** How much may be tried, so that a large file full of bad fixes takes no minutes. */
export interface TrialLimits {
  readonly trials: number;
  /** The length of all texts that are linted, in UTF-16 units. */
  readonly units: number;
}

/** What came of fixes that were tried on one text. */
export interface Outcome {
  readonly accepted: readonly Candidate[];
  readonly refused: readonly { readonly candidate: Candidate; readonly reason: string }[];
  /** The text with the accepted fixes applied. */
  readonly stage: Stage;
}

/** Applies fixes for a trial and tells those that do harm from the others. */
export class FixTrial {
  readonly #options: LintOptions;
  readonly #linter: Linter;
  #trials: number;
  #units: number;

  /** All findings are compared, however many are reported. */
  constructor({ most: _, ...options }: LintOptions, limits: TrialLimits, linter: Linter = lintText) {
    this.#options = options;
    this.#linter = linter;
    this.#trials = limits.trials;
    this.#units = limits.units;
  }

  /** Reads and lints a text. */
  stageOf(text: string, result = this.#linter(text, this.#options)): Stage {
    return { check: new StructuralCheck(text, this.#options), result };
  }

  /**
   * Tries fixes that touch each other nowhere: all together, and where that does harm, without those that do it by what is
   * found at their places, or else each half of them.
   */
  run(candidates: readonly Candidate[], stage: Stage): Outcome {
    return this.#add(candidates, { accepted: [], refused: [], stage }, stage.check.text);
  }

  #add(candidates: readonly Candidate[], outcome: Outcome, text: string): Outcome {
    if (candidates.length === 0) return outcome;
    if (this.#trials-- <= 0 || this.#units < text.length) {
      return refuse(candidates, outcome, "to try more fixes of this file would take too long");
    }
    const accepted = [...outcome.accepted, ...candidates];
    const edits = accepted.flatMap(({ fix }) => fix.edits);
    const tried = this.#try(applyEdits(text, edits), candidates, outcome.stage);
    if ("check" in tried) return { ...outcome, accepted, stage: tried };
    if (candidates.length === 1) return refuse(candidates, outcome, tried.reason);
    const harmful = harmfulOf(candidates, tried);
    if (harmful.size > 0) {
      const others = candidates.filter((candidate) => !harmful.has(candidate));
      return this.#add(others, refuse([...harmful], outcome, tried.reason), text);
    }
    const middle = candidates.length >> 1;
    return this.#add(candidates.slice(middle), this.#add(candidates.slice(0, middle), outcome, text), text);
  }

  /** The text as a stage, or what speaks against it. */
  #try(text: string, candidates: readonly Candidate[], earlier: Stage): Stage | Objection {
    const check = new StructuralCheck(text, this.#options);
    const objection = check.objectionAfter(earlier.check);
    if (objection !== undefined) return objection;
    this.#units -= text.length;
    const result = this.#linter(text, this.#options);
    const fixed = candidates.flatMap(({ diagnostics }) => diagnostics);
    return objectionTo(fixed, earlier.result.diagnostics, result.diagnostics) ?? { check, result };
  }
}

/** Those that an objection is about, as long as no other fix is for the same value. */
function harmfulOf(candidates: readonly Candidate[], { findings }: Objection): ReadonlySet<Candidate> {
  const byPointer = new Map<string, Candidate | "several">();
  for (const candidate of candidates) {
    for (const { pointer } of candidate.diagnostics) {
      const known = byPointer.get(pointer);
      byPointer.set(pointer, known === undefined || known === candidate ? candidate : "several");
    }
  }
  const found = findings.map(({ pointer }) => byPointer.get(pointer));
  return new Set(found.filter((candidate) => candidate !== undefined && candidate !== "several"));
}

function refuse(candidates: readonly Candidate[], outcome: Outcome, reason: string): Outcome {
  const refused = candidates.map((candidate) => ({ candidate, reason }));
  return { ...outcome, refused: [...outcome.refused, ...refused] };
}
