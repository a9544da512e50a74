import { plural } from "../../report/counts.js";
import { Tally } from "../../report/tally.js";
import { defineCommand } from "../command.js";
import { UsageError } from "../failures.js";
import type { Fixer } from "../run/fixer.js";
import { continuesOnly } from "../run/input-options.js";
import type { Io } from "../io.js";
import { lintInputs } from "../run/lint-inputs.js";
import { readBase } from "../files/read-text.js";
import { Progress } from "../reports/progress.js";
import type { Results } from "../run/result-cache.js";
import { Reports } from "../reports/reports.js";
import { Run } from "../run/run.js";
import { timed, Timing } from "../run/timing.js";
import { failsFor } from "../reports/threshold.js";
import { tell } from "../terminal.js";
import { threadsFor } from "../threads/count.js";
import { lintUsage } from "../usage/lint.js";
import { lintCommandOf, type LintCommand, type Watched } from "./lint-options.js";

/** Lints the given paths, or prints the version. */
export const lint = defineCommand(
  lintUsage,
  async (given, io) => {
    const printsJson = given.flags.has("json");
    if (given.flags.has("version")) return (await import("./version.js")).printVersion(printsJson, io);
    if (printsJson) throw new UsageError("--json needs --version; a report in JSON is --format json");
    const command = lintCommandOf(given, io);
    if (given.flags.has("print-config")) return (await import("./print-config.js")).printConfig(command, io);
    if (command.watches) return (await import("./watch.js")).watch(command, io, runLint);
    return runLint(command, io);
  },
  continuesOnly,
);

/** Lints the inputs and writes the reports; resolves to the exit code. */
async function runLint(command: LintCommand, silent: Io, watched?: Watched): Promise<number> {
  const progress = new Progress(silent);
  const surroundings = progress.io;
  const started = surroundings.now();
  const timing = command.showsTiming ? new Timing(() => surroundings.now()) : undefined;
  const { inputs, io } = await timed(timing, "search", () => lintInputs(command, surroundings));
  const [missing] = inputs.missing;
  if (command.fix !== undefined && missing !== undefined) throw new UsageError(`nothing was fixed: ${missing}`);
  const fixer = command.fix && new (await import("../run/fixer.js")).Fixer(command.fix, io);
  const reports = new Reports(command, io);
  const all = new Tally();
  const shown = new Tally();
  const run = new Run(command, io, {
    base: readBase(command.base, io),
    fixer,
    timing,
    progress: (done, total) => progress.tell(done, total),
    results: watched?.results ?? (await cacheOf(command, io)),
    threadsFor: isForThreads(command) ? (files) => command.threads ?? threadsFor(files) : undefined,
    async found(findings) {
      all.add(findings.diagnostics);
      const diagnostics = findings.diagnostics.filter(({ severity }) => severity === "error" || !command.isQuiet);
      shown.add(diagnostics);
      await timed(timing, "output", () => reports.add({ ...findings, diagnostics }));
    },
  });
  const problems = [...inputs.missing, ...inputs.problems];
  try {
    await timed(timing, "configuration", () => run.expectConfigurations(inputs.files));
    await reports.start(run.rules);
    if (inputs.readsStdin) await run.lintStdin();
    await run.lintFiles(inputs.files);
    await run.judgeSuppressions(inputs);
    problems.push(...run.problems, ...(fixer?.problems ?? []));
    if (!command.allowsEmpty) problems.push(...run.emptyPlaces(inputs));
    await tell(io, [...problems, ...run.notes, ...(fixer?.notes ?? [])]);
    const { files, skipped } = run;
    await reports.end({ files, summary: shown.summary(files.length, skipped), durationMs: io.now() - started });
  } finally {
    await progress.clear();
    reports.drop();
    for (const path of run.configurationFiles) watched?.folders.add(path);
  }
  await tell(io, reports.problems);
  problems.push(...reports.problems);
  if (timing !== undefined) await io.stderr.write(timing.table());
  const hasTooMany = await tellOfTheEnd(command, io, all, fixer);
  if (all.hasFailure) return 3;
  if (problems.length > 0) return 2;
  return hasTooMany || fixer?.wouldChange === true || failsFor(all, command.failOn) ? 1 : 0;
}

/** Fixing must see and change the current text, so it does not use the cache. */
async function cacheOf({ usesCache, fix }: LintCommand, io: Io): Promise<Results | undefined> {
  return usesCache && fix === undefined ? new (await import("../run/result-cache.js")).ResultCache(io) : undefined;
}

/** Fixes are written one file at a time; staged contents, timings and results of `--watch` exist in one thread only. */
function isForThreads({ fix, changes, showsTiming, watches }: LintCommand): boolean {
  return fix === undefined && changes !== "staged" && !showsTiming && !watches;
}

/** Reports what was fixed, and whether there are more warnings than allowed. */
async function tellOfTheEnd(
  { maxWarnings = Infinity }: LintCommand,
  io: Io,
  { total, warning }: Tally,
  fixer: Fixer | undefined,
): Promise<boolean> {
  const fixed = fixer?.summary(total);
  if (fixed !== undefined) await tell(io, [fixed]);
  if (warning <= maxWarnings) return false;
  const count = `${plural(warning, "warning")} ${warning === 1 ? "is" : "are"}`;
  await tell(io, [`${count} more than the ${maxWarnings} allowed`]);
  return true;
}
