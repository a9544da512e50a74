import { groupBy } from "jsonata-check/text";
import type { Diagnostic } from "../engine/diagnostic.js";
import { attributes } from "./markup.js";
import type { RunResult } from "./report.js";

/** The XML of Checkstyle, which many services read; paths as in the other reports. */
export function checkstyle({ files, diagnostics }: RunResult): string {
  const byPath = groupBy(diagnostics, ({ path }) => path);
  const paths = [...new Set([...files.map(({ path }) => path), ...byPath.keys()])].sort();
  const elements = paths.map((path) => {
    const errors = byPath.get(path) ?? [];
    if (errors.length === 0) return `  <file${attributes({ name: path })} />`;
    return [`  <file${attributes({ name: path })}>`, ...errors.map(errorElement), "  </file>"].join("\n");
  });
  return ['<?xml version="1.0" encoding="utf-8"?>', '<checkstyle version="4.3">', ...elements, "</checkstyle>\n"].join(
    "\n",
  );
}

function errorElement({ range, severity, message, help, rule }: Diagnostic): string {
  const values = {
    line: range.start.line,
    column: range.start.column,
    severity,
    message: help === undefined ? message : `${message} ${help}`,
    source: `intlint.${rule}`,
  };
  return `    <error${attributes(values)} />`;
}
