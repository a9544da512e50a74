import type { Diagnostic } from "../engine/diagnostic.js";
import { attributes, markup } from "./markup.js";
import type { Report, ReportOptions } from "./report.js";

/**
 * JUnit XML for Jenkins, GitLab and others: a suite for each file, a failure for each error and warning. Files without
 * findings come last.
 */
export function junit({ tool }: ReportOptions): Report {
  const found = new Set<string>();
  return {
    start: `<?xml version="1.0" encoding="utf-8"?>\n<testsuites${attributes({ name: tool.name })}>\n`,
    add({ path, diagnostics }) {
      if (diagnostics.length === 0) return "";
      found.add(path);
      return suite(path, diagnostics);
    },
    end({ files }) {
      const others = files.filter(({ path }) => !found.has(path));
      return `${others.map(({ path }) => suite(path, [])).join("")}</testsuites>\n`;
    },
  };
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
  return [`  <testsuite${attributes({ name: path, ...counts })}>`, ...cases, "  </testsuite>\n"].join("\n");
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

/** JUnit has no infos: they are reported as skipped. */
function isFailure({ severity }: Diagnostic): boolean {
  return severity !== "info";
}
