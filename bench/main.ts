/** Measures whole processes against their lower bounds, and expressions against the engine. Needs a build. */
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { hasChosenRoom, runWithRoom } from "../src/cli/editor/roomy-process.js";
import { withTemporaryFolder } from "../scripts/support/checks.js";
import { compareApis } from "./apis.js";
import { writeCorpus } from "./corpus.js";
import { compareExpressions } from "./expressions.js";
import { comparePeers } from "./peers.js";
import { heading, measure, type Comparison } from "./processes.js";
import { measureSession } from "./session.js";
import { table } from "./table.js";

async function compareProcesses(): Promise<void> {
  await withTemporaryFolder(async (folder) => {
    const documents = join(folder, "documents");
    const corpus = await writeCorpus(documents, 200);
    const expressionsFile = join(folder, "expressions.json");
    await writeFile(expressionsFile, JSON.stringify(corpus.expressions));
    const command = resolve("dist/cli.cjs");
    const small = resolve("examples/clean/ledgerline.integration.json");

    const comparisons: readonly Comparison[] = [
      {
        title: "one small document, against an empty Node process",
        runs: 21,
        floor: { name: "node -e 0", args: ["-e", "0"] },
        ours: { name: "intlint", args: [command, "lint", "--no-config", small] },
        target: 2.5,
      },
      {
        title: `${corpus.files} documents, against JSON.parse and jsonata()`,
        runs: 7,
        floor: { name: "floor", args: [resolve("bench/floor.cjs"), documents, expressionsFile] },
        ours: { name: "intlint", args: [command, "lint", "--no-config", documents] },
        target: 3,
      },
    ];
    const size = (corpus.bytes / corpus.files / 1000).toFixed(1);
    console.log(
      `Node ${process.version}; ${corpus.files} documents of ${size} KB, ${corpus.expressions.length} distinct expressions\n`,
    );
    console.log(table([heading, ...comparisons.map(measure)]));
  });
}

/** How long an editor waits, with one document open and with twenty; measured as `intlint lsp` runs. */
async function showSession(): Promise<void> {
  if (!hasChosenRoom(process.execArgv))
    return void (await runWithRoom(["scripts/run.mjs", "bench/main.ts", "session"]));
  const rows = [1, 20].map((count) => {
    const { diagnostics, completion } = measureSession(count);
    return [`${count} open`, `${diagnostics.toFixed(1)} ms`, `${completion.toFixed(1)} ms`];
  });
  console.log(table([["a keystroke in 200 KB, 95th percentile", "diagnostics", "completion"], ...rows]));
}

/** The benchmarks of `npm run bench -- NAME`. The peers have to be installed first, so they run only when named. */
const parts: Readonly<Record<string, () => Promise<void> | void>> = {
  processes: compareProcesses,
  expressions: compareExpressions,
  session: showSession,
  apis: compareApis,
  peers: comparePeers,
};

const [, , ...named] = process.argv;
for (const name of named.length > 0 ? named : ["processes", "expressions", "session"]) await parts[name]?.();
