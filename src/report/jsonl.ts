import { diagnosticJson } from "./diagnostic-json.js";
import type { RunResult } from "./run-result.js";

/** One JSON object a line, each a diagnostic as in the JSON output. */
export function jsonl({ diagnostics }: RunResult): string {
  return diagnostics.map((diagnostic) => `${JSON.stringify(diagnosticJson(diagnostic))}\n`).join("");
}
