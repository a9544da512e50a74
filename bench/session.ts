import { createSession } from "../src/index.js";
import { bigConfiguration } from "./corpus.js";

/** How long an editor waits after a keystroke, in milliseconds of CPU time. */
interface Waiting {
  readonly diagnostics: number;
  readonly completion: number;
}

const keystrokes = 300;
const warmUp = 60;

/** The 95th percentile of the cost of a keystroke in a 200 KB document, with the given number of open documents. */
export function measureSession(openDocuments: number): Waiting {
  const session = createSession();
  const text = bigConfiguration(200_000);
  for (let index = 0; index < openDocuments; index++) session.open(`vendor-${index}.integration.json`, text);
  const name = "vendor-0.integration.json";
  const diagnostics: number[] = [];
  const completion: number[] = [];
  for (let key = 0, version = 1; key < keystrokes; key++) {
    const offset = text.indexOf("status", (key * 7919) % (text.length - 2_000)) + 3;
    session.change(name, { version: version++, edits: [{ start: offset, end: offset, text: "x" }] });
    diagnostics.push(cost(() => session.diagnostics(name)));
    completion.push(cost(() => session.completions(name, offset + 1)));
    session.change(name, { version: version++, text });
  }
  return { diagnostics: slow(diagnostics), completion: slow(completion) };
}

/** CPU time, which other processes on a busy machine do not lengthen. */
function cost(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function slow(times: readonly number[]): number {
  const sorted = times.slice(warmUp).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)] ?? 0;
}
