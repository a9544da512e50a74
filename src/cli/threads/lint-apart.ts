import { totalmem } from "node:os";
import type { Notices } from "../run/file-linter.js";
import type { FileOutcome } from "../run/file-outcome.js";
import type { InputFile } from "../files/file-search.js";
import type { Io } from "../io.js";
import { startThread, type ThreadTask } from "./lint-thread.js";

/** Lints a large file in a thread of its own; there are no notices if the thread ran out of memory. */
export async function lintApart(
  file: InputFile,
  task: ThreadTask,
  io: Io,
  megabytes = mostMegabytes(),
): Promise<{ readonly outcome: FileOutcome; readonly notices: readonly Notices[] }> {
  const thread = startThread({ ...task, isApart: true }, io, megabytes);
  try {
    const [outcome] = await thread.lint([file]);
    if (outcome === undefined) throw new Error("a thread gave no answer");
    return { outcome, notices: await thread.end() };
  } catch (error) {
    if (!isOutOfMemory(error)) throw error;
    const problem = `${file.shown}: cannot be linted: Node ran out of memory`;
    return { outcome: { is: "unreadable", problem }, notices: [] };
  } finally {
    thread.stop();
  }
}

/** Most of what the machine or the container has. */
function mostMegabytes(): number {
  return Math.floor((0.75 * Math.min(totalmem(), process.constrainedMemory() || Infinity)) / (1024 * 1024));
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
