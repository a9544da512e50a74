import { Worker } from "node:worker_threads";
import type { EvaluationOutcome, EvaluationRequest } from "./evaluation.js";
import type { Io } from "./io.js";
import { packageFile } from "./package-file.js";

/** What an evaluation may take; the engine itself has no limits that a regular expression or a built-in function heeds. */
export const evaluationLimits = { seconds: 5, megabytes: 256 } as const;

/** An evaluation that was stopped from outside. */
export interface StoppedEvaluation {
  readonly ended: "stopped";
  readonly by: "time" | "memory";
}

/** Evaluates an expression with the real engine in a thread of its own. Fails only where the thread itself cannot run. */
export function evaluate(request: EvaluationRequest, io: Io): Promise<EvaluationOutcome | StoppedEvaluation> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(packageFile("dist/evaluator.mjs", io), {
      workerData: request,
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: evaluationLimits.megabytes, stackSizeMb: 4 },
    });
    const timer = setTimeout(
      () => finish(() => resolve({ ended: "stopped", by: "time" })),
      evaluationLimits.seconds * 1000,
    );
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      settle();
      void worker.terminate();
    };
    worker.on("message", (outcome: EvaluationOutcome) => finish(() => resolve(outcome)));
    worker.on("error", (error: Error & { readonly code?: unknown }) => {
      const isMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      finish(() => (isMemory ? resolve({ ended: "stopped", by: "memory" }) : reject(error)));
    });
    worker.on("exit", () => finish(() => reject(new Error("the evaluation ended without a result"))));
  });
}
