import type { CharacterSet } from "./character-set.js";
import type { Pattern } from "./pattern.js";

/** The conditions on a transition, as bits. */
export const asserted = { nothing: 0, start: 1, end: 2, boundary: 4 } as const;
const masks = 8;

/** The number of ways per set of conditions; 2 stands for more. */
export type Ways = readonly number[];

/** The positions of a pattern that match a character, and the empty transitions between them. */
export interface Automaton {
  /** The characters that each position matches. */
  readonly sets: readonly CharacterSet[];
  /** The ways to match the empty string. */
  readonly empty: Ways;
  /** From the start to a position. */
  readonly first: ReadonlyMap<number, Ways>;
  /** From a position to the end. */
  readonly last: ReadonlyMap<number, Ways>;
  /** From each position to the next. */
  readonly follow: readonly ReadonlyMap<number, Ways>[];
}

/** Builds the automaton of a pattern; undefined if it has more than `limit` positions. */
export function automatonOf(pattern: Pattern, limit: number): Automaton | undefined {
  const builder = new Builder(limit);
  const { empty, first, last } = builder.build(pattern);
  return builder.isTooLarge ? undefined : { sets: builder.sets, empty, first, last, follow: builder.follow };
}

interface Part {
  readonly empty: Ways;
  readonly first: ReadonlyMap<number, Ways>;
  readonly last: ReadonlyMap<number, Ways>;
}

const none: Ways = Array.from({ length: masks }, () => 0);
const nowhere: ReadonlyMap<number, Ways> = new Map();
const nothing: Part = { empty: waysOf(asserted.nothing), first: nowhere, last: nowhere };

class Builder {
  readonly sets: CharacterSet[] = [];
  readonly follow: Map<number, Ways>[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get isTooLarge(): boolean {
    return this.sets.length > this.#limit;
  }

  build(pattern: Pattern): Part {
    if (this.isTooLarge) return nothing;
    switch (pattern.type) {
      case "empty":
        return nothing;
      case "assertion":
        return { ...nothing, empty: waysOf(asserted[pattern.asserts]) };
      case "set": {
        const place = this.sets.push(pattern.set) - 1;
        this.follow.push(new Map());
        const here = new Map([[place, waysOf(asserted.nothing)]]);
        return { empty: none, first: here, last: here };
      }
      case "sequence":
        return pattern.parts.reduce((before, part) => this.#join(before, this.build(part)), nothing);
      case "choice":
        return pattern.options
          .map((option) => this.build(option))
          .reduce((a, b) => ({
            empty: plus(a.empty, b.empty),
            first: merge(a.first, b.first),
            last: merge(a.last, b.last),
          }));
      case "repeat":
        return this.#repeat(pattern.body, pattern.min, pattern.max);
    }
  }

  #repeat(body: Pattern, min: number, max: number): Part {
    let whole = nothing;
    for (let count = 1; count < min && !this.isTooLarge; count++) whole = this.#join(whole, this.build(body));
    if (max === Infinity) {
      const part = this.build(body);
      this.#connect(part, part);
      return this.#join(whole, min === 0 ? optional(part) : part);
    }
    if (min > 0) whole = this.#join(whole, this.build(body));
    let rest = nothing;
    for (let count = min; count < max && !this.isTooLarge; count++) rest = optional(this.#join(this.build(body), rest));
    return this.#join(whole, rest);
  }

  #join(before: Part, after: Part): Part {
    this.#connect(before, after);
    return {
      empty: times(before.empty, after.empty),
      first: merge(before.first, scale(after.first, before.empty)),
      last: merge(after.last, scale(before.last, after.empty)),
    };
  }

  #connect(before: Part, after: Part): void {
    for (const [from, out] of before.last) {
      for (const [to, into] of after.first) add(this.follow[from], to, times(out, into));
    }
  }
}

/** Once or not at all. An empty repetition does not count. */
function optional(part: Part): Part {
  return { ...part, empty: waysOf(asserted.nothing) };
}

function waysOf(mask: number): Ways {
  return none.map((_, at) => (at === mask ? 1 : 0));
}

function plus(a: Ways, b: Ways): Ways {
  return a.map((count, mask) => Math.min(count + (b[mask] ?? 0), 2));
}

function times(a: Ways, b: Ways): Ways {
  const product = [...none];
  a.forEach((count, mask) => {
    if (count === 0) return;
    b.forEach((other, otherMask) => {
      const both = mask | otherMask;
      product[both] = Math.min((product[both] ?? 0) + count * other, 2);
    });
  });
  return product;
}

function merge(a: ReadonlyMap<number, Ways>, b: ReadonlyMap<number, Ways>): ReadonlyMap<number, Ways> {
  const merged = new Map(a);
  for (const [place, ways] of b) add(merged, place, ways);
  return merged;
}

function scale(places: ReadonlyMap<number, Ways>, by: Ways): ReadonlyMap<number, Ways> {
  const scaled = [...places].map(([place, ways]) => [place, times(ways, by)] as const);
  return new Map(scaled.filter(([, ways]) => ways.some((count) => count > 0)));
}

function add(places: Map<number, Ways> | undefined, place: number, ways: Ways): void {
  if (ways.every((count) => count === 0)) return;
  places?.set(place, plus(places.get(place) ?? none, ways));
}
