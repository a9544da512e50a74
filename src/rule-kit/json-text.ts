import { attempt } from "../text/attempt.js";

/** The value of a JSON text; undefined if the text is not JSON. */
export function jsonOf(text: string): unknown {
  return attempt((): unknown => JSON.parse(text));
}

/** Whether a value is a JSON object. */
export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
