/** `npm test`: runs every check of the repository, stage by stage, and stops after the first stage that fails. */
import { spawn } from "node:child_process";
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

/** The checks of a stage are independent and run in parallel; a later stage may need what an earlier one built. */
const stages: readonly (readonly Check[])[] = [
  [
    { name: "lint", command: [bin("eslint/bin/eslint.js"), "--max-warnings", "0", "."] },
    { name: "types", command: [bin("typescript/bin/tsc"), "-p", "."] },
    { name: "format", command: [bin("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."] },
  ],
  [
    { name: "generated files", command: script("generate", "--check") },
    { name: "build", command: script("build", "--if-stale") },
    { name: "unused code", command: [bin("knip/bin/knip.js"), "--no-progress"] },
  ],
  [
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
  ],
];

/** Runs one check, prints its output when it ends, and returns whether it passed. */
function run({ name, command }: Check): Promise<boolean> {
  const start = performance.now();
  const child = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "pipe"] });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`\n== ${name} ==`);
      process.stdout.write(Buffer.concat(output));
      console.log(`== ${name}: ${status === 0 ? "ok" : "failed"}, ${seconds} s ==`);
      resolve(status === 0);
    });
  });
}

/** The summary line of the tests, in the form that continuous integration reads. */
async function closingLine(): Promise<string> {
  const results = JSON.parse(await readFile(resultsFile, "utf8")) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
  };
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = results;
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** Runs the stages; the exit code is 1 if a check failed. */
async function main(): Promise<number> {
  for (const stage of stages) {
    const passed = await Promise.all(stage.map(run));
    if (passed.includes(false)) return 1;
  }
  const line = `${await closingLine()}\n`;
  await writeFile(".cache/summary.txt", line);
  console.log(`\n${line}`);
  return 0;
}

process.exitCode = await main();
