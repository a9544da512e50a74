import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Notices } from "../run/file-linter.js";
import type { FileOutcome } from "../run/file-outcome.js";
import type { InputFile } from "../files/file-search.js";
import type { InputOptions } from "../run/input-options.js";
import type { Io } from "../io.js";
import { packageFile } from "../files/package-file.js";
import type { ReadFile } from "../files/read-text.js";

/** Everything that another thread has to know to lint files as this one does. */
export interface ThreadTask {
  readonly cwd: string;
  readonly command: InputOptions;
  readonly base: ReadFile | undefined;
  /** Whether results of earlier runs are used, and new ones kept. */
  readonly usesCache: boolean;
}

/** What a thread is asked: to lint files, or to end and to say what it has noticed beside. */
export type ThreadRequest = readonly InputFile[] | "end";

/** Another thread that lints files. What it is asked fails where the thread ends too early. */
export interface LintThread {
  lint(files: readonly InputFile[]): Promise<readonly FileOutcome[]>;
  /** Lets it end, and gives what it has noticed beside. */
  end(): Promise<Notices>;
  /** Ends it, whatever it is doing. */
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
    async end() {
      const ended = once(worker, "exit");
      const notices = (await ask("end")) as Notices;
      await ended;
      return notices;
    },
    stop: () => void worker.terminate(),
  };
}
