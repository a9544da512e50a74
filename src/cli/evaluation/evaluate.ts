import { fork } from "node:child_process";
import type { EvaluationOutcome, EvaluationRequest, EvaluatorMessage } from "./evaluation.js";
import type { Io } from "../io.js";
import { packageFile } from "../files/package-file.js";

/** The limits of an evaluation; the engine's own do not stop regular expressions or built-in functions. */
export const evaluationLimits = { seconds: 5, megabytes: 256 } as const;

/** An evaluation that was stopped from outside. */
export interface StoppedEvaluation {
  readonly ended: "stopped";
  readonly by: "time" | "memory" | "request";
}

/** Why an evaluation was stopped. */
export function stopText({ by }: StoppedEvaluation): string {
  const { seconds, megabytes } = evaluationLimits;
  const limits = { time: `took more than ${seconds} seconds`, memory: `needed more than ${megabytes} MB` };
  return by === "request" ? "the evaluation was stopped" : `the evaluation ${limits[by]} and was stopped`;
}

/** What cannot be sent to another process overflows the stack as JSON. */
const tooDeep: EvaluationOutcome = {
  ended: "error",
  code: undefined,
  position: undefined,
  token: undefined,
  message: "the input is nested too deeply",
};

/**
 * Evaluates an expression with the real engine in a separate process: when memory runs out, V8 ends the whole process,
 * not just a thread. Fails only if the process cannot be started.
 */
export function evaluate(
  request: EvaluationRequest,
  io: Io,
  stop?: AbortSignal,
): Promise<EvaluationOutcome | StoppedEvaluation> {
  return new Promise((resolve, reject) => {
    const child = fork(packageFile("dist/evaluator.mjs", io), {
      env: {},
      execArgv: [`--max-old-space-size=${evaluationLimits.megabytes}`],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    let timer: NodeJS.Timeout | undefined;
    const startClock = (): void => {
      const isOver = (): void => finish(() => resolve({ ended: "stopped", by: "time" }));
      timer = setTimeout(isOver, evaluationLimits.seconds * 1000);
    };
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      child.kill("SIGKILL");
      settle();
    };
    stop?.addEventListener("abort", () => finish(() => resolve({ ended: "stopped", by: "request" })));
    child.on("error", (error) => finish(() => reject(error)));
    child.on("message", (message: EvaluatorMessage) => {
      if (message === "ready") startClock();
      else finish(() => resolve(message));
    });
    // V8 aborts a process that runs out of memory; nothing else ends it without an answer.
    child.on("exit", () => finish(() => resolve({ ended: "stopped", by: "memory" })));
    try {
      child.send(request);
    } catch {
      finish(() => resolve(tooDeep));
    }
  });
}
