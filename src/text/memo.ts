/** The results of a function by its argument, each computed once. Can forget those not asked for since the last time. */
export class Memo<Argument, Result> {
  readonly #compute: (argument: Argument) => Result;
  #recent = new Map<Argument, Result>();
  #earlier: ReadonlyMap<Argument, Result> = new Map();

  constructor(compute: (argument: Argument) => Result) {
    this.#compute = compute;
  }

  /** The result for an argument. */
  of(argument: Argument): Result {
    const known = this.#recent.get(argument);
    return known !== undefined || this.#recent.has(argument) ? (known as Result) : this.#add(argument);
  }

  /** The results asked for since the last time. */
  results(): Iterable<Result> {
    return this.#recent.values();
  }

  /** Drops results that were not asked for since the last call. */
  forgetUnused(): void {
    this.#earlier = this.#recent;
    this.#recent = new Map();
  }

  #add(argument: Argument): Result {
    const earlier = this.#earlier.get(argument);
    const result = earlier !== undefined || this.#earlier.has(argument) ? (earlier as Result) : this.#compute(argument);
    this.#recent.set(argument, result);
    return result;
  }
}
