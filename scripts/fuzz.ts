// Lints and fixes damaged and random documents, edits and completes them as an editor does, then compares inferred types with the results of the engine, for as long
// as one likes: `npm run fuzz -- --minutes 10 [--seed 1]`.
import { parseArgs } from "node:util";
import { fuzz } from "../packages/jsonata-check/test/infer/fuzz/differential.js";
import { damagedExample, problemsOf, randomDocument, readConfigSchema } from "../test/property/documents.js";
import { Random } from "../test/property/random.js";
import { createSession } from "../src/index.js";
import { schemaOf } from "../test/session/open.js";
import { editProblems, proposalProblems, randomExample } from "../test/session/random-session.js";

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "2" }, seed: { type: "string", default: String(Date.now() % 1e9) } },
});
const seed = Number(values.seed);
const third = (Number(values.minutes) * 60_000) / 3;
const end = Date.now() + third;
const random = new Random(seed);
const schema = readConfigSchema();
let documents = 0;
let failed = 0;
for (; Date.now() < end; documents++) {
  const sample = random.chance(0.6) ? damagedExample(random) : randomDocument(schema, random);
  const problems = problemsOf(sample);
  if (problems.length === 0) continue;
  failed++;
  console.error(JSON.stringify({ problems, ...sample }, undefined, 2));
}
console.log(`seed ${seed}: ${documents} documents, ${failed} with a problem`);

let places = 0;
for (; Date.now() < end + third; places++) {
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

const { contradictions, ...counts } = await fuzz(seed, () => Date.now() >= end + 2 * third);
for (const contradiction of contradictions) console.error(JSON.stringify(contradiction, undefined, 2));
console.log(`seed ${seed}: ${contradictions.length} contradictions`, counts);
process.exitCode = failed + contradictions.length > 0 ? 1 : 0;
