import type { MessagePort } from "node:worker_threads";
import { Baselines } from "../baselines.js";
import { Configurations } from "../configurations.js";
import { FileLinter } from "../file-linter.js";
import type { FileOutcome } from "../file-outcome.js";
import type { InputFile } from "../file-search.js";
import type { Io } from "../io.js";
import type { ThreadRequest, ThreadTask } from "./lint-thread.js";

/** Lints the files that come through a port, one request after the other. */
export function serve(port: MessagePort, { cwd, command, base }: ThreadTask, surroundings: Io): void {
  const io = { ...surroundings, cwd };
  const configurations = new Configurations(command, io, new Baselines(command.baseline, io));
  const linter = new FileLinter(configurations, io, { base }, command.base);
  port.on("message", (request: ThreadRequest) => {
    if (request === "description problems") port.postMessage(linter.descriptionProblems);
    else void lintAll(linter, request).then((outcomes) => port.postMessage(outcomes));
  });
}

async function lintAll(linter: FileLinter, files: readonly InputFile[]): Promise<readonly FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  for (const file of files) outcomes.push(await linter.lintFile(file));
  return outcomes;
}
