import { groupBy } from "jsonata-check/text";
import type { Diagnostic } from "../engine/diagnostic.js";
import { attributes, markup } from "./markup.js";
import type { ReportOptions, RunResult } from "./report.js";

/** The results of a test run as Jenkins, GitLab and others read them: a suite for each file, a failure for each error and warning. */
export function junit({ files, diagnostics, durationMs }: RunResult, { tool }: ReportOptions): string {
  const byPath = groupBy(diagnostics, ({ path }) => path);
  const paths = [...new Set([...files.map(({ path }) => path), ...byPath.keys()])].sort();
  const suites = paths.map((path) => suite(path, byPath.get(path) ?? []));
  const failures = diagnostics.filter(isFailure).length;
  const tests = paths.reduce((sum, path) => sum + Math.max(1, byPath.get(path)?.length ?? 0), 0);
  const time = (durationMs / 1000).toFixed(3);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<testsuites${attributes({ name: tool.name, tests, failures, errors: 0, time })}>`,
    ...suites,
    "</testsuites>\n",
  ].join("\n");
}

function suite(path: string, diagnostics: readonly Diagnostic[]): string {
  const counts = {
    tests: Math.max(1, diagnostics.length),
    failures: diagnostics.filter(isFailure).length,
    errors: 0,
    skipped: diagnostics.filter((diagnostic) => !isFailure(diagnostic)).length,
  };
  const cases =
    diagnostics.length === 0
      ? [`    <testcase${attributes({ name: "no findings", classname: path })} />`]
      : diagnostics.map((diagnostic) => testCase(path, diagnostic));
  return [`  <testsuite${attributes({ name: path, ...counts })}>`, ...cases, "  </testsuite>"].join("\n");
}

function testCase(path: string, diagnostic: Diagnostic): string {
  const { rule, range, severity, message, why, help, url } = diagnostic;
  const place = `${range.start.line}:${range.start.column}`;
  const head = `    <testcase${attributes({ name: `${rule} (${place})`, classname: path })}>`;
  if (!isFailure(diagnostic)) return `${head}<skipped${attributes({ message })} /></testcase>`;
  const lines = [`${severity} at ${path}:${place}`, why, help, url].filter((line) => line !== undefined && line !== "");
  const text = lines.map((line) => markup(line ?? "")).join("\n");
  return `${head}\n      <failure${attributes({ message, type: rule })}>${text}</failure>\n    </testcase>`;
}

/** A test suite knows no infos: they stand beside the failures as skipped. */
function isFailure({ severity }: Diagnostic): boolean {
  return severity !== "info";
}
