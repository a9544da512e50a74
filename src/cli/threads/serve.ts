import type { MessagePort } from "node:worker_threads";
import { Baselines } from "../configuration/baselines.js";
import { Configurations } from "../configuration/configurations.js";
import { FileLinter } from "../run/file-linter.js";
import type { FileOutcome } from "../run/file-outcome.js";
import type { InputFile } from "../files/file-search.js";
import type { Io } from "../io.js";
import { ResultCache } from "../run/result-cache.js";
import type { ThreadRequest, ThreadTask } from "./lint-thread.js";

/** Lints the files that arrive through a port, until told to end. */
export function serve(port: MessagePort, { cwd, command, base, usesCache }: ThreadTask, surroundings: Io): void {
  const io = { ...surroundings, cwd };
  const configurations = new Configurations(command, io, new Baselines(command.baseline, io));
  const results = usesCache ? new ResultCache(io) : undefined;
  const linter = new FileLinter(configurations, io, { base, results }, command.base);
  port.on("message", (request: ThreadRequest) => {
    if (request !== "end") {
      void lintAll(linter, request).then((outcomes) => port.postMessage(outcomes));
      return;
    }
    port.postMessage(linter.notices);
    port.close();
  });
}

async function lintAll(linter: FileLinter, files: readonly InputFile[]): Promise<readonly FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  for (const file of files) outcomes.push(await linter.lintFile(file));
  return outcomes;
}
