/** Measures whole processes against the least they could take, and expressions against the engine. Needs a build. */
import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { withTemporaryFolder } from "../scripts/support/checks.js";
import { writeCorpus } from "./corpus.js";
import { compareExpressions } from "./expressions.js";
import { comparePeers } from "./peers.js";
import { measureSession } from "./session.js";
import { median, table } from "./table.js";

interface Subject {
  readonly name: string;
  readonly args: readonly string[];
}

interface Comparison {
  readonly title: string;
  readonly runs: number;
  readonly floor: Subject;
  readonly ours: Subject;
  /** How many times the floor we allow ourselves. */
  readonly target: number;
}

/** Node reads extra certificates at every start, which has nothing to do with what is measured. */
const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };

/** The wall time of one process in milliseconds. */
function time({ name, args }: Subject): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  const elapsed = performance.now() - start;
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr.toString()}`);
  return elapsed;
}

/** Runs both in turn, so that a busy moment of the machine hits both. */
function measure({ title, runs, floor, ours, target }: Comparison): string[] {
  const times: { floor: number[]; ours: number[] } = { floor: [], ours: [] };
  for (let run = 0; run <= runs; run++) {
    const [floorTime, ourTime] = [time(floor), time(ours)];
    if (run === 0) continue;
    times.floor.push(floorTime);
    times.ours.push(ourTime);
  }
  const [floorMedian, ourMedian] = [median(times.floor), median(times.ours)];
  const ratio = `${(ourMedian / floorMedian).toFixed(2)}x`;
  return [title, `${floorMedian.toFixed(0)} ms`, `${ourMedian.toFixed(0)} ms`, ratio, `${target}x`];
}

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
    console.log(table([["", "floor", "intlint", "ratio", "target"], ...comparisons.map(measure)]));
  });
}

/** What an editor waits for, with one document open and with twenty. */
function showSession(): void {
  const rows = [1, 20].map((count) => {
    const { diagnostics, completion } = measureSession(count);
    return [`${count} open`, `${diagnostics.toFixed(1)} ms`, `${completion.toFixed(1)} ms`];
  });
  console.log(table([["a keystroke in 200 KB, 95th percentile", "diagnostics", "completion"], ...rows]));
}

/** What `npm run bench -- NAME` measures; the peers, which are installed for it, only when they are named. */
const parts: Readonly<Record<string, () => Promise<void> | void>> = {
  processes: compareProcesses,
  expressions: compareExpressions,
  session: showSession,
  peers: comparePeers,
};

const [, , ...named] = process.argv;
for (const name of named.length > 0 ? named : ["processes", "expressions", "session"]) await parts[name]?.();
