import { asserted, automatonOf, type Automaton, type Ways } from "./automaton.js";
import { componentsOf } from "./components.js";
import { parsePattern } from "./pattern.js";

/** An attack string: each further `pump` between `prefix` and `suffix` doubles the time. */
export interface Attack {
  readonly prefix: string;
  readonly pump: string;
  readonly suffix: string;
}

/** The most positions of a pattern that is analyzed. */
const maxPlaces = 120;
/** The most transitions between pairs of positions. */
const maxPairSteps = 150_000;
/** The most UTF-16 units of a regular expression that is analyzed. */
const maxLength = 1_000;

/**
 * A witness that a regular expression may take exponential time: a part that can repeatedly match the same text in two
 * ways, and then fail. Undefined if there is none, or if it is not certain.
 */
export function exponentialBacktracking(source: string, flags: string): Attack | undefined {
  // Only a repeated group can match in two ways.
  if (source.length > maxLength || !/\)[*+{]/.test(source)) return undefined;
  const pattern = parsePattern(source, flags);
  const automaton = pattern && automatonOf(pattern, maxPlaces);
  if (automaton === undefined) return undefined;
  const search = new AttackSearch(automaton, flags.includes("m"));
  for (const loop of search.ambiguousLoops()) {
    const attack = search.attackOn(loop);
    if (attack !== undefined) return attack;
  }
  return undefined;
}

/** A position, and a text that leads from it back to itself in two ways. */
interface Loop {
  readonly place: number;
  readonly pump: string;
}

class AttackSearch {
  readonly #automaton: Automaton;
  readonly #isMultiline: boolean;
  /** One unit for every class that the pattern distinguishes. */
  readonly #alphabet: readonly number[];
  /** The units of the alphabet that each position matches. */
  readonly #units: readonly ReadonlySet<number>[];
  /** The unconditional transitions between positions. */
  readonly #next: readonly ReadonlyMap<number, number>[];
  readonly #components: readonly number[];

  constructor(automaton: Automaton, isMultiline: boolean) {
    this.#automaton = automaton;
    this.#isMultiline = isMultiline;
    this.#alphabet = alphabetOf(automaton);
    const units = new Map(
      [...new Set(automaton.sets)].map(
        (set) => [set, new Set(this.#alphabet.filter((unit) => set.has(unit)))] as const,
      ),
    );
    this.#units = automaton.sets.map((set) => units.get(set) ?? new Set());
    this.#next = automaton.follow.map((places) => freeWays(places));
    this.#components = componentsOf(automaton.sets.length, (place) => this.#next[place]?.keys() ?? []);
  }

  *ambiguousLoops(): Generator<Loop> {
    const reached = this.#reachable();
    const groups = new Map<number, number[]>();
    this.#components.forEach((component, place) => {
      if (!reached.has(place)) return;
      const group = groups.get(component) ?? [];
      groups.set(component, group);
      group.push(place);
    });
    for (const group of groups.values()) {
      const loop = this.#doubledWay(group) ?? this.#twoWays(group);
      if (loop !== undefined) yield loop;
    }
  }

  /** A text that makes the loop fail after all ways have been tried; undefined if it may succeed. */
  attackOn({ place, pump }: Loop): Attack | undefined {
    const prefix = this.#pathTo(place);
    if (prefix === undefined) return undefined;
    let places = this.#startOf(prefix);
    for (let count = 0; places !== undefined && count < this.#next.length + 2; count++)
      places = this.#read(places, pump);
    if (places === undefined) return undefined;
    const suffix = this.#failingSuffix(places);
    return suffix === undefined ? undefined : { prefix, pump, suffix };
  }

  /** Two transitions from one position to another: `(a*)*`. */
  #doubledWay(group: readonly number[]): Loop | undefined {
    const members = new Set(group);
    for (const from of group) {
      for (const [to, count] of this.#next[from] ?? []) {
        const [unit] = this.#units[to] ?? [];
        if (count < 2 || unit === undefined || !members.has(to)) continue;
        const back = shortestPath(
          [to],
          (place) => this.#steps(place),
          (place) => place === from,
        );
        if (back !== undefined) return { place: from, pump: textOf([unit, ...back]) };
      }
    }
    return undefined;
  }

