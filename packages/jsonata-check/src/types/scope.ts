import { join, sameType } from "./join.js";
import { ANY, NOTHING, type Type } from "./type.js";

/** How often a construct that binds variables is inferred again before those variables are taken to be `any`. */
const maxRounds = 4;

type Bindings = ReadonlyMap<string, Type>;

/** The variables that are bound where an expression stands; each block and each call has its own. */
export class Scope {
  readonly #outer: Scope | undefined;
  #bindings: Map<string, Type>;
  /** Whether somebody has kept the bindings as they are: then they are copied before they change. */
  #isKept = false;
  #isConcurrent = false;
  /** What a condition says about variables, while the branch is inferred that it leads to. */
  #narrowed: Bindings = new Map();

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
    const bound = this.#isConcurrent ? join(this.#typeIn(this.#bindings, name), type) : type;
    if (this.#narrowed.has(name)) this.#narrowed = withoutKey(this.#narrowed, name);
    this.#set(name, bound);
  }

  /** Infers something while some variables are known more exactly. */
  withNarrowed<T>(narrowed: Bindings, infer: () => T): T {
    if (narrowed.size === 0) return infer();
    const before = this.#narrowed;
    this.#narrowed = new Map([...before, ...narrowed]);
    const result = infer();
    this.#narrowed = before;
    return result;
  }

  /** Infers ways of which evaluation takes one: what they bind is joined, and one does not see what another binds. */
  branch<T>(...ways: readonly (() => T)[]): readonly T[] {
    const wasKept = this.#isKept;
    const before = this.#keep();
    const ends: Bindings[] = [];
    const results = ways.map((way) => {
      this.#restore(before);
      const result = way();
      ends.push(this.#keep());
      return result;
    });
    this.#restore(before);
    for (const name of changedNames(before, ends)) {
      this.#set(name, join(...ends.map((end) => this.#typeIn(end, name))));
    }
    this.#release(before, wasKept);
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
      const wasKept = this.#isKept;
      const before = this.#keep();
      const result = infer();
      const isWider = this.#widen(before, round >= maxRounds);
      this.#release(before, wasKept);
      if (!isWider) return result;
    }
  }

  #lookupHere(name: string): Type | undefined {
    return this.#narrowed.get(name) ?? this.#bindings.get(name);
  }

  /** A variable by some bindings of this scope, or by those around it. */
  #typeIn(bindings: Bindings, name: string): Type {
    return bindings.get(name) ?? this.#outer?.lookup(name) ?? NOTHING;
  }

  #set(name: string, type: Type): void {
    if (this.#isKept) this.#bindings = new Map(this.#bindings);
    this.#isKept = false;
    this.#bindings.set(name, type);
  }

  #keep(): Map<string, Type> {
    this.#isKept = true;
    return this.#bindings;
  }

  /** Lets go of bindings that nothing has changed, so that they need not be copied for the next change. */
  #release(kept: Bindings, wasKept: boolean): void {
    if (this.#bindings === kept) this.#isKept = wasKept;
  }

  #restore(bindings: Map<string, Type>): void {
    this.#bindings = bindings;
    this.#isKept = true;
  }

  /** Joins the bindings with those before; whether that has added anything. */
  #widen(before: Bindings, toAny: boolean): boolean {
    let isWider = false;
    for (const name of changedNames(before, [this.#bindings])) {
      const previous = this.#typeIn(before, name);
      const joined = join(previous, this.#typeIn(this.#bindings, name));
      const isSame = before.has(name) && sameType(previous, joined);
      this.#set(name, isSame ? previous : toAny ? ANY : joined);
      isWider ||= !isSame;
    }
    return isWider;
  }
}

/** The names that later bindings bind, or bind to something else. */
function changedNames(before: Bindings, ends: readonly Bindings[]): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const end of ends) {
    if (end === before) continue;
    for (const [name, type] of end) if (before.get(name) !== type) changed.add(name);
  }
  return changed;
}

function withoutKey(bindings: Bindings, name: string): Bindings {
  return new Map([...bindings].filter(([key]) => key !== name));
}
