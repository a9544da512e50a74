import { lintExercise } from "./launch/exercise.js";
import { main } from "./main.js";
import { processIo } from "./process-io.js";
import type { ThreadTask } from "./threads/lint-thread.js";
import { threadArgument } from "./threads/thread-argument.js";

/** Serves the main thread; false where this is the main thread. */
async function serveThread(): Promise<boolean> {
  const thread = await import("node:worker_threads");
  if (thread.parentPort === null) return false;
  const { serve } = await import("./threads/serve.js");
  serve(thread.parentPort, thread.workerData as ThreadTask, processIo());
  return true;
}

async function run(args: readonly string[]): Promise<void> {
  if (args[0] === threadArgument && (await serveThread())) return;
  process.exitCode = await main(args, processIo());
}

/** Makes V8 compile what most runs need; see `CachedLoader`. */
export function exercise(): Promise<void> {
  return lintExercise(processIo());
}

void run(process.argv.slice(2));
