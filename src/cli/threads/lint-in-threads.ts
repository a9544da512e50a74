import { setImmediate } from "node:timers/promises";
import type { FileOutcome } from "../run/file-outcome.js";
import type { InputFile } from "../files/file-search.js";
import type { LintThread } from "./lint-thread.js";

/** Files per message to a thread: enough to make messages cheap, few enough to end together. */
const batchSize = 16;

/** How many batches per thread may be ready before their turn. */
const batchesAhead = 8;

/** A file and its outcome. */
export type FileResult = readonly [file: InputFile, outcome: FileOutcome];

/** Lints files in this thread (`lint`) and in others; results come in the order of the files. */
export async function* lintInThreads(
  files: readonly InputFile[],
  lint: (file: InputFile) => Promise<FileOutcome>,
  threads: readonly LintThread[],
): AsyncGenerator<FileResult> {
  const batches = new Batches(files, (threads.length + 1) * batchesAhead);
  const here = async (batch: readonly InputFile[]): Promise<readonly FileOutcome[]> => {
    const outcomes: FileOutcome[] = [];
    for (const file of batch) {
      outcomes.push(await lint(file));
      // Lets messages from other threads in.
      await setImmediate();
    }
    return outcomes;
  };
  const workers = [here, ...threads.map((thread) => (batch: readonly InputFile[]) => thread.lint(batch))];
  const all = Promise.all(workers.map((worker) => batches.workOff(worker)));
  // A failure is thrown to whoever awaits the batch.
  all.catch(() => undefined);
  yield* batches.results();
  await all;
}

/** A batch, linted or not. */
interface Batch {
  readonly files: readonly InputFile[];
  readonly outcomes: Promise<readonly FileOutcome[]>;
  readonly settle: (outcomes: Promise<readonly FileOutcome[]>) => void;
}

/** Files in batches for workers, none of which gets far ahead of the batch whose results are due. */
class Batches {
  readonly #batches: readonly Batch[];
  readonly #ahead: number;
  #taken = 0;
  #due = 0;
  #waiting: (() => void)[] = [];

  constructor(files: readonly InputFile[], ahead: number) {
    const count = Math.ceil(files.length / batchSize);
    this.#batches = Array.from({ length: count }, (_, index) => {
      return batchOf(files.slice(index * batchSize, (index + 1) * batchSize));
    });
    this.#ahead = ahead;
  }

  /** Lints batches until none is left. */
  async workOff(lint: (files: readonly InputFile[]) => Promise<readonly FileOutcome[]>): Promise<void> {
    for (let batch = await this.#take(); batch !== undefined; batch = await this.#take()) {
      const outcomes = lint(batch.files);
      batch.settle(outcomes);
      await outcomes;
    }
  }

  /** The results, in the order of the files. */
  async *results(): AsyncGenerator<FileResult> {
    for (const { files, outcomes } of this.#batches) {
      const ready = await outcomes;
      for (const [index, outcome] of ready.entries()) {
        const file = files[index];
        if (file !== undefined) yield [file, outcome];
      }
      this.#due++;
      for (const go of this.#waiting.splice(0)) go();
    }
  }

  async #take(): Promise<Batch | undefined> {
    while (this.#taken < this.#batches.length && this.#taken >= this.#due + this.#ahead) {
      await new Promise<void>((go) => this.#waiting.push(go));
    }
    return this.#batches[this.#taken++];
  }
}

function batchOf(files: readonly InputFile[]): Batch {
  let settle: Batch["settle"] = () => undefined;
  const outcomes = new Promise<readonly FileOutcome[]>((resolve) => (settle = resolve));
  // After a failure nobody awaits the remaining batches.
  outcomes.catch(() => undefined);
  return { files, outcomes, settle };
}
