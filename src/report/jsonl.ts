import { diagnosticJson } from "./diagnostic-json.js";
import type { Report } from "./report.js";

/** One JSON object per line: diagnostics as in the JSON output. */
export function jsonl(): Report {
  return {
    start: "",
    add: ({ diagnostics }) => diagnostics.map((one) => `${JSON.stringify(diagnosticJson(one))}\n`).join(""),
    end: () => "",
  };
}
