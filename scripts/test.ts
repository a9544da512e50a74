/** Runs every check of the repository in turn and stops at the first that fails: what `npm test` does. */
import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";

interface Check {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const resultsFile = ".cache/test-results.json";
const bin = (path: string): string => `node_modules/${path}`;
const script = (name: string, ...flags: string[]): readonly [string, ...string[]] => [
  "scripts/run.mjs",
  `scripts/${name}.ts`,
  ...flags,
];

const checks: readonly Check[] = [
  { name: "format", command: [bin("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."] },
  { name: "lint", command: [bin("eslint/bin/eslint.js"), "--max-warnings", "0", "."] },
  { name: "types", command: [bin("typescript/bin/tsc"), "-p", "."] },
  { name: "generated files", command: script("generate", "--check") },
  { name: "build", command: script("build") },
  { name: "unused code", command: [bin("knip/bin/knip.js"), "--no-progress"] },
  {
    name: "tests",
    command: [
      bin("vitest/vitest.mjs"),
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${resultsFile}`,
    ],
  },
];

/** The one line that sums up the tests, in the form continuous integration reads. */
async function closingLine(): Promise<string> {
  const results = JSON.parse(await readFile(resultsFile, "utf8")) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
  };
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = results;
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** Runs the checks; the exit code is that of the first that fails. */
async function main(): Promise<number> {
  for (const { name, command } of checks) {
    console.log(`\n== ${name} ==`);
    const start = performance.now();
    const { status } = spawnSync(process.execPath, command, { stdio: ["ignore", "inherit", "inherit"] });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (status !== 0) {
      console.error(`\n== ${name}: failed after ${seconds} s ==`);
      return status ?? 1;
    }
    console.log(`== ${name}: ok, ${seconds} s ==`);
  }
  const line = `${await closingLine()}\n`;
  await writeFile(".cache/summary.txt", line);
  console.log(`\n${line}`);
  return 0;
}

process.exitCode = await main();