  /** Two ways that part and meet again: a pair of positions reachable by the same text. */
  #twoWays(group: readonly number[]): Loop | undefined {
    const steps = group.reduce((sum, place) => sum + (this.#next[place]?.size ?? 0), 0);
    if (steps ** 2 > maxPairSteps) return undefined;
    const size = this.#next.length;
    const index = new Map(group.map((place, at) => [place, at]));
    const pairs = group.flatMap((a) => group.map((b) => a * size + b));
    const successors = (at: number): number[] => {
      const pair = pairs[at] ?? 0;
      return [...this.#pairSteps(pair)].flatMap(([next]) => {
        const [a, b] = [index.get(Math.floor(next / size)), index.get(next % size)];
        return a === undefined || b === undefined ? [] : [a * group.length + b];
      });
    };
    const components = componentsOf(pairs.length, successors);
    for (const [at, place] of group.entries()) {
      const own = components[at * group.length + at];
      const other = pairs.findIndex(
        (pair, pairAt) => components[pairAt] === own && Math.floor(pair / size) !== pair % size,
      );
      const [start, apart] = [place * size + place, pairs[other]];
      if (apart === undefined) continue;
      const pairSteps = (pair: number) => this.#pairSteps(pair);
      const there = shortestPath([start], pairSteps, (pair) => pair === apart);
      const back = shortestPath([apart], pairSteps, (pair) => pair === start);
      if (there !== undefined && back !== undefined) return { place, pump: textOf([...there, ...back]) };
    }
    return undefined;
  }

  #reachable(): ReadonlySet<number> {
    const reached = new Set(this.#firstPlaces());
    for (const place of reached) for (const next of this.#next[place]?.keys() ?? []) reached.add(next);
    return reached;
  }

  /** The initial positions of a match, conditional on at most the start of the text. */
  #firstPlaces(): readonly number[] {
    return [...this.#automaton.first]
      .filter(([, ways]) => isFree(ways) || (ways[asserted.start] ?? 0) > 0)
      .map(([place]) => place);
  }

  #pathTo(place: number): string | undefined {
    const first = this.#firstPlaces().flatMap((start) =>
      [...(this.#units[start] ?? [])].slice(0, 1).map((unit) => [start, unit] as const),
    );
    for (const [start, unit] of first) {
      const path =
        start === place
          ? []
          : shortestPath(
              [start],
              (at) => this.#steps(at),
              (at) => at === place,
            );
      if (path !== undefined) return textOf([unit, ...path]);
    }
    return undefined;
  }

  *#steps(place: number): Generator<readonly [next: number, unit: number]> {
    for (const next of this.#next[place]?.keys() ?? []) {
      const [unit] = this.#units[next] ?? [];
      if (unit !== undefined) yield [next, unit];
    }
  }

