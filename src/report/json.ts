import { diagnosticJson } from "./diagnostic-json.js";
import { JsonItems, jsonMembers } from "./json-items.js";
import type { Report, ReportOptions } from "./report.js";

/** The whole result as one JSON object, version 1. */
export function json({ tool }: ReportOptions): Report {
  const diagnostics = new JsonItems(1);
  const suppressed = new JsonItems(1);
  let suppressedText = "";
  const head = { version: 1, tool: { name: tool.name, version: tool.version } };
  return {
    start: `{${jsonMembers(head, "")},\n  "diagnostics": [`,
    add(findings) {
      suppressedText += findings.suppressed.map((one) => suppressed.next(diagnosticJson(one))).join("");
      return findings.diagnostics.map((one) => diagnostics.next(diagnosticJson(one))).join("");
    },
    end({ files, summary: { skipped, error, warning, info, fixable, ...summary } }) {
      const tail = {
        files: files.map(({ path, kind }) => ({ path, kind })),
        summary: { files: summary.files, skipped, error, warning, info, fixable },
      };
      const ends = [diagnostics.end(), `"suppressed": [${suppressedText}${suppressed.end()}`];
      return `${ends.join(",\n  ")},${jsonMembers(tail, "")}\n}\n`;
    },
  };
}
