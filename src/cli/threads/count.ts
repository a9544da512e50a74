import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { attempt } from "../../text/attempt.js";
import type { InputFile } from "../files/file-search.js";

/** With fewer files a second thread takes longer to start than it saves (see "Speed" in docs/internals.md). */
const manyFiles = 400;

/** More threads would wait for each other: one of them writes the report. */
const mostThreads = 8;

/** The best number of threads for a number of files. */
export function threadsFor(files: number): number {
  return files < manyFiles ? 1 : Math.min(availableParallelism(), mostThreads);
}

/** Larger files may need more memory than Node grants to a process by itself. */
const largeSize = 8 * 1024 * 1024;

/** Whether a file is linted in a thread of its own, which may use more memory and ends alone when it runs out. */
export function isLarge({ path }: InputFile): boolean {
  return (attempt(() => statSync(path).size) ?? 0) > largeSize;
}
