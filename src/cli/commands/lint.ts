import { plural } from "../../report/counts.js";
import { Tally } from "../../report/tally.js";
import { defineCommand } from "../command.js";
import { UsageError } from "../failures.js";
import type { Fixer } from "../run/fixer.js";
import { continuesOnly } from "../run/input-options.js";
import type { Io } from "../io.js";
import { lintInputs } from "../run/lint-inputs.js";
import { readBase } from "../files/read-text.js";
import { Reports } from "../reports/reports.js";
import { Run } from "../run/run.js";
import { failsFor } from "../reports/threshold.js";
import { threadsFor } from "../threads/count.js";
import { lintUsage } from "../usage/lint.js";
import { lintCommandOf, type LintCommand } from "./lint-options.js";

/** Lints what is named, or prints the version. */
export const lint = defineCommand(
  lintUsage,
  async (given, io) => {
    const printsJson = given.flags.has("json");
    if (given.flags.has("version")) return (await import("./version.js")).printVersion(printsJson, io);
    if (printsJson) throw new UsageError("--json needs --version; a report in JSON is --format json");
    const command = lintCommandOf(given, io);
    if (given.flags.has("print-config")) return (await import("./print-config.js")).printConfig(command, io);
    return runLint(command, io);
  },
  continuesOnly,
);

/** Lints what the command names and writes the reports. Gives the exit code. */
async function runLint(command: LintCommand, surroundings: Io): Promise<number> {
  const started = surroundings.now();
  const { inputs, io } = await lintInputs(command, surroundings);
  const [missing] = inputs.missing;
  if (command.fix !== undefined && missing !== undefined) throw new UsageError(`nothing was fixed: ${missing}`);
  const fixer = command.fix && new (await import("../run/fixer.js")).Fixer(command.fix, io);
  const reports = new Reports(command, io);
  const all = new Tally();
  const shown = new Tally();
  const run = new Run(command, io, {
    base: readBase(command.base, io),
    fixer,
    // Fixing looks at each text as it is, and changes it.
    results:
      command.usesCache && fixer === undefined
        ? new (await import("../run/result-cache.js")).ResultCache(io)
        : undefined,
    // What is fixed is written one file after the other, and what is staged is in this thread only.
    threadsFor:
      fixer === undefined && command.changes !== "staged" ? (files) => command.threads ?? threadsFor(files) : undefined,
    async found(findings) {
      all.add(findings.diagnostics);
      const diagnostics = command.isQuiet
        ? findings.diagnostics.filter(({ severity }) => severity === "error")
        : findings.diagnostics;
      shown.add(diagnostics);
      await reports.add({ ...findings, diagnostics });
    },
  });
  const problems = [...inputs.missing, ...inputs.problems];
  run.expectConfigurations(inputs.files);
  try {
    await reports.start(run.rules);
    if (inputs.readsStdin) await run.lintStdin();
    await run.lintFiles(inputs.files);
    await run.judgeSuppressions(inputs);
    problems.push(...run.problems, ...(fixer?.problems ?? []));
    if (!command.allowsEmpty) problems.push(...run.emptyPlaces(inputs));
    for (const problem of [...problems, ...run.notes, ...(fixer?.notes ?? [])])
      await io.stderr.write(`intlint: ${problem}\n`);
    const { files, skipped } = run;
    const { error, warning, info, fixable } = shown;
    const summary = { files: files.length, skipped, error, warning, info, fixable };
    await reports.end({ files, summary, durationMs: io.now() - started });
  } finally {
    reports.drop();
  }
  for (const problem of reports.problems) await io.stderr.write(`intlint: ${problem}\n`);
  problems.push(...reports.problems);
  const hasTooMany = await tellOfTheEnd(command, io, all, fixer);
  if (all.hasFailure) return 3;
  if (problems.length > 0) return 2;
  if (fixer?.wouldChange === true) return 1;
  return hasTooMany || failsFor(all, command.failOn) ? 1 : 0;
}

/** Says what was fixed, and whether there are more warnings than allowed. */
async function tellOfTheEnd(
  { maxWarnings = Infinity }: LintCommand,
  io: Io,
  { total, warning }: Tally,
  fixer: Fixer | undefined,
): Promise<boolean> {
  const fixed = fixer?.summary(total);
  if (fixed !== undefined) await io.stderr.write(`intlint: ${fixed}\n`);
  if (warning <= maxWarnings) return false;
  const count = `${plural(warning, "warning")} ${warning === 1 ? "is" : "are"}`;
  await io.stderr.write(`intlint: ${count} more than the ${maxWarnings} allowed\n`);
  return true;
}
