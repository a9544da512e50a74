import type { Diagnostic } from "../engine/diagnostic.js";
import { printable } from "./display.js";
import type { Report } from "./report.js";

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

/** Comma-separated values (RFC 4180, but lines end with a line feed) with a header. */
export function csv(): Report {
  return {
    start: `${columns.join(",")}\n`,
    add: ({ diagnostics }) => diagnostics.map((diagnostic) => `${row(diagnostic)}\n`).join(""),
    end: () => "",
  };
}

function row({ path, range: { start, end }, severity, rule, message, why = "", help = "" }: Diagnostic): string {
  const values = [path, start.line, start.column, end.line, end.column, severity, rule, message, why, help];
  return values.map(cell).join(",");
}

/** An apostrophe keeps spreadsheets from evaluating a cell that starts like a formula. */
function cell(value: string | number): string {
  const text = printable(String(value)).replace(/^(?=[=+\-@＝＋－＠])/, "'");
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
