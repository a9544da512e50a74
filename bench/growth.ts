/**
 * Measures how the work of a lint grows with the size of each construct: `npm run growth [-- part of a name]`. First by
 * counting executed blocks, which is exact; then by time, which includes native code. Exits with 1 if either grows clearly
 * faster than the text.
 */
import { ExecutionCounter } from "./execution-counter.js";
import { allConstructs, allowedExponent, knownConstructs, exponentOf, workOf } from "./growth-counts.js";
import type { GrowthConstruct } from "./growth-constructs.js";

/** Shorter times are too noisy to use. */
const leastMilliseconds = 25;
/** The exponent of n log n at these sizes, with margin for noise. */
const allowedByTime = 1.35;
/** Constructs of limited depth stay small whatever the count. */
const largestCount = 2 ** 20;
/** The maximum length of a text, in UTF-16 units. */
const largestText = 4_000_000;

function cpuMilliseconds(work: (text: string) => void, text: string): number {
  const start = process.cpuUsage();
  work(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The exponent by time, or 0 if the times are too short; and the times, formatted. */
function timedGrowth(construct: GrowthConstruct): { readonly exponent: number; readonly shown: string } {
  const { make } = construct;
  const timeOf = (text: string): number => cpuMilliseconds(workOf(construct), text);
  let size = 64;
  let text = make(size);
  while (size < largestCount && timeOf(text) < leastMilliseconds && text.length * 16 < largestText) {
    text = make((size *= 2));
  }
  const texts = [1, 2, 4, 8].map((factor) => make(size * factor));
  const times = texts.map((grown) => Math.min(timeOf(grown), timeOf(grown)));
  const [first = 1, , , last = 1] = times;
  const exponent = last > 8 * leastMilliseconds ? Math.log(last / first) / Math.log(8) : 0;
  const kilobytes = ((texts.at(-1)?.length ?? 0) / 1000).toFixed(0);
  return { exponent, shown: `${times.map((time) => time.toFixed(0).padStart(6)).join(" ")} ms  ${kilobytes} KB` };
}

const [part = ""] = process.argv.slice(2);
const isChosen = ({ name }: GrowthConstruct): boolean => name.includes(part);
const report = (isSlow: boolean, exponent: number, text: string): void => {
  if (isSlow) process.exitCode = 1;
  console.log(`${isSlow ? "SLOW" : "ok  "} ${exponent.toFixed(2)} ${text}`);
};

const counter = await ExecutionCounter.start();
for (const construct of allConstructs.filter(isChosen)) {
  const exponent = await exponentOf(construct, counter);
  report(exponent > allowedExponent, exponent, `counted  ${construct.name}`);
}
await counter.stop();
for (const construct of knownConstructs.filter(isChosen)) {
  const { exponent, shown } = timedGrowth(construct);
  report(exponent > allowedByTime, exponent, `${shown}  ${construct.name}`);
}
