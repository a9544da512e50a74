/** Adds up the milliseconds of named phases, where a clock is given. */
export class Stopwatch {
  readonly #now: (() => number) | undefined;
  readonly #phases: Record<string, number> = {};

  constructor(now: (() => number) | undefined) {
    this.#now = now;
  }

  /** Runs `work` as a phase and hands its result on. */
  measure<T>(phase: string, work: () => T): T {
    const now = this.#now;
    if (now === undefined) return work();
    const start = now();
    const result = work();
    this.#phases[phase] = (this.#phases[phase] ?? 0) + now() - start;
    return result;
  }

  /** The phases for a result; nothing without a clock. */
  result(): { readonly timings?: Readonly<Record<string, number>> } {
    return this.#now === undefined ? {} : { timings: this.#phases };
  }
}
