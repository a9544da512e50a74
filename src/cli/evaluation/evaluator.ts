import { once } from "node:events";
import { Worker, isMainThread } from "node:worker_threads";
import jsonata from "jsonata";
import { evaluationLimits, type EvaluationOutcome, type EvaluationRequest } from "./evaluation.js";

/** The process that `evaluate` starts: evaluates the expression that its parent sends, answers and exits. */
async function evaluate({ expression, input }: EvaluationRequest): Promise<EvaluationOutcome> {
  try {
    const result: unknown = await jsonata(expression).evaluate(input);
    let hasFunctions = false;
    const json = JSON.stringify(
      result,
      (_key, value: unknown) => {
        if (!isFunction(value)) return value;
        hasFunctions = true;
        return undefined;
      },
      2,
    ) as string | undefined;
    return { ended: "value", json, hasFunctions };
  } catch (error) {
    return describe(error);
  }
}

/** The engine represents its functions as objects. */
function isFunction(value: unknown): boolean {
  if (typeof value === "function") return true;
  return typeof value === "object" && value !== null && ("_jsonata_lambda" in value || "_jsonata_function" in value);
}

function describe(error: unknown): EvaluationOutcome {
  const fields: object = typeof error === "object" && error !== null ? error : {};
  const code = "code" in fields && typeof fields.code === "string" ? fields.code : undefined;
  const position = "position" in fields && typeof fields.position === "number" ? fields.position : undefined;
  const token = "token" in fields && typeof fields.token === "string" ? fields.token : undefined;
  const message = "message" in fields ? String(fields.message) : String(error);
  return { ended: "error", code, position, token, message };
}

/** Ends the process when it has used up its time. That takes a thread of its own, as an evaluation may never yield. */
function watch(): void {
  const start = process.cpuUsage();
  setInterval(() => {
    const { user, system } = process.cpuUsage(start);
    if (user + system > evaluationLimits.seconds * 1e6) process.kill(process.pid, "SIGTERM");
  }, 50);
}

async function answer(): Promise<void> {
  const [request] = (await once(process, "message")) as [EvaluationRequest];
  new Worker(new URL(import.meta.url)).unref();
  const outcome = await evaluate(request);
  process.send?.(outcome, () => process.disconnect());
}

if (isMainThread) await answer();
else watch();
