import { fingerprints } from "./fingerprints.js";
import { runInRepository } from "./repository-paths.js";
import type { ReportOptions, RunResult } from "./report.js";

const severities = { error: "major", warning: "minor", info: "info" } as const;

/** The code quality report of GitLab (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). */
export function gitlab(run: RunResult, options: ReportOptions): string {
  const { diagnostics } = runInRepository(run, options);
  const identities = fingerprints(diagnostics);
  const issues = diagnostics.map((diagnostic) => {
    const { path, rule, severity, message, why, help, range } = diagnostic;
    return {
      type: "issue",
      check_name: rule,
      description: help === undefined ? message : `${message} ${help}`,
      ...(why === undefined ? {} : { content: { body: why } }),
      categories: ["Bug Risk"],
      severity: severities[severity],
      fingerprint: identities.get(diagnostic),
      location: { path, positions: { begin: placeOf(range.start), end: placeOf(range.end) } },
    };
  });
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}

function placeOf({ line, column }: { readonly line: number; readonly column: number }) {
  return { line, column };
}
