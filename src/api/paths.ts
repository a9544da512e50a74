import { getOrCreate } from "jsonata-check/text";
import { PatternMap } from "../text/pattern-map.js";
import { type DocumentedPath, NearbyPaths } from "./nearby-paths.js";
import { fit, patternsOf, ranks, wildcard, type SegmentPattern } from "./segments.js";

/** A documented path that a request fits. */
export interface PathFit {
  readonly path: string;
  /** The rank of each segment's fit. */
  readonly ranks: readonly number[];
}

/** A node of the trie. */
interface Step {
  readonly literals: Map<string, Step>;
  /** The segments with a parameter. */
  readonly patterns: PatternMap<PatternStep>;
  /** The paths that end here. */
  readonly paths: string[];
}

interface PatternStep {
  readonly pattern: SegmentPattern;
  readonly step: Step;
}

/** The documented paths as a trie of segments. */
export class Paths {
  readonly #all: readonly DocumentedPath[];
  readonly #root = newStep();
  #nearby: NearbyPaths | undefined;

  /** `paths` are in file order. */
  constructor(paths: readonly string[]) {
    this.#all = paths.map((path) => ({ path, patterns: patternsOf(path) }));
    for (const { path, patterns } of this.#all) patterns.reduce(stepTo, this.#root).paths.push(path);
  }

  /** The paths that a request may be meant for. */
  get nearby(): NearbyPaths {
    return (this.#nearby ??= new NearbyPaths(this.#all));
  }

  /** Every path that the segments of a request fit, the most specific first; undefined if there are too many to compare. */
  find(segments: readonly string[]): readonly PathFit[] | undefined {
    const found: PathFit[] = [];
    const budget = { left: mostSteps };
    collect(this.#root, segments, [], found, budget);
    return budget.left < 0 ? undefined : found.sort(byRank);
  }

  /** The documented segments that may follow the first segments of a request: several sets, which may overlap. */
  literalsAfter(segments: readonly string[]): readonly ReadonlyMap<string, unknown>[] {
    let steps: readonly Step[] = [this.#root];
    for (const segment of segments) {
      steps = steps.flatMap(({ literals, patterns }) => {
        const literal = literals.get(segment);
        const others = [...patterns.near(segment)].filter(({ pattern }) => pattern.fits?.(segment));
        return [...(literal === undefined ? [] : [literal]), ...others.map(({ step }) => step)];
      });
    }
    return steps.map(({ literals }) => literals);
  }
}

/** A request with many placeholders may fit too many paths. */
const mostSteps = 1000;

function newStep(): Step {
  return { literals: new Map(), patterns: new PatternMap(), paths: [] };
}

function stepTo({ literals, patterns }: Step, pattern: SegmentPattern): Step {
  const { text, fits } = pattern;
  if (fits === undefined) return getOrCreate(literals, text, newStep);
  return patterns.getOrCreate(text, wildcard, () => ({ pattern, step: newStep() })).step;
}

function collect(
  { literals, patterns, paths }: Step,
  segments: readonly string[],
  above: readonly number[],
  found: PathFit[],
  budget: { left: number },
): void {
  const segment = segments[above.length];
  if (segment === undefined) {
    for (const path of paths) found.push({ path, ranks: above });
    return;
  }
  const literal = literals.get(segment);
  if (literal !== undefined) collect(literal, segments, [...above, ranks.same], found, budget);
  for (const { pattern, step } of patterns.near(segment)) {
    if (--budget.left < 0) return;
    const rank = fit(segment, pattern);
    if (rank !== undefined) collect(step, segments, [...above, rank], found, budget);
  }
  if (!segment.includes(wildcard)) return;
  for (const [text, step] of literals) {
    if (--budget.left < 0) return;
    const rank = fit(segment, { text, fits: undefined });
    if (rank === ranks.possible) collect(step, segments, [...above, rank], found, budget);
  }
}

function byRank(one: PathFit, other: PathFit): number {
  for (const [index, rank] of one.ranks.entries()) {
    const difference = (other.ranks[index] ?? 0) - rank;
    if (difference !== 0) return difference;
  }
  return 0;
}
