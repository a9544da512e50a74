import { join, sameType } from "../types/join.js";
import { ANY, NOTHING, type Type } from "../types/type.js";

/** How often a construct that binds variables is inferred again before those variables are taken to be `any`. */
const maxRounds = 4;

/** The variables that are bound where an expression stands; each block and each call has its own. */
export class Scope {
  readonly #outer: Scope | undefined;
  #bindings: Map<string, Type>;
  #isConcurrent = false;
  /** What a condition says about variables, while the branch is inferred that it leads to. */
  #narrowed: ReadonlyMap<string, Type> = new Map();

  constructor(outer?: Scope, bindings: Iterable<readonly [string, Type]> = []) {
    this.#outer = outer;
    this.#bindings = new Map(bindings);
  }

  /** The type of a variable, or undefined where nothing binds it. */
  lookup(name: string): Type | undefined {
    let type = this.#lookupHere(name);
    for (let scope = this.#outer; type === undefined && scope !== undefined; scope = scope.#outer) {
      type = scope.#lookupHere(name);
    }
    return type;
  }

  /** All variables with their types, inner ones before those they hide. */
  *entries(): Generator<readonly [string, Type]> {
    yield* this.#bindings;
    for (let scope = this.#outer; scope !== undefined; scope = scope.#outer) yield* scope.#bindings;
  }

  /** Binds a variable in this scope, whatever it was before. */
  bind(name: string, type: Type): void {
    const bound = this.#isConcurrent ? join(this.#bindings.get(name) ?? this.#lookupOutside(name), type) : type;
    if (this.#narrowed.has(name)) this.#narrowed = withoutKey(this.#narrowed, name);
    this.#bindings.set(name, bound);
  }

  /** Infers something while some variables are known more exactly. */
  withNarrowed<T>(narrowed: ReadonlyMap<string, Type>, infer: () => T): T {
    if (narrowed.size === 0) return infer();
    const before = this.#narrowed;
    this.#narrowed = new Map([...before, ...narrowed]);
    const result = infer();
    this.#narrowed = before;
    return result;
  }

  /** Infers ways of which evaluation takes one: what they bind is joined, and one does not see what another binds. */
  branch<T>(...ways: readonly (() => T)[]): readonly T[] {
    const before = this.#bindings;
    const ends: ReadonlyMap<string, Type>[] = [];
    const results = ways.map((way) => {
      this.#bindings = new Map(before);
      const result = way();
      ends.push(this.#bindings);
      return result;
    });
    this.#bindings = new Map(before);
    const changed = new Set(
      ends.flatMap((end) => [...end.keys()].filter((name) => end.get(name) !== before.get(name))),
    );
    for (const name of changed) this.#bindings.set(name, join(...ends.map((end) => this.#typeAfter(end, name))));
    return results;
  }

  /** Infers parts that are evaluated at the same time: each may or may not see what the others bind. */
  concurrently<T>(infer: () => T): T {
    const before = this.#isConcurrent;
    this.#isConcurrent = true;
    const result = this.repeat(infer);
    this.#isConcurrent = before;
    return result;
  }

  /**
   * Infers something that is evaluated any number of times, and may see the variables that it has bound itself.
   * Inferred again until they are stable; the last result counts.
   */
  repeat<T>(infer: () => T): T {
    for (let round = 0; ; round++) {
      const before = this.#bindings;
      this.#bindings = new Map(before);
      const result = infer();
      const changed = this.#widenTo(before, round >= maxRounds);
      if (!changed) return result;
    }
  }

  #lookupOutside(name: string): Type {
    return this.#outer?.lookup(name) ?? NOTHING;
  }

  #lookupHere(name: string): Type | undefined {
    return this.#narrowed.get(name) ?? this.#bindings.get(name);
  }

  /** Joins the bindings with those before; whether that has added anything. */
  #widenTo(before: ReadonlyMap<string, Type>, toAny: boolean): boolean {
    let isChanged = false;
    for (const [name, type] of this.#bindings) {
      const previous = before.get(name);
      if (previous === type) continue;
      const joined = join(previous ?? this.#lookupOutside(name), type);
      if (previous !== undefined && sameType(previous, joined)) {
        this.#bindings.set(name, previous);
        continue;
      }
      this.#bindings.set(name, toAny ? ANY : joined);
      isChanged = true;
    }
    return isChanged;
  }

  #typeAfter(end: ReadonlyMap<string, Type>, name: string): Type {
    return end.get(name) ?? this.#lookupOutside(name);
  }
}

function withoutKey(map: ReadonlyMap<string, Type>, name: string): ReadonlyMap<string, Type> {
  return new Map([...map].filter(([key]) => key !== name));
}
