import { availableParallelism } from "node:os";

/** Below this many files a second thread takes longer to start than it saves (see "Speed" in docs/internals.md). */
const manyFiles = 400;

/** More threads would wait for each other: one of them writes the report. */
const mostThreads = 8;

/** How many threads lint so many files best. */
export function threadsFor(files: number): number {
  return files < manyFiles ? 1 : Math.min(availableParallelism(), mostThreads);
}
