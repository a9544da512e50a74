import { once } from "node:events";
import jsonata from "jsonata";
import type { EvaluationOutcome, EvaluationRequest, EvaluatorMessage } from "./evaluation.js";

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

function send(message: EvaluatorMessage, done = (): void => undefined): void {
  process.send?.(message, done);
}

const [request] = (await once(process, "message")) as [EvaluationRequest];
send("ready");
send(await evaluate(request), () => process.disconnect());
