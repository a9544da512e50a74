import { rules } from "../../../generated/rules.js";
import { resolve } from "node:path";
import { Tally } from "../../report/tally.js";
import { lastOf } from "../args.js";
import { defineCommand } from "../command.js";
import { UsageError } from "../failures.js";
import type { Io } from "../io.js";
import { mergedFiles, mergedFindings, readReport, type JsonReport } from "../reports/merged-report.js";
import { outputsOf } from "../reports/outputs.js";
import { readText } from "../files/read-text.js";
import { Reports } from "../reports/reports.js";
import { colorOf, tell } from "../terminal.js";
import { failsFor, thresholdOf } from "../reports/threshold.js";
import { mergeUsage } from "../usage/merge.js";

/** Merges several reports into one, with the exit code of a single run. */
export const merge = defineCommand(mergeUsage, async (given, io) => {
  if (given.positionals.length === 0) throw new UsageError("merge takes reports, written by --format json:FILE");
  const parts = given.positionals.map((file) => reportAt(file, io));
  const request = {
    outputs: outputsOf(given, { io, reportStream: "stdout" }),
    reportStream: "stdout",
    color: colorOf(lastOf(given, "color")),
    showsSuppressed: given.flags.has("show-suppressed"),
    showsStatistics: given.flags.has("statistics"),
  } as const;
  const threshold = thresholdOf(given);
  const started = io.now();
  const reports = new Reports(request, io);
  const tally = new Tally();
  try {
    await reports.start(rules);
    for (const findings of mergedFindings(parts)) {
      tally.add(findings.diagnostics);
      await reports.add(findings);
    }
    const files = mergedFiles(parts);
    const skipped = parts.reduce((sum, { summary }) => sum + summary.skipped, 0);
    await reports.end({ files, summary: tally.summary(files.length, skipped), durationMs: io.now() - started });
  } finally {
    reports.drop();
  }
  await tell(io, reports.problems);
  if (tally.hasFailure) return 3;
  if (reports.problems.length > 0) return 2;
  return failsFor(tally, threshold) ? 1 : 0;
});

function reportAt(file: string, io: Io): JsonReport {
  const { text, path } = readText(resolve(io.cwd, file), io);
  const report = readReport(text);
  if (report === undefined) throw new UsageError(`${path} is not a report of --format json`);
  return report;
}
