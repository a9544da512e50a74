import type { Diagnostic, Range } from "../engine/diagnostic.js";
import { projectUrl } from "../engine/render.js";
import { LineIndex } from "../text/line-index.js";
import { JsonItems, jsonMembers } from "./json-items.js";
import { fullMessage } from "./message.js";
import { inRepository } from "./repository-paths.js";
import type { Report, ReportOptions } from "./report.js";

const severities = { error: "ERROR", warning: "WARNING", info: "INFO" } as const;

/** The Reviewdog Diagnostic Format (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf). */
export function rdjson(options: ReportOptions): Report {
  const items = new JsonItems(1);
  const source = { name: options.tool.name, url: projectUrl };
  return {
    start: `{${jsonMembers({ source }, "")},\n  "diagnostics": [`,
    add(findings) {
      const { diagnostics } = inRepository(findings, options);
      const text = findings.source === undefined ? undefined : new LineIndex(findings.source);
      return diagnostics.map((one) => items.next(itemOf(one, text))).join("");
    },
    end: () => `${items.end()}\n}\n`,
  };
}

function itemOf(diagnostic: Diagnostic, text: LineIndex | undefined) {
  const { path, range, severity, rule, url, related } = diagnostic;
  return {
    message: fullMessage(diagnostic),
    location: { path, range: byteRange(range, text) },
    severity: severities[severity],
    code: { value: rule, url },
    suggestions: suggestionsOf(diagnostic, text),
    related_locations: related.map((place) => ({
      message: place.message,
      location: { path: place.path, range: byteRange(place.range, place.path === path ? text : undefined) },
    })),
  };
}

/** A suggestion replaces one range, so fixes with several edits are omitted. */
function suggestionsOf({ fixes }: Diagnostic, text: LineIndex | undefined) {
  if (text === undefined) return [];
  return fixes.flatMap(({ edits: [edit, ...others] }) => {
    if (edit === undefined || others.length > 0) return [];
    const range = { start: text.position(edit.start), end: text.position(edit.end) };
    return [{ range: byteRange(range, text), text: edit.text }];
  });
}

/** The format counts columns in UTF-8 bytes. */
function byteRange({ start, end }: Range, text: LineIndex | undefined) {
  return { start: bytePlace(start, text), end: bytePlace(end, text) };
}

function bytePlace({ line, column }: Range["start"], text: LineIndex | undefined) {
  if (text === undefined) return { line, column };
  const before = text.lineText(line).slice(0, column - 1);
  return { line, column: new TextEncoder().encode(before).length + 1 };
}
