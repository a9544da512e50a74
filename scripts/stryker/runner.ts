/**
 * A test runner for Stryker that keeps the code and its tests loaded. Stryker's own runner for Vitest starts a worker for
 * each mutant, which takes a hundred times as long as the tests of the mutant.
 */
import { resolve } from "node:path";
import { bundleTests, loadTests, type LoadedTest } from "./loaded-tests.js";

interface Options {
  readonly inProcess: { readonly tests: readonly string[] };
}

interface MutantRun {
  readonly activeMutant: { readonly id: string };
  /** The tests that execute the mutated code. */
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
}

interface Outcome {
  readonly status: "killed" | "survived" | "timeout";
  readonly killedBy?: readonly string[];
  readonly failureMessage?: string;
  readonly reason?: string;
  readonly nrOfTests?: number;
}

interface TestResult {
  readonly id: string;
  readonly name: string;
  readonly fileName: string;
  readonly timeSpentMs: number;
  /** 0 is success. */
  readonly status: number;
  readonly failureMessage?: string;
}

/** What instrumented code and Stryker tell each other. */
interface Instrumentation {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number;
  hitLimit?: number | undefined;
  mutantCoverage?: { readonly perTest?: Readonly<Record<string, object>> };
}

declare global {
  var __stryker__: Instrumentation | undefined;
}

/** The processor time, in milliseconds, of a test that is too slow to run for each mutant. */
const slowTest = 100;

const instrumentation: Instrumentation = (globalThis.__stryker__ ??= {});

class InProcessRunner {
  static readonly inject = ["options"] as const;
  private readonly files: readonly string[];
  private tests: ReadonlyMap<string, LoadedTest> = new Map();
  private bundle = "";
  private generation = 0;

  constructor(options: Options) {
    this.files = options.inProcess.tests;
  }

  capabilities(): object {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.bundle = await bundleTests(this.files);
    await this.reload();
  }

  /** Runs each test, and selects the quick ones, the quickest first. Tests of speed fail in instrumented code. */
  async dryRun(): Promise<object> {
    const results: TestResult[] = [];
    for (const { id, file, run } of this.tests.values()) {
      instrumentation.currentTestId = id;
      const start = process.cpuUsage();
      const failure = await failureOf(run);
      const timeSpentMs = process.cpuUsage(start).user / 1000;
      instrumentation.currentTestId = undefined;
      const result = failure === undefined ? { status: 0 } : { status: 1, failureMessage: failure };
      results.push({ id, name: id, fileName: resolve(file), timeSpentMs, ...result });
    }
    const { perTest = {}, ...coverage } = instrumentation.mutantCoverage ?? {};
    const tests = results
      .filter((test) => test.timeSpentMs < slowTest)
      .toSorted((a, b) => a.timeSpentMs - b.timeSpentMs);
    const selected = Object.fromEntries(tests.map(({ id }) => [id, perTest[id] ?? {}]));
    return { status: "complete", tests, mutantCoverage: { ...coverage, perTest: selected } };
  }

  /** Code that fills a cache runs only in a fresh copy, and a mutant may fill a cache for the mutants after it. */
  async mutantRun(run: MutantRun): Promise<Outcome> {
    const outcome = await this.tryMutant(run);
    const isCached = outcome.status === "survived" && instrumentation.hitCount === 0;
    if (!isCached && !(await this.isDamaged(outcome))) return outcome;
    await this.reload();
    const fresh = await this.tryMutant(run);
    await this.reload();
    return fresh;
  }

  private async reload(): Promise<void> {
    const tests = await loadTests(this.bundle, this.generation++);
    this.tests = new Map(tests.map((test) => [test.id, test]));
  }

  private async tryMutant({ activeMutant, testFilter = [], hitLimit }: MutantRun): Promise<Outcome> {
    Object.assign(instrumentation, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    try {
      return await this.firstFailure(testFilter);
    } finally {
      instrumentation.activeMutant = undefined;
    }
  }

  private async firstFailure(ids: readonly string[]): Promise<Outcome> {
    for (const [index, id] of ids.entries()) {
      const failureMessage = await this.failureOfTest(id);
      if (failureMessage === undefined) continue;
      if (isOverLimit()) return { status: "timeout", reason: failureMessage };
      return { status: "killed", killedBy: [id], failureMessage, nrOfTests: index + 1 };
    }
    return { status: "survived", nrOfTests: ids.length };
  }

  /** Whether the test that killed a mutant fails without it too. */
  private async isDamaged({ killedBy: [killer] = [] }: Outcome): Promise<boolean> {
    return killer !== undefined && (await this.failureOfTest(killer)) !== undefined;
  }

  private async failureOfTest(id: string): Promise<string | undefined> {
    const test = this.tests.get(id);
    if (test === undefined) throw new Error(`unknown test: ${id}`);
    return failureOf(test.run);
  }
}

function isOverLimit(): boolean {
  const { hitCount = 0, hitLimit = Infinity } = instrumentation;
  return hitCount > hitLimit;
}

async function failureOf(run: () => Promise<void>): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const strykerPlugins = [{ kind: "TestRunner", name: "in-process", injectableClass: InProcessRunner }];

export const strykerValidationSchema = {
  properties: {
    inProcess: {
      type: "object",
      properties: { tests: { type: "array", items: { type: "string" } } },
      required: ["tests"],
    },
  },
};
