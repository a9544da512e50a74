import { Session, type Profiler } from "node:inspector/promises";

/** Counts how often the blocks of a program's functions are executed: the same each time, whatever else the machine does. */
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

  /** How many blocks are executed while the action runs. What is written in C++, such as `indexOf`, counts as one. */
  async count(action: () => void): Promise<number> {
    await this.#session.post("Profiler.takePreciseCoverage");
    action();
    const { result } = await this.#session.post("Profiler.takePreciseCoverage");
    return result.filter(({ url }) => !url.startsWith("node:")).reduce((sum, script) => sum + executionsOf(script), 0);
  }

  /** Programs run at their usual speed again. */
  async stop(): Promise<void> {
    await this.#session.post("Profiler.stopPreciseCoverage");
    this.#session.disconnect();
  }
}

function executionsOf({ functions }: Profiler.ScriptCoverage): number {
  return functions.reduce((sum, { ranges }) => sum + ranges.reduce((all, { count }) => all + count, 0), 0);
}
