import type { Fix } from "../rule-kit/finding.js";
import { applyEdits } from "../text/edit.js";
import type { Diagnostic, LintResult } from "./diagnostic.js";
import { lintText, type LintOptions } from "./lint.js";
import { objectionTo, type Objection } from "./objection.js";
import { StructuralCheck } from "./structural-check.js";

/** Lints a text: `lintText`, or a substitute in tests. */
export type Linter = (text: string, options: LintOptions) => LintResult;

/** A fix, with the findings that offer its edits. */
export interface Candidate {
  readonly fix: Fix;
  readonly diagnostics: readonly Diagnostic[];
}

/** A text with its findings. */
export interface Stage {
  readonly check: StructuralCheck;
  readonly result: LintResult;
}

/** The limits of a trial, so that a large file full of bad fixes does not take minutes. */
export interface TrialLimits {
  readonly trials: number;
  /** The total length of all linted texts, in UTF-16 units. */
  readonly units: number;
}

/** The outcome of trying fixes on one text. */
export interface Outcome {
  readonly accepted: readonly Candidate[];
  readonly refused: readonly { readonly candidate: Candidate; readonly reason: string }[];
  /** The text with the accepted fixes applied. */
  readonly stage: Stage;
}

/** Tries fixes and tells harmful ones from the others. */
export class FixTrial {
  readonly #options: LintOptions;
  readonly #linter: Linter;
  #trials: number;
  #units: number;

  /** All findings are compared, however many are reported (`most`). */
  constructor({ most: _, ...options }: LintOptions, limits: TrialLimits, linter: Linter = lintText) {
    this.#options = options;
    this.#linter = linter;
    this.#trials = limits.trials;
    this.#units = limits.units;
  }

  /** Parses and lints a text. */
  stageOf(text: string, result = this.#linter(text, this.#options)): Stage {
    return { check: new StructuralCheck(text, this.#options), result };
  }

  /**
   * Tries fixes that do not touch each other: all together, and if that does harm, without those whose places have new
   * findings (which are tried again alone), or else each half.
   */
  run(candidates: readonly Candidate[], stage: Stage): Outcome {
    return this.#add(candidates, { accepted: [], refused: [], stage }, stage.check.text);
  }

  #add(candidates: readonly Candidate[], outcome: Outcome, text: string, areSuspects = false): Outcome {
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
      if (areSuspects) return this.#add(others, refuse([...harmful], outcome, tried.reason), text, true);
      return this.#add([...harmful], this.#add(others, outcome, text), text, true);
    }
    const middle = candidates.length >> 1;
    const half = this.#add(candidates.slice(0, middle), outcome, text, areSuspects);
    return this.#add(candidates.slice(middle), half, text, areSuspects);
  }

  /** The text as a stage, or the objection to it. */
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

/** The fixes that an objection is about, unless several fixes concern the same value. */
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
