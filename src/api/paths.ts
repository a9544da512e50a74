import { fit, patternsOf, ranks, wildcard, type SegmentPattern } from "./segments.js";

/** A documented path. */
interface DocumentedPath {
  readonly path: string;
  readonly patterns: readonly SegmentPattern[];
}

/** A documented path that a request fits. */
export interface PathFit {
  readonly path: string;
  /** The rank of each segment's fit. */
  readonly ranks: readonly number[];
}

/** A node of the trie. */
interface Step {
  readonly literals: Map<string, Step>;
  /** The segments with a parameter, by text. */
  readonly patterns: Map<string, { readonly pattern: SegmentPattern; readonly step: Step }>;
  /** The paths that end here. */
  readonly paths: string[];
}

/** The documented paths as a trie of segments. */
export class Paths {
  /** In file order. */
  readonly all: readonly DocumentedPath[];
  readonly #root = newStep();

  constructor(paths: readonly string[]) {
    this.all = paths.map((path) => ({ path, patterns: patternsOf(path) }));
    for (const { path, patterns } of this.all) patterns.reduce(stepTo, this.#root).paths.push(path);
  }

  /** Every path that the segments of a request fit, the most specific first. */
  find(segments: readonly string[]): readonly PathFit[] {
    const found: PathFit[] = [];
    const budget = { left: mostSteps };
    collect(this.#root, segments, [], found, budget);
    return found.sort(byRank);
  }

  /** The documented segments that may follow the first `depth` segments of a request. */
  literalsAfter(segments: readonly string[]): readonly string[] {
    let steps: readonly Step[] = [this.#root];
    for (const segment of segments) {
      steps = steps.flatMap(({ literals, patterns }) => {
        const literal = literals.get(segment);
        const others = [...patterns.values()].filter(({ pattern }) => pattern.fits?.(segment));
        return [...(literal === undefined ? [] : [literal]), ...others.map(({ step }) => step)];
      });
    }
    return [...new Set(steps.flatMap(({ literals }) => [...literals.keys()]))];
  }
}

/** A request with many placeholders may fit too many paths; it is then undecided. */
const mostSteps = 10_000;

function newStep(): Step {
  return { literals: new Map(), patterns: new Map(), paths: [] };
}

function stepTo({ literals, patterns }: Step, pattern: SegmentPattern): Step {
  const known = pattern.fits === undefined ? literals.get(pattern.text) : patterns.get(pattern.text)?.step;
  if (known !== undefined) return known;
  const step = newStep();
  if (pattern.fits === undefined) literals.set(pattern.text, step);
  else patterns.set(pattern.text, { pattern, step });
  return step;
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
  for (const { pattern, step } of patterns.values()) {
    const rank = fit(segment, pattern);
    if (rank !== undefined && --budget.left >= 0) collect(step, segments, [...above, rank], found, budget);
  }
  if (!segment.includes(wildcard)) return;
  for (const [text, step] of literals) {
    const rank = fit(segment, { text, fits: undefined });
    if (rank === ranks.possible && --budget.left >= 0) collect(step, segments, [...above, rank], found, budget);
  }
}

function byRank(one: PathFit, other: PathFit): number {
  for (const [index, rank] of one.ranks.entries()) {
    const difference = (other.ranks[index] ?? 0) - rank;
    if (difference !== 0) return difference;
  }
  return 0;
}
