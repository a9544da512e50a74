import { dirname } from "node:path";
import { attempt } from "../../text/attempt.js";
import type { FileFindings } from "../../report/report.js";
import { Tally } from "../../report/tally.js";
import type { Baselines, OpenBaseline } from "../configuration/baselines.js";
import { defineCommand } from "../command.js";
import { systemReason, UsageError } from "../failures.js";
import { findInputs } from "../files/files.js";
import type { Io } from "../io.js";
import { Run } from "../run/run.js";
import { continuesOnly, inputOptionsOf } from "../run/input-options.js";
import { readBase } from "../files/read-text.js";
import { tell } from "../terminal.js";
import { baselineUsage } from "../usage/baseline.js";

/** Writes or prunes the baseline files of the given paths. */
export const baseline = defineCommand(
  baselineUsage,
  async (given, io) => {
    const prunes = given.flags.has("prune");
    const input = inputOptionsOf(given, io);
    const options = { ...input, baseline: { ...input.baseline, use: prunes ? "heed" : "renew" } } as const;
    if (options.paths.includes("-") && options.stdinName === undefined) {
      throw new UsageError("a baseline names files; name standard input with --stdin-filename");
    }
    const inputs = await findInputs(io, options.paths, options.usesIgnoreFiles);
    const tally = new Tally();
    const found = ({ diagnostics }: FileFindings): void => tally.add(diagnostics);
    const run = new Run(options, io, { base: readBase(options.base, io), found });
    run.expectConfigurations(inputs.files);
    if (inputs.readsStdin) await run.lintStdin();
    await run.lintFiles(inputs.files);
    const problems = [
      ...inputs.missing,
      ...inputs.problems,
      ...run.problems,
      ...(options.allowsEmpty ? [] : run.emptyPlaces(inputs)),
    ];
    await tell(io, problems);
    if (prunes && run.baselines.open.length === 0) await tell(io, ["no baseline to prune"]);
    for (const open of run.baselines.open) await io.stdout.write(`${update(open, run.baselines, io)}\n`);
    if (tally.hasFailure) return 3;
    return problems.length > 0 ? 2 : 0;
  },
  continuesOnly,
);

/** Writes a baseline file if its content changes; returns a summary of the change. */
function update(open: OpenBaseline, baselines: Baselines, io: Io): string {
  const { path, shown, text } = open;
  const after = baselines.textAfter(open);
  attempt(() => io.files.removeLeftovers(dirname(path)));
  if (after !== (text ?? "")) {
    try {
      if (text === undefined) io.files.write(path, after);
      else io.files.replace(path, new TextEncoder().encode(text), after);
    } catch (error) {
      throw new UsageError(`${shown}: the baseline cannot be written: ${systemReason(error)}`);
    }
  }
  const [before, now] = [linesOf(text ?? ""), linesOf(after)];
  const added = [...now].filter((line) => !before.has(line)).length;
  const removed = [...before].filter((line) => !now.has(line)).length;
  return `${shown}: ${now.size} known ${now.size === 1 ? "finding" : "findings"} (${added} new, ${removed} removed)`;
}

function linesOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/\r?\n/).filter((line) => line !== ""));
}
