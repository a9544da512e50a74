/** Test files, bundled with the code that they test, and loaded into this process. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { collectTests, getFn, getHooks, type Suite, type Test, type VitestRunner } from "@vitest/runner";
import { build } from "esbuild";

export interface LoadedTest {
  readonly id: string;
  readonly file: string;
  readonly run: () => Promise<void>;
}

/** Bundles the test files of the current folder into one module that imports each on demand; returns its path. */
export async function bundleTests(files: readonly string[]): Promise<string> {
  const outfile = resolve(`tests-${process.pid}.mjs`);
  const imports = files.map((file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(`./${file}`)}),\n`);
  await build({
    stdin: { contents: `export const files = {\n${imports.join("")}};`, resolveDir: process.cwd() },
    absWorkingDir: process.cwd(),
    outfile,
    bundle: true,
    packages: "external",
    alias: { "jsonata-check": "./packages/jsonata-check/src", vitest: "./scripts/stryker/vitest.mjs" },
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  return outfile;
}

/** Loads a bundle; each `generation` is a copy of its own. */
export async function loadTests(bundle: string, generation: number): Promise<readonly LoadedTest[]> {
  const { files } = (await import(`${pathToFileURL(bundle).href}?${generation}`)) as {
    readonly files: Readonly<Record<string, () => Promise<unknown>>>;
  };
  const runner: VitestRunner = { config, importFile: (file) => files[file]?.() };
  const loaded: LoadedTest[] = [];
  for (const file of await collectTests(Object.keys(files), runner)) {
    const [error] = file.result?.errors ?? [];
    if (error !== undefined) throw new Error(`${file.filepath}: ${error.message}`);
    for (const test of await preparedTests(file)) {
      const id = `${file.filepath} ${test.fullTestName} ${loaded.length}`;
      loaded.push({ id, file: file.filepath, run: async () => getFn(test)() });
    }
  }
  return loaded;
}

/** The tests of a suite that are not skipped, after its `beforeAll`. */
async function preparedTests(suite: Suite): Promise<readonly Test[]> {
  for (const prepare of getHooks(suite).beforeAll) await prepare(suite);
  const tests: Test[] = [];
  for (const task of suite.tasks) {
    if (task.mode === "skip") continue;
    tests.push(...(task.type === "test" ? [task] : await preparedTests(task)));
  }
  return tests;
}

const config: VitestRunner["config"] = {
  root: process.cwd(),
  setupFiles: [],
  name: undefined,
  passWithNoTests: false,
  testNamePattern: undefined,
  allowOnly: false,
  sequence: { seed: 0, hooks: "stack", setupFiles: "list" },
  chaiConfig: undefined,
  maxConcurrency: 1,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  retry: 0,
  includeTaskLocation: false,
  tags: [],
  tagsFilter: undefined,
  strictTags: false,
};
