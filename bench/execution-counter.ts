import { Session, type Profiler } from "node:inspector/promises";

/** Counts how often the blocks of a program's functions run: reproducible however busy the machine is. */
export class ExecutionCounter {
  readonly #session: Session;

  private constructor(session: Session) {
    this.#session = session;
  }

  static async start(): Promise<ExecutionCounter> {
    const session = new Session();
    session.connect();
    await session.post("Profiler.enable");
    await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
    return new ExecutionCounter(session);
  }

  /** The number of blocks executed while the action runs. Native functions such as `indexOf` count as one. */
  async count(action: () => void): Promise<number> {
    await this.#session.post("Profiler.takePreciseCoverage");
    action();
    const { result } = await this.#session.post("Profiler.takePreciseCoverage");
    return result.filter(({ url }) => !url.startsWith("node:")).reduce((sum, script) => sum + executionsOf(script), 0);
  }

  /** Stops counting, so that code runs at full speed again. */
  async stop(): Promise<void> {
    await this.#session.post("Profiler.stopPreciseCoverage");
    this.#session.disconnect();
  }
}

function executionsOf({ functions }: Profiler.ScriptCoverage): number {
  return functions.reduce((sum, { ranges }) => sum + ranges.reduce((all, { count }) => all + count, 0), 0);
}
