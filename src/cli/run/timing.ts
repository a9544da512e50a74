import { Stopwatch } from "../../engine/stopwatch.js";
import type { LintResult } from "../../engine/diagnostic.js";
import { plural } from "../../report/counts.js";

/** The number of rules and files listed. */
const most = 10;

/** Does some work, measured as a phase if timings are requested. */
export function timed<T>(timing: Timing | undefined, phase: string, work: () => Promise<T> | T): Promise<T> | T {
  return timing === undefined ? work() : timing.phase(phase, work);
}

/** Measures where a run spends its time. */
export class Timing {
  /** A clock in milliseconds. */
  readonly now: () => number;
  /** Measures rules by ID. */
  readonly rules: Stopwatch;
  readonly #phases = new Map<string, number>();
  readonly #files = new Map<string, number>();
  readonly #started: number;

  constructor(now: () => number) {
    this.now = now;
    this.rules = new Stopwatch(now);
    this.#started = now();
  }

  /** Measures work that belongs to no other phase. */
  async phase<T>(name: string, work: () => Promise<T> | T): Promise<T> {
    const start = this.now();
    const result = await work();
    this.#add(name, this.now() - start);
    return result;
  }

  /** Adds the phases of linting a text. */
  addPhases({ timings = {} }: LintResult): void {
    for (const [phase, milliseconds] of Object.entries(timings)) this.#add(phase, milliseconds);
  }

  /** Measures all work on a file. */
  async file<T>(shown: string, work: () => Promise<T>): Promise<T> {
    const start = this.now();
    const result = await work();
    this.#files.set(shown, this.now() - start);
    return result;
  }

  /** The timings as text: phases, slowest rules and slowest files. */
  table(): string {
    const total = this.now() - this.#started;
    const measured = [...this.#phases.values()].reduce((sum, one) => sum + one, 0);
    const phases = new Map([...this.#phases, ["other", Math.max(total - measured, 0)]]);
    const rules = new Map(Object.entries(this.rules.result().timings ?? {}));
    return [
      `intlint: ${total.toFixed(0)} ms for ${plural(this.#files.size, "file")}\n`,
      section("Phases", phases, total),
      section("Slowest rules", rules, total),
      section("Slowest files", this.#files, total),
    ].join("");
  }

  #add(phase: string, milliseconds: number): void {
    this.#phases.set(phase, (this.#phases.get(phase) ?? 0) + milliseconds);
  }
}

/** A list with milliseconds and shares; "" if it is empty. */
function section(heading: string, times: ReadonlyMap<string, number>, total: number): string {
  const slowest = [...times].sort(([, a], [, b]) => b - a).slice(0, most);
  const lines = slowest.map(([name, milliseconds]) => {
    const share = total === 0 ? 0 : (100 * milliseconds) / total;
    return `${milliseconds.toFixed(1).padStart(10)} ms ${share.toFixed(1).padStart(5)} %  ${name}\n`;
  });
  return lines.length === 0 ? "" : `\n${heading}\n${lines.join("")}`;
}
