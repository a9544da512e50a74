import { join, sameType } from "./join.js";
import { ANY, NOTHING, type Type } from "./type.js";

/** How often a construct that binds variables is inferred again before its variables become `any`. */
const maxRounds = 4;

type Bindings = ReadonlyMap<string, Type>;

/** The variables of a block or a call. */
export class Scope {
  readonly #outer: Scope | undefined;
  #bindings: Map<string, Type>;
  /** Whether the bindings are shared, so that they must be copied before a change. */
  #isKept = false;
  #isConcurrent = false;
  /** The narrowed variables while a branch of a condition is inferred. */
  #narrowed: Bindings = new Map();

  constructor(outer?: Scope, bindings: Iterable<readonly [string, Type]> = []) {
    this.#outer = outer;
    this.#bindings = new Map(bindings);
  }

  /** The type of a variable; undefined if it is unbound. */
  lookup(name: string): Type | undefined {
    let type = this.#lookupHere(name);
    for (let scope = this.#outer; type === undefined && scope !== undefined; scope = scope.#outer) {
      type = scope.#lookupHere(name);
    }
    return type;
  }

  /** All variables with their types, inner ones before the outer ones they shadow. */
  *entries(): Generator<readonly [string, Type]> {
    yield* this.#bindings;
    for (let scope = this.#outer; scope !== undefined; scope = scope.#outer) yield* scope.#bindings;
  }

  /** Binds a variable in this scope. */
  bind(name: string, type: Type): void {
    const bound = this.#isConcurrent ? join(this.#typeIn(this.#bindings, name), type) : type;
    if (this.#narrowed.has(name)) this.#narrowed = withoutKey(this.#narrowed, name);
    this.#set(name, bound);
  }

  /** Runs an inference with narrowed variables. */
  withNarrowed<T>(narrowed: Bindings, infer: () => T): T {
    if (narrowed.size === 0) return infer();
    const before = this.#narrowed;
    this.#narrowed = new Map([...before, ...narrowed]);
    const result = infer();
    this.#narrowed = before;
    return result;
  }

  /** Runs alternative inferences: their bindings are joined, and none sees another's. */
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

  /** Runs concurrent inferences: each may or may not see the others' bindings. */
  concurrently<T>(infer: () => T): T {
    const before = this.#isConcurrent;
    this.#isConcurrent = true;
    const result = this.repeat(infer);
    this.#isConcurrent = before;
    return result;
  }

  /**
   * Runs an inference that is evaluated any number of times and may see its own bindings. Repeats it until they are stable
   * and returns the last result.
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

  /** Looks up a variable in given bindings of this scope, then in the enclosing scopes. */
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

  /** Releases unchanged shared bindings, so that the next change need not copy them. */
  #release(kept: Bindings, wasKept: boolean): void {
    if (this.#bindings === kept) this.#isKept = wasKept;
  }

  #restore(bindings: Map<string, Type>): void {
    this.#bindings = bindings;
    this.#isKept = true;
  }

  /** Joins the bindings with earlier ones; returns whether that changed anything. */
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

/** The names whose bindings were added or changed. */
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
