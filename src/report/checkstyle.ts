import type { Diagnostic } from "../engine/diagnostic.js";
import { shortMessage } from "./message.js";
import { attributes } from "./markup.js";
import type { Report } from "./report.js";

/** Checkstyle XML, which many services read. Files without findings come last. */
export function checkstyle(): Report {
  const found = new Set<string>();
  return {
    start: '<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n',
    add({ path, diagnostics }) {
      if (diagnostics.length === 0) return "";
      found.add(path);
      return `  <file${attributes({ name: path })}>\n${diagnostics.map(errorElement).join("")}  </file>\n`;
    },
    end({ files }) {
      const others = files.filter(({ path }) => !found.has(path));
      return `${others.map(({ path }) => `  <file${attributes({ name: path })} />\n`).join("")}</checkstyle>\n`;
    },
  };
}

function errorElement({ range, severity, rule, ...words }: Diagnostic): string {
  const values = {
    line: range.start.line,
    column: range.start.column,
    severity,
    message: shortMessage(words),
    source: `intlint.${rule}`,
  };
  return `    <error${attributes(values)} />\n`;
}
