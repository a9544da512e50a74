import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { main } from "./main.js";
import { processIo } from "./process-io.js";
import type { ThreadTask } from "./threads/lint-thread.js";

if (isMainThread) {
  void main(process.argv.slice(2), processIo()).then((code) => {
    process.exitCode = code;
  });
} else if (parentPort !== null) {
  const port = parentPort;
  void import("./threads/serve.js").then(({ serve }) => serve(port, workerData as ThreadTask, processIo()));
}