  *#pairSteps(pair: number): Generator<readonly [next: number, unit: number]> {
    const size = this.#next.length;
    for (const a of this.#next[Math.floor(pair / size)]?.keys() ?? []) {
      for (const b of this.#next[pair % size]?.keys() ?? []) {
        const unit = this.#commonUnit(a, b);
        if (unit !== undefined) yield [a * size + b, unit];
      }
    }
  }

  #commonUnit(a: number, b: number): number | undefined {
    for (const unit of this.#units[a] ?? []) if (this.#units[b]?.has(unit) === true) return unit;
    return undefined;
  }

  /** All positions after reading a text from the start; undefined if the pattern may have matched by then. */
  #startOf(text: string): ReadonlySet<number> | undefined {
    if (this.#maySucceed(this.#automaton.empty, true)) return undefined;
    const [first = 0, ...rest] = unitsOf(text);
    const start = [...this.#automaton.first]
      .filter(([place, ways]) => this.#units[place]?.has(first) === true && this.#maySucceed(ways, true))
      .map(([place]) => place);
    return this.#hasMatched(start) ? undefined : this.#readUnits(new Set(start), rest);
  }

  #read(places: ReadonlySet<number>, text: string): ReadonlySet<number> | undefined {
    return this.#readUnits(places, unitsOf(text));
  }

  #readUnits(places: ReadonlySet<number>, units: readonly number[]): ReadonlySet<number> | undefined {
    let current = places;
    for (const unit of units) {
      current = this.#after(current, unit);
      if (this.#hasMatched(current)) return undefined;
    }
    return current;
  }

  #after(places: ReadonlySet<number>, unit: number): ReadonlySet<number> {
    const after = new Set<number>();
    for (const place of places) {
      for (const [next, ways] of this.#automaton.follow[place] ?? []) {
        if (this.#units[next]?.has(unit) === true && this.#maySucceed(ways, false)) after.add(next);
      }
    }
    return after;
  }

  /** Whether a match may be complete before the end of the text. */
  #hasMatched(places: Iterable<number>): boolean {
    for (const place of places) if (this.#maySucceed(this.#automaton.last.get(place), false)) return true;
    return false;
  }

  /** Whether a transition is possible in the middle of a text or at its start; unknown ones count as possible. */
  #maySucceed(ways: Ways | undefined, isAtStart: boolean): boolean {
    return (ways ?? []).some((count, mask) => {
      if (count === 0) return false;
      if (this.#isMultiline) return true;
      return (mask & asserted.end) === 0 && (isAtStart || (mask & asserted.start) === 0);
    });
  }

  /** A continuation that no transition accepts: nothing, or one character. */
  #failingSuffix(places: ReadonlySet<number>): string | undefined {
    const canEnd = [...places].some((place) => this.#automaton.last.has(place));
    if (!canEnd) return "";
    const unit = this.#alphabet.find((candidate) => this.#after(places, candidate).size === 0);
    return unit === undefined ? undefined : textOf([unit]);
  }
}

/** A shortest path of at least one step through a graph, as the text read on it. */
function shortestPath(
  starts: readonly number[],
  steps: (node: number) => Iterable<readonly [next: number, unit: number]>,
  isGoal: (node: number) => boolean,
): readonly number[] | undefined {
  const seen = new Map<number, readonly number[]>();
  const queue = starts.map((node) => ({ node, path: [] as readonly number[] }));
  for (const { node, path } of queue) {
    for (const [next, unit] of steps(node)) {
      if (seen.has(next)) continue;
      const longer = [...path, unit];
      if (isGoal(next)) return longer;
      seen.set(next, longer);
      queue.push({ node: next, path: longer });
    }
  }
  return undefined;
}

function freeWays(places: ReadonlyMap<number, Ways>): ReadonlyMap<number, number> {
  return new Map(
    [...places].filter(([, ways]) => isFree(ways)).map(([place, ways]) => [place, ways[asserted.nothing] ?? 0]),
  );
}

function isFree(ways: Ways): boolean {
  return (ways[asserted.nothing] ?? 0) > 0;
}

/** Representative units: letters and digits first, because they are easiest to read in a message. */
function alphabetOf(automaton: Automaton): readonly number[] {
  const sets = [...new Set(automaton.sets)];
  const edges = new Set<number>([0]);
  for (const { ranges } of sets) {
    for (const [first, last] of ranges) edges.add(first).add(last + 1);
  }
  const readable = Array.from("aA0!", (character) => character.charCodeAt(0));
  const signatures = new Map<string, number>();
  for (const unit of [...readable, ...edges]) {
    if (unit > 0xffff) continue;
    const signature = sets.map((set) => (set.has(unit) ? "1" : "0")).join("");
    if (!signatures.has(signature)) signatures.set(signature, unit);
  }
  return [...signatures.values()];
}

function unitsOf(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

function textOf(units: readonly number[]): string {
  return String.fromCharCode(...units);
}
