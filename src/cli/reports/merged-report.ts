import { isJsonObject, jsonOf } from "../../rule-kit/json-text.js";
import type { Diagnostic } from "../../engine/diagnostic.js";
import { compare } from "../../engine/order.js";
import type { FileFindings, RunFile } from "../../report/report.js";
import { groupBy } from "jsonata-check/text";

/** A JSON report of a run. */
export interface JsonReport {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Diagnostic[];
  readonly files: readonly RunFile[];
  readonly summary: { readonly skipped: number };
}

/** Parses a report of version 1; undefined if the text is not one. */
export function readReport(text: string): JsonReport | undefined {
  const value = jsonOf(text);
  if (!isReport(value)) return undefined;
  return { ...value, diagnostics: value.diagnostics.map(complete), suppressed: value.suppressed.map(complete) };
}

function isReport(value: unknown): value is JsonReport {
  if (!isJsonObject(value) || value["version"] !== 1) return false;
  const { diagnostics, suppressed, files, summary } = value;
  const lists = [diagnostics, suppressed, files];
  return lists.every((list) => Array.isArray(list) && list.every(hasPath)) && isJsonObject(summary);
}

function hasPath(item: unknown): boolean {
  return isJsonObject(item) && typeof item["path"] === "string";
}

/** JSON reports contain no identities: place and message replace them. */
function complete(diagnostic: Diagnostic): Diagnostic {
  const { rule, pointer, message } = diagnostic;
  return { ...diagnostic, identity: JSON.stringify([rule, pointer, message]) };
}

/** The findings of several reports by file, without duplicates. */
export function mergedFindings(reports: readonly JsonReport[]): readonly FileFindings[] {
  const diagnostics = groupBy(distinct(reports.flatMap((report) => report.diagnostics)), ({ path }) => path);
  const suppressed = groupBy(distinct(reports.flatMap((report) => report.suppressed)), ({ path }) => path);
  return [...new Set([...diagnostics.keys(), ...suppressed.keys()])].sort().map((path) => ({
    path,
    diagnostics: (diagnostics.get(path) ?? []).toSorted(compare),
    suppressed: (suppressed.get(path) ?? []).toSorted(compare),
    source: undefined,
  }));
}

/** The documents of several reports, by path. */
export function mergedFiles(reports: readonly JsonReport[]): readonly RunFile[] {
  const files = new Map(reports.flatMap((report) => report.files).map((file) => [file.path, file]));
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((one) => [JSON.stringify(one), one])).values()];
}
