import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Notices } from "../run/file-linter.js";
import type { FileOutcome } from "../run/file-outcome.js";
import type { InputFile } from "../files/file-search.js";
import type { InputOptions } from "../run/input-options.js";
import type { Io } from "../io.js";
import { packageFile } from "../files/package-file.js";
import type { ReadFile } from "../files/read-text.js";
import { threadArgument } from "./thread-argument.js";

/** Everything another thread needs to lint files like this one. */
export interface ThreadTask {
  readonly cwd: string;
  readonly command: InputOptions;
  readonly base: ReadFile | undefined;
  /** Whether results are cached between runs. */
  readonly usesCache: boolean;
  /** Whether the thread exists for a single large file, which it must not pass on to another. */
  readonly isApart: boolean;
}

/** A request to a thread: files to lint, or to end with its notices. */
export type ThreadRequest = readonly InputFile[] | "end";

/** Another thread that lints files. Requests fail if the thread ends early. */
export interface LintThread {
  lint(files: readonly InputFile[]): Promise<readonly FileOutcome[]>;
  /** Ends the thread; resolves to its notices and those of threads that it started. */
  end(): Promise<readonly Notices[]>;
  /** Terminates the thread at once. */
  stop(): void;
}

/** Starts a worker thread, which runs the built command and serves requests (`serve.ts`). */
export function startThread(task: ThreadTask, io: Io, megabytes?: number): LintThread {
  const worker = new Worker(packageFile("dist/cli.cjs", io), {
    // The launcher decides by the arguments under which flags V8's compiled code is cached.
    argv: [threadArgument, ...process.argv.slice(2)],
    workerData: task,
    ...(megabytes === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: megabytes } }),
  });
  const ask = async (request: ThreadRequest): Promise<unknown> => {
    worker.postMessage(request);
    const [answer] = (await once(worker, "message")) as [unknown];
    return answer;
  };
  return {
    lint: async (files) => (await ask(files)) as readonly FileOutcome[],
    async end() {
      const ended = once(worker, "exit");
      const notices = (await ask("end")) as readonly Notices[];
      await ended;
      return notices;
    },
    stop: () => void worker.terminate(),
  };
}
