// Spends a quarter of the time each on: counting how the work grows with constructs; linting and fixing damaged and random
// documents; editing and completing them as an editor does; comparing inferred types with the engine's results.
// `npm run fuzz -- --minutes 10 [--seed 1]`.
import { parseArgs } from "node:util";
import { ExecutionCounter } from "../bench/execution-counter.js";
import { allConstructs, allowedExponent, exponentOf } from "../bench/growth-counts.js";
import { fuzz } from "../packages/jsonata-check/test/infer/fuzz/differential.js";
import { fuzzedDocuments } from "../test/property/documents.js";
import { Random } from "../test/property/random.js";
import { createSession } from "../src/index.js";
import { schemaOf } from "../test/session/open.js";
import { editProblems, proposalProblems, randomExample } from "../test/session/random-session.js";

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "2" }, seed: { type: "string", default: String(Date.now() % 1e9) } },
});
const seed = Number(values.seed);
const quarter = (Number(values.minutes) * 60_000) / 4;
const start = Date.now();
const isOver = (part: number): boolean => Date.now() >= start + part * quarter;

const random = new Random(seed);
// First, because V8 does not count all runs of code that it has optimized before.
const counter = await ExecutionCounter.start();
let grown = 0;
let slow = 0;
for (; !isOver(1); grown++) {
  const construct = random.pick(allConstructs);
  const exponent = await exponentOf(construct, counter);
  if (exponent <= allowedExponent) continue;
  slow++;
  console.error(`the work grows with the power ${exponent.toFixed(2)} of the size: ${construct.name}`);
}
await counter.stop();
console.log(`seed ${seed}: ${grown} constructs, ${slow} too slow`);

let documents = 0;
let failed = 0;
for (const { sample, problems } of fuzzedDocuments(new Random(seed))) {
  documents++;
  if (problems.length > 0) {
    failed++;
    console.error(JSON.stringify({ problems, ...sample }, undefined, 2));
  }
  if (isOver(2)) break;
}
console.log(`seed ${seed}: ${documents} documents, ${failed} with a problem`);

let places = 0;
for (; !isOver(3); places++) {
  const { text, path } = randomExample(random);
  const session = createSession({ schemaOf });
  session.open(path, text);
  const problems = [...proposalProblems(session, path, random)];
  for (let version = 1; version <= 10; version++) problems.push(...editProblems(session, path, version, random));
  if (problems.length === 0) continue;
  failed++;
  console.error(JSON.stringify({ problems, path, text }, undefined, 2));
}
console.log(`seed ${seed}: ${places} sessions, ${failed} failures so far`);

const { contradictions, ...counts } = await fuzz(seed, () => isOver(4));
for (const contradiction of contradictions) console.error(JSON.stringify(contradiction, undefined, 2));
console.log(`seed ${seed}: ${contradictions.length} contradictions`, counts);

process.exitCode = failed + contradictions.length + slow > 0 ? 1 : 0;
