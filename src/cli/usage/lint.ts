import { inputOptions, reportOptions, thresholdOptions } from "./shared-options.js";
import type { CommandUsage } from "./usage.js";

/** How far `--fix` goes. */
export const fixReaches = ["safe", "all"] as const;

/** How `lint`, the default command, is used. */
export const lintUsage = {
  name: "lint",
  forms: [
    { line: "[lint] [options] [path…]", summary: "lint files, folders, globs, or - for standard input; default: ." },
  ],
  options: {
    since: { value: "REF", summary: "only files that have changed since a git revision, and their bases" },
    staged: { summary: "only staged files, as they would be committed, and their bases" },
    shard: { value: "I/N", summary: "only the I-th of N parts; `intlint merge` puts their JSON reports together" },
    ...inputOptions,
    "no-baseline": { summary: "also report the known findings of the baseline" },
    fix: {
      value: "safe|all",
      implied: "safe",
      choices: fixReaches,
      summary:
        "apply the fixes that keep the evident intent (safe, default), or all but suggestions; fixed standard input goes to standard output",
    },
    "fix-dry-run": { summary: "print the changes as a unified diff and write nothing" },
    ...reportOptions,
    quiet: { short: "q", summary: "errors only" },
    ...thresholdOptions,
    "max-warnings": { value: "N", summary: "fail on more than N warnings" },
    threads: {
      value: "N",
      summary: "lint in N threads; auto (default): one for fewer than 400 files, else one for each processor, up to 8",
    },
    cache: { summary: "keep results in node_modules/.cache/intlint and lint only what has changed" },
    timing: {
      summary: "print timings on standard error: phases, slowest rules, slowest files; uses one thread",
    },
    watch: { summary: "lint again when files change, until Ctrl-C" },
    "print-config": { summary: "print the configuration of one file and where each value is set, as text or JSON" },
    version: { short: "v", summary: "print the version" },
    json: { summary: "with --version: as JSON, with the version of Node and the platform" },
  },
  headings: {
    since: "What is linted",
    rule: "Which rules run",
    fix: "What is fixed",
    format: "What is printed",
    "fail-on": "When it fails",
    threads: "How fast it is",
    watch: "Other",
  },
  examples: [
    { line: "integrations --fail-on warning", summary: "every document below a folder" },
    { line: "acme.json --as config --fix", summary: "one file, with its safe fixes" },
    {
      line: "acme.override.json --base acme.integration.json",
      summary: "an override and the integration it is merged into",
    },
    { line: "--since main", summary: "what a branch has changed" },
    { line: "integrations --watch", summary: "lint again on every change" },
    { line: "--staged", summary: "what the next commit contains; for hooks" },
    { line: "--shard 1/4 --format json:part-1.json", summary: "a quarter of everything, in one of four jobs" },
    { line: "--format compact --format sarif:intlint.sarif", summary: "a listing, and a report for code scanning" },
  ],
} satisfies CommandUsage;

/** One of the options of `lint`. */
export type LintOptionName = keyof (typeof lintUsage)["options"];
