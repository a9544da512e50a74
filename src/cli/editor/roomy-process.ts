import { spawn } from "node:child_process";

const flag = "--max-semi-space-size";

/** In MB. With the default of 16, V8 moves the data of a long document to the old generation while it is being edited. */
const youngGeneration = 32;

/**
 * The options of Node for documents that die young: a larger young generation, and nothing allocated outside of it. V8 would
 * put parts of every version into the old generation after the first one survived there, and they keep the next ones alive.
 */
export const roomOptions: readonly string[] = [`${flag}=${youngGeneration}`, "--no-allocation-site-pretenuring"];

/** Whether this process was started with an explicit young generation size. */
export function hasChosenRoom(execArgv: readonly string[], nodeOptions = ""): boolean {
  return [...execArgv, nodeOptions].some((option) => option.replaceAll("_", "-").includes(flag));
}

/** Runs the same command in a process with a larger young generation, which cannot grow later, and returns its exit code. */
export function runWithRoom(command: readonly string[] = process.argv.slice(1)): Promise<number> {
  const argv = [...roomOptions, ...process.execArgv, ...command];
  const child = spawn(process.execPath, argv, { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
