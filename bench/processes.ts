import { spawnSync } from "node:child_process";
import { median } from "./table.js";

/** A process that is measured. */
export interface Subject {
  readonly name: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** What is done before each run, and not measured. */
  readonly prepare?: () => void;
}

/** A process, and the least that it could take. */
export interface Comparison {
  readonly title: string;
  readonly runs: number;
  readonly floor: Subject;
  readonly ours: Subject;
  /** How many times the floor we allow ourselves. */
  readonly target: number;
}

/** Node reads extra certificates at every start, which has nothing to do with what is measured. */
const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };

/** The wall time of one process in milliseconds; what it prints does not matter, only that it succeeds. */
export function wallTime(file: string, args: readonly string[], cwd: string | undefined): number {
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(file, args, {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 1 << 28,
  });
  const elapsed = performance.now() - start;
  if (status === 0) return elapsed;
  throw new Error(
    `${[file, ...args].join(" ")} ended with ${status}: ${stderr.toString()}${stdout.toString().slice(-2000)}`,
  );
}

function time({ args, cwd, prepare }: Subject): number {
  prepare?.();
  return wallTime(process.execPath, args, cwd);
}

/** The columns of what is measured. */
export const heading: readonly string[] = ["", "floor", "intlint", "ratio", "target"];

/** Runs both in turn, so that a busy moment of the machine hits both. */
export function measure({ title, runs, floor, ours, target }: Comparison): string[] {
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
