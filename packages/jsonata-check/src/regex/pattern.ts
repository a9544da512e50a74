import { CharacterSet } from "./character-set.js";

/** A regular expression without lookaround and backreferences, as far as it can be analyzed. */
export type Pattern =
  | { readonly type: "empty" }
  | { readonly type: "set"; readonly set: CharacterSet }
  | { readonly type: "assertion"; readonly asserts: "start" | "end" | "boundary" | "inside" }
  | { readonly type: "sequence"; readonly parts: readonly Pattern[] }
  | { readonly type: "choice"; readonly options: readonly Pattern[] }
  | { readonly type: "repeat"; readonly body: Pattern; readonly min: number; readonly max: number };

/** The number of groups that a regular expression captures. */
export function groupsIn(pattern: string): number {
  const plain = pattern.replaceAll(/\\.|\[(?:\\.|[^\]])*\]/gs, "");
  return plain.match(/\((?!\?)|\(\?<(?![=!])/g)?.length ?? 0;
}

/** `/ ?/`, `/,?/`: optional characters and nothing else, which match an empty string between any others. */
export function matchesEmpty({ pattern, flags }: { readonly pattern: string; readonly flags: string }): boolean {
  const parsed = parsePattern(pattern, flags);
  const [only, ...others] = parsed?.type === "sequence" ? parsed.parts : [];
  return (
    only?.type === "repeat" && only.min === 0 && only.body.type === "set" && others.length === 0 && pattern !== ".*"
  );
}

/** Parses a regular expression that the engine accepts; undefined if it uses anything else. */
export function parsePattern(source: string, flags: string): Pattern | undefined {
  const reader = new PatternReader(source, flags.includes("i"));
  const pattern = reader.choice(0);
  return reader.isDone ? pattern : undefined;
}

const empty: Pattern = { type: "empty" };
const maxDepth = 100;
const shorthands: Readonly<Record<string, CharacterSet>> = {
  d: CharacterSet.digits,
  D: CharacterSet.digits.complement,
  w: CharacterSet.words,
  W: CharacterSet.words.complement,
  s: CharacterSet.spaces,
  S: CharacterSet.spaces.complement,
};
const controls: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", f: "\f", v: "\v", "0": "\0" };

/** Reads from left to right; unsupported syntax leaves a rest unread. */
class PatternReader {
  readonly #source: string;
  readonly #ignoresCase: boolean;
  #at = 0;
  #hasFailed = false;

  constructor(source: string, ignoresCase: boolean) {
    this.#source = source;
    this.#ignoresCase = ignoresCase;
  }

  get isDone(): boolean {
    return !this.#hasFailed && this.#at === this.#source.length;
  }

  choice(depth: number): Pattern {
    if (depth > maxDepth) return this.#fail();
    const options = [this.#sequence(depth)];
    while (!this.#hasFailed && this.#takes("|")) options.push(this.#sequence(depth));
    return options.length === 1 ? (options[0] ?? empty) : { type: "choice", options };
  }

  #sequence(depth: number): Pattern {
    const parts: Pattern[] = [];
    while (!this.#hasFailed && this.#at < this.#source.length && !/[|)]/.test(this.#next)) {
      parts.push(this.#repeated(this.#term(depth)));
    }
    return { type: "sequence", parts };
  }

  #repeated(body: Pattern): Pattern {
    const [min, max] = this.#quantifier() ?? [];
    if (min === undefined || max === undefined) return body;
    this.#takes("?");
    return { type: "repeat", body, min, max };
  }

  #quantifier(): readonly [number, number] | undefined {
    if (this.#takes("*")) return [0, Infinity];
    if (this.#takes("+")) return [1, Infinity];
    if (this.#takes("?")) return [0, 1];
    const counted = /^\{(\d+)(,?)(\d*)\}/.exec(this.#source.slice(this.#at, this.#at + 24));
    if (counted === null) return undefined;
    const [whole, min = "", comma, max = ""] = counted;
    this.#at += whole.length;
    return [Number(min), comma === "" ? Number(min) : max === "" ? Infinity : Number(max)];
  }

  #term(depth: number): Pattern {
    if (this.#takes("(")) return this.#group(depth);
    if (this.#takes("^")) return { type: "assertion", asserts: "start" };
    if (this.#takes("$")) return { type: "assertion", asserts: "end" };
    if (this.#takes(".")) return setOf(CharacterSet.lineEnds.complement);
    if (this.#takes("[")) return this.#class();
    if (this.#takes("\\")) return this.#escape();
    return this.#character(this.#take());
  }

  #group(depth: number): Pattern {
    if (this.#takes("?") && !this.#takes(":")) {
      const name = /^<[^=!][^>]*>/.exec(this.#source.slice(this.#at))?.[0];
      if (name === undefined) return this.#fail();
      this.#at += name.length;
    }
    const body = this.choice(depth + 1);
    return this.#takes(")") ? body : this.#fail();
  }

  #escape(): Pattern {
    const letter = this.#take();
    if (letter === "b") return { type: "assertion", asserts: "boundary" };
    if (letter === "B") return { type: "assertion", asserts: "inside" };
    if (/[1-9k]/.test(letter)) return this.#fail();
    return setOf(this.#folded(this.#escapedSet(letter)));
  }

  #class(): Pattern {
    const isNegated = this.#takes("^");
    let set = CharacterSet.none;
    while (this.#at < this.#source.length && !this.#takes("]")) {
      const from = this.#classAtom();
      const isRange = this.#next === "-" && !/^(?:\]|)$/.test(this.#source.charAt(this.#at + 1));
      if (!isRange) {
        set = set.union(from);
        continue;
      }
      this.#take();
      const to = this.#classAtom();
      const [first, last] = [from.only, to.only];
      // Beside a shorthand class, the hyphen is literal.
      if (first === undefined || last === undefined) set = set.union(from).union(to).union(CharacterSet.of("-"));
      else set = set.union(CharacterSet.range(first, last));
    }
    const folded = this.#folded(set);
    return setOf(isNegated ? folded.complement : folded);
  }

  #classAtom(): CharacterSet {
    if (!this.#takes("\\")) return CharacterSet.of(this.#take());
    const letter = this.#take();
    return letter === "b" ? CharacterSet.of("\b") : this.#escapedSet(letter);
  }

  /** The meaning of an escape, after its backslash and letter. */
  #escapedSet(letter: string): CharacterSet {
    const shorthand = Object.hasOwn(shorthands, letter) ? shorthands[letter] : undefined;
    if (shorthand !== undefined) return shorthand;
    const length = letter === "x" ? 2 : letter === "u" ? 4 : 0;
    const digits = this.#source.slice(this.#at, this.#at + length);
    if (length > 0 && digits.length === length && /^[\da-f]+$/i.test(digits)) {
      this.#at += length;
      return CharacterSet.range(Number.parseInt(digits, 16), Number.parseInt(digits, 16));
    }
    if (letter === "c" || /[1-9]/.test(letter)) this.#fail();
    return CharacterSet.of((Object.hasOwn(controls, letter) ? controls[letter] : undefined) ?? letter);
  }

  #character(character: string): Pattern {
    return setOf(this.#folded(CharacterSet.of(character)));
  }

  #folded(set: CharacterSet): CharacterSet {
    return this.#ignoresCase ? set.withBothCases() : set;
  }

  get #next(): string {
    return this.#source.charAt(this.#at);
  }

  #take(): string {
    return this.#source.charAt(this.#at++);
  }

  #takes(character: string): boolean {
    if (this.#next !== character) return false;
    this.#at++;
    return true;
  }

  #fail(): Pattern {
    this.#hasFailed = true;
    return empty;
  }
}

function setOf(set: CharacterSet): Pattern {
  return { type: "set", set };
}
