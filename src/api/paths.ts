import { fit, patternOf, ranks, wildcard, type SegmentPattern } from "./segments.js";

/** A documented path that a request fits. */
export interface PathFit {
  readonly path: string;
  /** The rank of each segment's fit. */
  readonly ranks: readonly number[];
}

/** A node of the trie. */
interface Step {
  readonly literals: Map<string, Step>;
  readonly patterns: { readonly pattern: SegmentPattern; readonly step: Step }[];
  /** The paths that end here. */
  readonly paths: string[];
}

/** The documented paths as a trie of segments. */
export class Paths {
  readonly #root = newStep();

  constructor(paths: Iterable<string>) {
    for (const path of paths) this.#add(path);
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
        const others = patterns.filter(({ pattern }) => pattern.expression?.test(segment)).map(({ step }) => step);
        return literal === undefined ? others : [literal, ...others];
      });
    }
    return [...new Set(steps.flatMap(({ literals }) => [...literals.keys()]))];
  }

  #add(path: string): void {
    let step = this.#root;
    // Some descriptions add a suffix to distinguish operations of the same path.
    const [plain = ""] = path.split(/[?#]/);
    for (const segment of plain.split("/").filter((each) => each !== "")) step = stepTo(step, patternOf(segment));
    step.paths.push(path);
  }
}

/** A request with many placeholders may fit too many paths; it is then undecided. */
const mostSteps = 10_000;

function newStep(): Step {
  return { literals: new Map(), patterns: [], paths: [] };
}

function stepTo({ literals, patterns }: Step, pattern: SegmentPattern): Step {
  const known =
    pattern.expression === undefined
      ? literals.get(pattern.text)
      : patterns.find((each) => each.pattern.text === pattern.text)?.step;
  if (known !== undefined) return known;
  const step = newStep();
  if (pattern.expression === undefined) literals.set(pattern.text, step);
  else patterns.push({ pattern, step });
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
  for (const { pattern, step } of patterns) {
    const rank = fit(segment, pattern);
    if (rank !== undefined && --budget.left >= 0) collect(step, segments, [...above, rank], found, budget);
  }
  if (!segment.includes(wildcard)) return;
  for (const [text, step] of literals) {
    const rank = fit(segment, { text, expression: undefined });
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
