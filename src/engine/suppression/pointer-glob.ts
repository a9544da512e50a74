import { getOrCreate } from "jsonata-check/text";
import { PatternMap } from "../../text/pattern-map.js";
import { wildcardTest } from "../../text/wildcards.js";

/**
 * A glob over the segments of RFC 6901 pointers: `*` matches any part of one segment, `**` any number of whole segments,
 * `~0` and `~1` mean `~` and `/`. It matches a value and everything below it.
 */
export class PointerGlob {
  /** As spelled in pointers, with their escapes. */
  readonly segments: readonly string[];

  private constructor(segments: readonly string[]) {
    this.segments = segments;
  }

  /** Parses a glob; undefined if the text is neither empty nor starts with `/`. */
  static parse(text: string): PointerGlob | undefined {
    const [first, ...segments] = text.split("/");
    return first === "" ? new PointerGlob(segments) : undefined;
  }
}

/** Items by pointer globs. What globs begin with in common is compared once. */
export class PointerGlobs<Item> {
  readonly #root = newStep();
  readonly #items = new Map<Step, Item[]>();

  /** Adds an item, without a glob for every pointer; returns the items of equal globs, also those added later. */
  add(glob: PointerGlob | undefined, item: Item): readonly Item[] {
    const items = getOrCreate(this.#items, (glob?.segments ?? []).reduce(stepTo, this.#root), (): Item[] => []);
    items.push(item);
    return items;
  }

  /** The items of the globs that match a pointer: a list for each glob, always the same one. */
  at(pointer: string): readonly (readonly Item[])[] {
    let reached: ReadonlySet<Step> = withSkipped([this.#root]);
    const all = new Set(reached);
    for (const token of pointer.split("/").slice(1)) {
      reached = withSkipped([...reached].flatMap((step) => stepsAfter(step, token)));
      if (reached.size === 0) break;
      for (const step of reached) all.add(step);
    }
    return [...all].flatMap((step) => {
      const items = this.#items.get(step);
      return items === undefined ? [] : [items];
    });
  }
}

/** A place in globs. */
interface Step {
  readonly literals: Map<string, Step>;
  readonly patterns: PatternMap<{ readonly fits: (token: string) => boolean; readonly step: Step }>;
  /** Whether it follows a `**`, which takes any segment. */
  readonly isOpen: boolean;
  /** The step after a `**`, which may match nothing. */
  skipped: Step | undefined;
}

function newStep(isOpen = false): Step {
  return { literals: new Map(), patterns: new PatternMap(), isOpen, skipped: undefined };
}

function stepTo(step: Step, segment: string): Step {
  if (segment === "**") return step.isOpen ? step : (step.skipped ??= newStep(true));
  if (!segment.includes("*")) return getOrCreate(step.literals, segment, () => newStep());
  const create = () => ({ fits: wildcardTest(segment.split("*"), 0), step: newStep() });
  return step.patterns.getOrCreate(segment, "*", create).step;
}

function stepsAfter(step: Step, token: string): readonly Step[] {
  const literal = step.literals.get(token);
  const fitting = [...step.patterns.near(token)].filter(({ fits }) => fits(token));
  return [
    ...(step.isOpen ? [step] : []),
    ...(literal === undefined ? [] : [literal]),
    ...fitting.map((pattern) => pattern.step),
  ];
}

function withSkipped(steps: readonly Step[]): ReadonlySet<Step> {
  return new Set(steps.flatMap((step) => [step, ...(step.skipped === undefined ? [] : [step.skipped])]));
}
