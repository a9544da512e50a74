import { printable } from "./display.js";
import type { RunResult } from "./report.js";

const columns = [
  "path",
  "line",
  "column",
  "endLine",
  "endColumn",
  "severity",
  "rule",
  "message",
  "why",
  "help",
] as const;

/** Comma-separated values (RFC 4180, lines end with a line feed) with a header. */
export function csv({ diagnostics }: RunResult): string {
  const rows = diagnostics.map(({ path, range: { start, end }, severity, rule, message, why = "", help = "" }) =>
    [path, start.line, start.column, end.line, end.column, severity, rule, message, why, help].map(cell).join(","),
  );
  return [columns.join(","), ...rows].map((row) => `${row}\n`).join("");
}

/** A spreadsheet takes a cell that starts like a formula for one, so that an apostrophe is put before it. */
function cell(value: string | number): string {
  const text = printable(String(value)).replace(/^(?=[=+\-@])/, "'");
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
