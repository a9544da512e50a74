import { availableParallelism } from "node:os";

/** With fewer files a second thread takes longer to start than it saves (see "Speed" in docs/internals.md). */
const manyFiles = 400;

/** More threads would wait for each other: one of them writes the report. */
const mostThreads = 8;

/** The best number of threads for a number of files. */
export function threadsFor(files: number): number {
  return files < manyFiles ? 1 : Math.min(availableParallelism(), mostThreads);
}
