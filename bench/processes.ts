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

/** The wall time of one process in milliseconds. */
function time({ name, args, cwd, prepare }: Subject): number {
  prepare?.();
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const elapsed = performance.now() - start;
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr.toString()}`);
  return elapsed;
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
