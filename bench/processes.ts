import { spawnSync } from "node:child_process";
import { median } from "./table.js";

/** A process to measure. */
export interface Subject {
  readonly name: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** Runs before each measurement, untimed. */
  readonly prepare?: () => void;
}

/** A process and its lower bound. */
export interface Comparison {
  readonly title: string;
  readonly runs: number;
  readonly floor: Subject;
  readonly ours: Subject;
  /** The allowed multiple of the floor. */
  readonly target: number;
}

/** Node reads extra certificates at every start, which would distort the measurement. */
const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };

/** The wall time of one process in milliseconds. Its output is ignored, but it must succeed. */
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

/** The columns of the table. */
export const heading: readonly string[] = ["", "floor", "intlint", "ratio", "target"];

/** Alternates the two, so that a busy moment of the machine affects both. */
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
