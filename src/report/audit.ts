import { tokensOf } from "../document/pointer.js";
import type { Diagnostic } from "../engine/diagnostic.js";
import { JsonItems, jsonMembers } from "./json-items.js";
import { shortMessage } from "./message.js";
import type { Report, ReportOptions } from "./report.js";

const severities = { error: "error", warning: "warn", info: "info" } as const;

/** The keys that contain a configuration in other kinds of documents. */
const envelopes: ReadonlySet<string> = new Set(["config", "override", "result"]);

/** The format of the vendor's own auditor: findings can be copied into `audit_notes` of an integration file. */
export function audit({ tool }: ReportOptions): Report {
  const notes = new JsonItems(1);
  const write = (diagnostics: readonly Diagnostic[], hasPath: boolean): string =>
    diagnostics.map((diagnostic) => notes.next(noteOf(diagnostic, hasPath))).join("");
  /** The first findings, held back until it is known whether there are more files. */
  let waiting: readonly Diagnostic[] | undefined;
  return {
    start: `{${jsonMembers({ source: tool.name, mode: "lint" }, "")},\n  "findings": [`,
    add({ diagnostics }) {
      if (waiting === undefined) {
        waiting = diagnostics;
        return "";
      }
      const text = write([...waiting, ...diagnostics], true);
      waiting = [];
      return text;
    },
    end({ files, summary: { error, warning: warn, info } }) {
      const summary = { total: error + warn + info, error, warn, info };
      return `${write(waiting ?? [], files.length > 1)}${notes.end()},${jsonMembers({ summary }, "")}\n}\n`;
    },
  };
}

/** A note cannot contain a path, so with several files its message starts with it. */
function noteOf({ path, severity, pointer, rule, message, help }: Diagnostic, hasPath: boolean) {
  const tokens = tokensOf(pointer);
  const start = tokens.findIndex((token) => !envelopes.has(token) && !/^\d+$/.test(token));
  const [section = "config", resource, method] = start === -1 ? [] : tokens.slice(start);
  const text = shortMessage({ message, help });
  return {
    severity: severities[severity],
    section,
    source: rule,
    resource: section === "resources" ? (resource ?? null) : null,
    method: section === "resources" ? (method ?? null) : null,
    message: hasPath ? `${path}: ${text}` : text,
  };
}
