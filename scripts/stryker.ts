// Mutation testing of the core with Stryker: `npm run stryker -- [folder]...`. Prints the score of each folder; the
// survivors are in `.cache/stryker/<folder>.html`.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { markdownTable } from "../bench/table.js";
import { mustRun } from "./support/checks.js";

const version = "9.6.1";
const home = ".cache/stryker";
const core = join(home, "node_modules/@stryker-mutator/core");

const jsonataTests = "packages/jsonata-check/test";

/** The folders of the core, each with the folders of its tests: the tests that may kill its mutants. */
const folders: Readonly<Record<string, readonly string[]>> = {
  "src/text": ["test/text", "test/document"],
  "src/document": ["test/document"],
  "src/placeholder": ["test/placeholder", "test/rules/placeholder"],
  "packages/jsonata-check/src/syntax": [`${jsonataTests}/syntax`, `${jsonataTests}/format`, `${jsonataTests}/hints`],
  "packages/jsonata-check/src/types": [`${jsonataTests}/types`, `${jsonataTests}/infer`],
  "packages/jsonata-check/src/functions": [
    `${jsonataTests}/functions`,
    `${jsonataTests}/infer`,
    `${jsonataTests}/hints`,
  ],
  "packages/jsonata-check/src/regex": [`${jsonataTests}/regex`],
  "packages/jsonata-check/src/text": [`${jsonataTests}/text`],
  "packages/jsonata-check/src/format": [`${jsonataTests}/format`],
  "src/hints": ["test/rules/jsonata", "test/engine"],
  "src/secrets": ["test/secrets", "test/rules/auth", "test/engine", "test/report"],
  "src/engine": ["test/engine"],
  "src/model": ["test/model", "test/rules"],
};

/** The folders of what tests import. */
const sources = ["src", "packages", "generated", "data", "schema", "scripts", "test", "fixtures"];

/** Tests that need Vitest, read files beside themselves or take long. */
const excluded = [
  "packages/jsonata-check/test/infer/fuzz.test.ts",
  "packages/jsonata-check/test/infer/limits.test.ts",
  "packages/jsonata-check/test/syntax/parse.limits.test.ts",
  "packages/jsonata-check/test/infer/certain-errors.test.ts",
  "packages/jsonata-check/test/readme.test.ts",
  "test/rules/right-expressions.test.ts",
  "test/report/formats.test.ts",
];

interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

const chosen = process.argv.slice(2);
await prepare();
const rows = [["folder", "mutants", "killed", "survived", "not covered", "score", "seconds"]];
for (const [folder, tests] of Object.entries(folders)) {
  if (chosen.length === 0 || chosen.includes(folder)) rows.push(await scoreOf(folder, tests));
}
console.log(markdownTable(rows));

/** Installs Stryker apart from the repository's packages and builds the test runner. */
async function prepare(): Promise<void> {
  await mkdir(home, { recursive: true });
  const manifest = join(core, "package.json");
  const installed = existsSync(manifest)
    ? (JSON.parse(await readFile(manifest, "utf8")) as { version: string })
    : undefined;
  if (installed?.version !== version) {
    await writeFile(join(home, "package.json"), "{}");
    mustRun(home, "npm", [
      "install",
      "--no-audit",
      "--no-fund",
      "--ignore-scripts",
      `@stryker-mutator/core@${version}`,
    ]);
  }
  await build({
    entryPoints: ["scripts/stryker/runner.ts"],
    outfile: join(home, "runner.mjs"),
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
  });
}

async function scoreOf(folder: string, testFolders: readonly string[]): Promise<string[]> {
  const start = performance.now();
  const report = join(home, folder.replaceAll("/", "-"));
  const configuration = `${report}.config.json`;
  await writeFile(
    configuration,
    JSON.stringify({
      mutate: [`${folder}/**/*.ts`],
      // Most strings are words of messages; the code that compares strings has mutants of its own.
      mutator: { excludedMutations: ["StringLiteral"] },
      ignorePatterns: ["**", "!package.json", ...sources.map((name) => `!${name}/**`)],
      plugins: [`./${home}/runner.mjs`],
      testRunner: "in-process",
      inProcess: { tests: await testFiles(testFolders) },
      coverageAnalysis: "perTest",
      ignoreStatic: true,
      disableTypeChecks: false,
      allowEmpty: true,
      dryRunTimeoutMinutes: 60,
      concurrency: Math.max(availableParallelism() - 1, 1),
      timeoutMS: 3000,
      tempDirName: `${home}/sandbox`,
      reporters: ["html", "json", "progress-append-only"],
      htmlReporter: { fileName: `${report}.html` },
      jsonReporter: { fileName: `${report}.json` },
    }),
  );
  const { status } = spawnSync(process.execPath, [join(core, "bin/stryker.js"), "run", configuration], {
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`Stryker failed for ${folder}`);
  const { files } = JSON.parse(await readFile(`${report}.json`, "utf8")) as MutationReport;
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted: readonly string[]): number => statuses.filter((status) => wanted.includes(status)).length;
  const killed = count("Killed", "Timeout");
  const survived = count("Survived");
  const uncovered = count("NoCoverage");
  const all = killed + survived + uncovered;
  const seconds = Math.round((performance.now() - start) / 1000);
  return [
    `\`${folder}\``,
    ...[all, killed, survived, uncovered].map(String),
    `${Math.round((100 * killed) / all)} %`,
    String(seconds),
  ];
}

async function testFiles(testFolders: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const folder of testFolders) {
    const entries = await readdir(folder, { recursive: true });
    files.push(...entries.filter((name) => name.endsWith(".test.ts")).map((name) => `${folder}/${name}`));
  }
  return files.filter((file) => !excluded.includes(file)).toSorted();
}
