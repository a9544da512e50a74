import { tokensOf } from "../document/pointer.js";
import type { Diagnostic } from "../engine/diagnostic.js";
import type { ReportOptions, RunResult } from "./report.js";

const severities = { error: "error", warning: "warn", info: "info" } as const;

/** What stands around a configuration in a document of another kind. */
const envelopes: ReadonlySet<string> = new Set(["config", "override", "result"]);

/** The envelope of the vendor's own auditor; its findings can be put into `audit_notes` of an integration file as they are. */
export function audit({ files, diagnostics, summary }: RunResult, { tool }: ReportOptions): string {
  const { error, warning: warn, info } = summary;
  const report = {
    source: tool.name,
    mode: "lint",
    findings: diagnostics.map((diagnostic) => noteOf(diagnostic, files.length > 1)),
    summary: { total: error + warn + info, error, warn, info },
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** A note has no place for a path: with several files its message starts with it. */
function noteOf({ path, severity, pointer, rule, message, help }: Diagnostic, hasPath: boolean) {
  const tokens = tokensOf(pointer);
  const start = tokens.findIndex((token) => !envelopes.has(token) && !/^\d+$/.test(token));
  const [section = "config", resource, method] = start === -1 ? [] : tokens.slice(start);
  const text = help === undefined ? message : `${message} ${help}`;
  return {
    severity: severities[severity],
    section,
    source: rule,
    resource: section === "resources" ? (resource ?? null) : null,
    method: section === "resources" ? (method ?? null) : null,
    message: hasPath ? `${path}: ${text}` : text,
  };
}
