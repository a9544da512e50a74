import { setImmediate } from "node:timers/promises";
import type { FileOutcome } from "../run/file-outcome.js";
import type { InputFile } from "../files/file-search.js";
import type { LintThread } from "./lint-thread.js";

/** How many files a thread is given at a time: enough to make messages cheap, few enough to end together. */
const batchSize = 16;

/** How many batches of a thread may be ready before their turn. */
const batchesAhead = 8;

/** A file with what became of it. */
export type FileResult = readonly [file: InputFile, outcome: FileOutcome];

/** Lints files in this thread (`lint`) and in others; the results come in the order of the files, whoever is first. */
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
      // Lets the answers of the other threads in.
      await setImmediate();
    }
    return outcomes;
  };
  const workers = [here, ...threads.map((thread) => (batch: readonly InputFile[]) => thread.lint(batch))];
  const all = Promise.all(workers.map((worker) => batches.workOff(worker)));
  // Who waits for a batch hears of its failure.
  all.catch(() => undefined);
  yield* batches.results();
  await all;
}

/** A batch that is linted, or will be. */
interface Batch {
  readonly files: readonly InputFile[];
  readonly outcomes: Promise<readonly FileOutcome[]>;
  readonly settle: (outcomes: Promise<readonly FileOutcome[]>) => void;
}

/** Files in batches, each of which one worker takes; none of them is far ahead of the one whose results are due. */
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

  /** Takes one batch after the other as long as there are any. */
  async workOff(lint: (files: readonly InputFile[]) => Promise<readonly FileOutcome[]>): Promise<void> {
    for (let batch = await this.#take(); batch !== undefined; batch = await this.#take()) {
      const outcomes = lint(batch.files);
      batch.settle(outcomes);
      await outcomes;
    }
  }

  /** The results in the order of the files. */
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
  // After the failure of one batch nobody waits for the next ones.
  outcomes.catch(() => undefined);
  return { files, outcomes, settle };
}
