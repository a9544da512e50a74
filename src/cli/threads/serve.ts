import type { MessagePort } from "node:worker_threads";
import { Baselines } from "../configuration/baselines.js";
import { Configurations } from "../configuration/configurations.js";
import { FileLinter, type Notices } from "../run/file-linter.js";
import type { FileOutcome } from "../run/file-outcome.js";
import type { InputFile } from "../files/file-search.js";
import type { Io } from "../io.js";
import { ResultCache } from "../run/result-cache.js";
import { isLarge } from "./count.js";
import type { ThreadRequest, ThreadTask } from "./lint-thread.js";

/** Lints the files that arrive through a port, until told to end. */
export function serve(port: MessagePort, task: ThreadTask, surroundings: Io): void {
  const { cwd, command, base, usesCache, isApart } = task;
  const io = { ...surroundings, cwd };
  const configurations = new Configurations(command, io, new Baselines(command.baseline, io));
  const results = usesCache ? new ResultCache(io) : undefined;
  const linter = new FileLinter(configurations, io, { base, results }, command.base);
  const ofOthers: Notices[] = [];
  const lint = async (file: InputFile): Promise<FileOutcome> => {
    if (isApart || !isLarge(file)) return linter.lintFile(file);
    const { lintApart } = await import("./lint-apart.js");
    const { outcome, notices } = await lintApart(file, task, io);
    ofOthers.push(...notices);
    return outcome;
  };
  port.on("message", (request: ThreadRequest) => {
    if (request !== "end") {
      void lintAll(request, lint).then((outcomes) => port.postMessage(outcomes));
      return;
    }
    port.postMessage([linter.notices, ...ofOthers]);
    port.close();
  });
}

async function lintAll(
  files: readonly InputFile[],
  lint: (file: InputFile) => Promise<FileOutcome>,
): Promise<readonly FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  for (const file of files) outcomes.push(await lint(file));
  return outcomes;
}
