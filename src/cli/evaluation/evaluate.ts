import { fork } from "node:child_process";
import { evaluationLimits, type EvaluationOutcome, type EvaluationRequest } from "./evaluation.js";
import type { Io } from "../io.js";
import { packageFile } from "../files/package-file.js";

/** An evaluation that was stopped from outside. */
export interface StoppedEvaluation {
  readonly ended: "stopped";
  readonly by: "time" | "memory" | "request" | "crash";
}

/** Why an evaluation was stopped. */
export function stopText({ by }: StoppedEvaluation): string {
  const { seconds, megabytes } = evaluationLimits;
  const limits = { time: `took more than ${seconds} seconds`, memory: `needed more than ${megabytes} MB` };
  if (by === "crash") return "the process of the evaluation ended unexpectedly";
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
    child.on("exit", (code, signal) => finish(() => resolve({ ended: "stopped", by: stopCause(code, signal) })));
    try {
      child.send(request);
    } catch {
      finish(() => resolve(tooDeep));
    }
  });
}

/**
 * Why a process ended without an answer: it ended itself when its time was over, or V8 did when memory ran out. Windows has
 * only codes for that, and the first one is also that of a crash.
 */
export function stopCause(
  code: number | null,
  signal: NodeJS.Signals | null,
  platform = process.platform,
): StoppedEvaluation["by"] {
  if (platform === "win32") return code === 1 ? "time" : "memory";
  if (signal === "SIGTERM") return "time";
  return signal !== null && memorySignals.has(signal) ? "memory" : "crash";
}

/** How V8, or the system, ends a process that needs too much memory. */
const memorySignals: ReadonlySet<NodeJS.Signals> = new Set(["SIGABRT", "SIGTRAP", "SIGILL", "SIGKILL"]);
