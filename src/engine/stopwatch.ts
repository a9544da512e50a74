/** Adds up the milliseconds of named phases, if a clock is given. */
export class Stopwatch {
  readonly #now: (() => number) | undefined;
  readonly #phases: Record<string, number> = {};

  constructor(now: (() => number) | undefined) {
    this.#now = now;
  }

  /** Runs `work` as a phase; returns its result. */
  measure<T>(phase: string, work: () => T): T {
    const now = this.#now;
    if (now === undefined) return work();
    const start = now();
    const result = work();
    this.#phases[phase] = (this.#phases[phase] ?? 0) + now() - start;
    return result;
  }

  /** The timings of a result; none without a clock. */
  result(): { readonly timings?: Readonly<Record<string, number>> } {
    return this.#now === undefined ? {} : { timings: this.#phases };
  }
}
