import { rules } from "../../../generated/rules.js";
import { internalErrorId } from "../../engine/internal-error.js";
import { formOf, loadFormat } from "../../report/formats.js";
import type { RunResult } from "../../report/run-result.js";
import { outgoing } from "../../report/visible.js";
import type { Severity } from "../../rule-kit/finding.js";
import { systemReason, UsageError } from "../failures.js";
import { findInputs } from "../files.js";
import type { Io } from "../io.js";
import { shownPath } from "../paths.js";
import { folderInRepository } from "../repository.js";
import { readBase } from "../read-text.js";
import { Run } from "../run.js";
import { columnsOf, isColored } from "../terminal.js";
import { tool } from "../version.js";
import type { LintCommand } from "./lint-options.js";

const rank: Readonly<Record<Severity | "never", number>> = { info: 0, warning: 1, error: 2, never: 3 };

/** Lints what the command names and writes the reports. Gives the exit code. */
export async function lint(command: LintCommand, io: Io): Promise<number> {
  const started = io.now();
  const inputs = await findInputs(io, command.paths, command.usesIgnoreFiles);
  const [missing] = inputs.missing;
  if (command.fix !== undefined && missing !== undefined) throw new UsageError(`nothing was fixed: ${missing}`);
  const fixer = command.fix && new (await import("../fixer.js")).Fixer(command.fix, io);
  const run = new Run(command, io, readBase(command.base, io), fixer);
  if (inputs.readsStdin) await run.lintStdin();
  await run.lintFiles(inputs.files);
  await run.judgeSuppressions(inputs);
  const problems = [
    ...inputs.missing,
    ...inputs.problems,
    ...run.problems,
    ...(fixer?.problems ?? []),
    ...(command.allowsEmpty ? [] : run.emptyPlaces(inputs)),
  ];
  for (const problem of [...problems, ...(fixer?.notes ?? [])]) await io.stderr.write(`intlint: ${problem}\n`);

  const { diagnostics } = run;
  const shown = command.isQuiet ? diagnostics.filter(({ severity }) => severity === "error") : diagnostics;
  const reportIo = command.reportStream === "stdout" ? io : { ...io, stdout: io.stderr };
  await writeReports(command, reportIo, { ...run.result(shown), durationMs: io.now() - started });
  const fixed = fixer?.summary(diagnostics);
  if (fixed !== undefined) await io.stderr.write(`intlint: ${fixed}\n`);
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  const hasTooMany = warnings > (command.maxWarnings ?? Infinity);
  if (hasTooMany) {
    const count = warnings === 1 ? "1 warning is" : `${warnings} warnings are`;
    await io.stderr.write(`intlint: ${count} more than the ${command.maxWarnings} allowed\n`);
  }
  if (diagnostics.some(({ rule }) => rule === internalErrorId)) return 3;
  if (problems.length > 0) return 2;
  if (fixer?.wouldChange === true) return 1;
  return hasTooMany || diagnostics.some(({ severity }) => rank[severity] >= rank[command.failOn]) ? 1 : 0;
}

async function writeReports(command: LintCommand, io: Io, result: RunResult): Promise<void> {
  for (const { format, file } of command.outputs) {
    const render = await loadFormat(format);
    const colored = file === undefined ? isColored(io, command.color) : command.color === "always";
    const text = render(result, {
      tool,
      rules,
      isColored: colored,
      columns: columnsOf(io),
      showsSuppressed: command.showsSuppressed,
      workingFolder: folderInRepository(io),
    });
    try {
      const form = formOf(format, colored);
      if (file === undefined) await io.stdout.write(text, form);
      else io.files.write(file, outgoing(text, form));
    } catch (error) {
      const target = file === undefined ? "standard output" : shownPath(io.cwd, file);
      throw new UsageError(`${target}: the report cannot be written: ${systemReason(error)}`);
    }
  }
}
