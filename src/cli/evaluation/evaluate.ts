import { fork } from "node:child_process";
import { evaluationLimits, type EvaluationOutcome, type EvaluationRequest } from "./evaluation.js";
import type { Io } from "../io.js";
import { packageFile } from "../files/package-file.js";

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
    const finish = (settle: () => void): void => {
      child.kill("SIGKILL");
      settle();
    };
    stop?.addEventListener("abort", () => finish(() => resolve({ ended: "stopped", by: "request" })));
    child.on("error", (error) => finish(() => reject(error)));
    child.on("message", (outcome: EvaluationOutcome) => finish(() => resolve(outcome)));
    // Without an answer, the process has ended itself, for which Windows has only a code, or V8 has, as memory ran out.
    child.on("exit", (code, signal) => {
      const by = signal === "SIGTERM" || code === 1 ? "time" : "memory";
      finish(() => resolve({ ended: "stopped", by }));
    });
    try {
      child.send(request);
    } catch {
      finish(() => resolve(tooDeep));
    }
  });
}
