// Compares inferred types with the results of the engine for as long as one likes:
// `npm run fuzz:jsonata -- --minutes 10 [--seed 1]`.
import { parseArgs } from "node:util";
import { fuzz } from "../packages/jsonata-check/test/infer/fuzz/differential.js";

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "1" }, seed: { type: "string", default: String(Date.now() % 1e9) } },
});
const seed = Number(values.seed);
const end = Date.now() + Number(values.minutes) * 60_000;
const { contradictions, ...counts } = await fuzz(seed, () => Date.now() >= end);
for (const contradiction of contradictions) console.error(JSON.stringify(contradiction, undefined, 2));
console.log(`seed ${seed}: ${contradictions.length} contradictions`, counts);
process.exitCode = contradictions.length > 0 ? 1 : 0;
