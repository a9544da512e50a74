import { join } from "../types/join.js";
import { NOTHING, type Type } from "../types/type.js";

/** The variables that are bound where an expression stands; each block and each call has its own. */
export class Scope {
  readonly #outer: Scope | undefined;
  readonly #bindings = new Map<string, Type>();

  constructor(outer?: Scope) {
    this.#outer = outer;
  }

  /** The type of a variable, or undefined where nothing binds it. */
  lookup(name: string): Type | undefined {
    return this.#bindings.get(name) ?? this.#outer?.lookup(name);
  }

  /** Binds a variable in this scope, whatever it was before. */
  bind(name: string, type: Type): void {
    this.#bindings.set(name, type);
  }

  /** Binds what one of several ways through the expression has bound: afterwards either may be the case. */
  mergeBranches(...branches: readonly Scope[]): void {
    const names = new Set(branches.flatMap((branch) => [...branch.#bindings.keys()]));
    for (const name of names) this.bind(name, join(...branches.map((branch) => branch.lookup(name) ?? NOTHING)));
  }
}
