import type { RunResult } from "./run-result.js";
import { printable } from "./display.js";

/** One line a finding: `path:line:col: severity rule message`. */
export function compact({ diagnostics }: RunResult): string {
  return diagnostics
    .map(({ path, range, severity, rule, message }) => {
      const place = `${printable(path)}:${range.start.line}:${range.start.column}`;
      return `${place}: ${severity} ${rule} ${printable(message)}\n`;
    })
    .join("");
}
