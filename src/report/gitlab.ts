import type { Diagnostic } from "../engine/diagnostic.js";
import { fingerprints } from "./fingerprints.js";
import { JsonItems } from "./json-items.js";
import { shortMessage } from "./message.js";
import { inRepository } from "./repository-paths.js";
import type { Report, ReportOptions } from "./report.js";

const severities = { error: "major", warning: "minor", info: "info" } as const;

/** The code quality report of GitLab (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). */
export function gitlab(options: ReportOptions): Report {
  const issues = new JsonItems(0);
  return {
    start: "[",
    add(findings) {
      const { diagnostics } = inRepository(findings, options);
      const identities = fingerprints(diagnostics);
      return diagnostics.map((one) => issues.next(issueOf(one, identities.get(one)))).join("");
    },
    end: () => `${issues.end()}\n`,
  };
}

function issueOf({ path, rule, severity, range, ...words }: Diagnostic, fingerprint: string | undefined) {
  return {
    type: "issue",
    check_name: rule,
    description: shortMessage(words),
    ...(words.why === undefined ? {} : { content: { body: words.why } }),
    categories: ["Bug Risk"],
    severity: severities[severity],
    fingerprint,
    location: { path, positions: { begin: placeOf(range.start), end: placeOf(range.end) } },
  };
}

function placeOf({ line, column }: { readonly line: number; readonly column: number }) {
  return { line, column };
}
