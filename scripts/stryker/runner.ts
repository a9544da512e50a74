/**
 * A test runner for Stryker that keeps the code and its tests loaded. Stryker's own runner for Vitest starts a worker for
 * each mutant, which takes much longer than the tests of the mutant.
 */
import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
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

/** Numbers of Stryker. */
const TestStatus = { success: 0, failed: 1, skipped: 2 } as const;

interface TestResult {
  readonly id: string;
  readonly name: string;
  readonly fileName: string;
  readonly timeSpentMs: number;
  readonly status: (typeof TestStatus)[keyof typeof TestStatus];
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

/** The processor time, in microseconds, of a test that is too slow to run for each mutant. */
const slowTest = 100_000;

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

  /** Runs each test, and selects the tests of each mutant, the quickest first. Tests of speed fail in instrumented code. */
  async dryRun(): Promise<object> {
    const tests: TestResult[] = [];
    for (const test of this.tests.values()) tests.push(await timedRun(test));
    tests.sort((a, b) => a.timeSpentMs - b.timeSpentMs);
    const { perTest = {}, ...coverage } = instrumentation.mutantCoverage ?? {};
    const quick = tests.filter(({ status }) => status !== TestStatus.skipped);
    const selected = Object.fromEntries(quick.map(({ id }) => [id, perTest[id] ?? {}]));
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

async function timedRun({ id, file, run }: LoadedTest): Promise<TestResult> {
  instrumentation.currentTestId = id;
  const [start, processor] = [performance.now(), process.cpuUsage()];
  const failureMessage = await failureOf(run);
  const result = { id, name: id, fileName: resolve(file), timeSpentMs: performance.now() - start };
  instrumentation.currentTestId = undefined;
  if (process.cpuUsage(processor).user > slowTest) return { ...result, status: TestStatus.skipped };
  if (failureMessage === undefined) return { ...result, status: TestStatus.success };
  return { ...result, status: TestStatus.failed, failureMessage };
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
