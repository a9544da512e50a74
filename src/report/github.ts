import type { Diagnostic } from "../engine/diagnostic.js";
import { printable } from "./display.js";
import { compact } from "./compact.js";
import { fullMessage } from "./message.js";
import { inRepository } from "./repository-paths.js";
import type { Report, ReportOptions } from "./report.js";
import { outgoing } from "./visible.js";

const commands = { error: "error", warning: "warning", info: "notice" } as const;

/**
 * Workflow commands of GitHub Actions, which become annotations on the lines of a change. A plain listing precedes those of
 * each file, because GitHub shows only ten annotations per level, and none in the log.
 */
export function github(options: ReportOptions): Report {
  const listing = compact(options);
  return {
    start: "",
    add(findings) {
      const { diagnostics } = inRepository(findings, options);
      const commands = diagnostics.map((diagnostic) => `${workflowCommand(diagnostic)}\n`);
      return outgoing(listing.add(findings), "text") + commands.join("");
    },
    end: (run) => outgoing(listing.end(run), "text"),
  };
}

function workflowCommand({ path, range, severity, rule, ...words }: Diagnostic): string {
  const { start, end } = range;
  // GitHub rejects columns for a range of several lines.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const properties = { file: printable(path), line: start.line, endLine: end.line, ...columns, title: rule };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const text = fullMessage(words).split("\n").map(printable).join("\n");
  return `::${commands[severity]} ${list.join(",")}::${escapeData(text)}`;
}

/** Escapes a command's message. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** Escapes a property of a command. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
