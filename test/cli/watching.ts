import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { run, type Situation } from "./harness.js";

/** A change in the folder; returns the path that the system reports. */
export type Step = (folder: string) => string;

/** Writes a file. */
export const write =
  (path: string, text: string): Step =>
  (folder) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    return path;
  };

/** Removes a file. */
export const remove =
  (path: string): Step =>
  (folder) => {
    rmSync(join(folder, path));
    return path;
  };

/** Runs --watch, and does the next step whenever it waits; the person interrupts in the end. */
export function watching(argv: readonly string[], steps: readonly Step[], situation: Situation) {
  const watched = new Map<string, (name: string | undefined) => void>();
  let folder = "";
  const left = [...steps];
  return run([...argv, "--watch"], {
    ...situation,
    watch(path, changed) {
      // Parent folders are watched too, so the test uses the shortest possible path.
      if (folder === "") folder = path;
      watched.set(path, changed);
      return { close: () => undefined };
    },
    onInterrupt(interrupted) {
      const step = left.shift();
      if (step === undefined) interrupted();
      else {
        const path = join(folder, step(folder));
        watched.get(dirname(path))?.(basename(path));
      }
      // Nothing follows a change that is of no account.
      const patience = setTimeout(interrupted, 100);
      return { close: () => clearTimeout(patience) };
    },
  });
}
