import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Base, DescriptionProblems } from "../file-linter.js";
import type { FileOutcome } from "../file-outcome.js";
import type { InputFile } from "../file-search.js";
import type { InputOptions } from "../input-options.js";
import type { Io } from "../io.js";
import { packageFile } from "../package-file.js";

/** Everything that another thread has to know to lint files as this one does. */
export interface ThreadTask {
  readonly cwd: string;
  readonly command: InputOptions;
  readonly base: Base | undefined;
}

/** What a thread is asked: files to lint, or what is wrong with API descriptions. */
export type ThreadRequest = readonly InputFile[] | "description problems";

/** Another thread that lints files. What it is asked fails where the thread ends too early. */
export interface LintThread {
  lint(files: readonly InputFile[]): Promise<readonly FileOutcome[]>;
  /** What is wrong with the API descriptions that it has read. */
  descriptionProblems(): Promise<DescriptionProblems>;
  stop(): void;
}

/** Starts a thread of the process: it runs the built command, which serves what it is asked (`serve.ts`). */
export function startThread(task: ThreadTask, io: Io): LintThread {
  const worker = new Worker(packageFile("dist/cli.cjs", io), { workerData: task });
  const ask = async (request: ThreadRequest): Promise<unknown> => {
    worker.postMessage(request);
    const [answer] = (await once(worker, "message")) as [unknown];
    return answer;
  };
  return {
    lint: async (files) => (await ask(files)) as readonly FileOutcome[],
    descriptionProblems: async () => (await ask("description problems")) as DescriptionProblems,
    stop: () => void worker.terminate(),
  };
}
