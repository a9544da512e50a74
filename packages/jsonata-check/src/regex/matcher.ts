import type { Pattern } from "./pattern.js";

/** Where matches end, and in how many ways each can be made. */
type Ends = ReadonlyMap<number, number>;

/** Counts the ways in which patterns match parts of one text. */
export class Matcher {
  readonly #text: string;
  readonly #isMultiline: boolean;
  readonly #known = new Map<Pattern, Map<number, Ends>>();

  constructor(text: string, isMultiline: boolean) {
    this.#text = text;
    this.#isMultiline = isMultiline;
  }

  /** The ends of all matches that start at an offset. */
  ends(pattern: Pattern, at: number): Ends {
    let known = this.#known.get(pattern);
    if (known === undefined) this.#known.set(pattern, (known = new Map<number, Ends>()));
    let ends = known.get(at);
    if (ends === undefined) known.set(at, (ends = this.#match(pattern, at)));
    return ends;
  }

  #match(pattern: Pattern, at: number): Ends {
    switch (pattern.type) {
      case "empty":
        return new Map([[at, 1]]);
      case "set":
        return at < this.#text.length && pattern.set.has(this.#text.charCodeAt(at))
          ? new Map([[at + 1, 1]])
          : new Map();
      case "assertion":
        return this.#holds(pattern.asserts, at) ? new Map([[at, 1]]) : new Map();
      case "sequence":
        return pattern.parts.reduce<Ends>((ends, part) => this.#then(ends, part), new Map([[at, 1]]));
      case "choice":
        return sum(pattern.options.map((option) => [this.ends(option, at), 1]));
      case "repeat":
        return this.#repeat(pattern, at);
    }
  }

  #then(ends: Ends, next: Pattern): Ends {
    return sum([...ends].map(([end, ways]) => [this.ends(next, end), ways]));
  }

  #repeat({ body, min, max }: Extract<Pattern, { type: "repeat" }>, at: number): Ends {
    let ends: Ends = new Map([[at, 1]]);
    for (let count = 0; count < min && ends.size > 0; count++) ends = this.#then(ends, body);
    const all = new Map(ends);
    if (max < Infinity) {
      for (let count = min; count < max && ends.size > 0; count++) {
        ends = this.#longer(ends, body);
        for (const [end, ways] of ends) add(all, end, ways);
      }
      return all;
    }
    for (let from = at; from <= this.#text.length; from++) {
      const ways = all.get(from);
      if (ways === undefined) continue;
      for (const [end, more] of this.#longer(new Map([[from, ways]]), body)) add(all, end, more);
    }
    return all;
  }

  /** The ends after one more repetition; that of nothing does not count. */
  #longer(ends: Ends, body: Pattern): Ends {
    const longer = new Map<number, number>();
    for (const [from, ways] of ends) {
      for (const [to, more] of this.ends(body, from)) if (to > from) add(longer, to, ways * more);
    }
    return longer;
  }

  #holds(asserts: "start" | "end" | "boundary" | "inside", at: number): boolean {
    const [before, after] = [this.#text.charAt(at - 1), this.#text.charAt(at)];
    switch (asserts) {
      case "start":
        return at === 0 || (this.#isMultiline && /[\n\r\u2028\u2029]/.test(before));
      case "end":
        return after === "" || (this.#isMultiline && /[\n\r\u2028\u2029]/.test(after));
      default:
        return (/\w/.test(before) !== /\w/.test(after)) === (asserts === "boundary");
    }
  }
}

/** Adds numbers of ways, each times a factor. */
function sum(parts: readonly (readonly [ends: Ends, factor: number])[]): Ends {
  const all = new Map<number, number>();
  for (const [ends, factor] of parts) for (const [end, ways] of ends) add(all, end, ways * factor);
  return all;
}

function add(ends: Map<number, number>, end: number, ways: number): void {
  ends.set(end, (ends.get(end) ?? 0) + ways);
}
