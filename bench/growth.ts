/**
 * How the time of a lint grows with the size of one construct: each construct at one, two, four and eight times a size.
 * Exits with 1 where time grows clearly faster than the text: `npm run growth [-- part of a name]`.
 */
import { rules } from "../generated/rules.js";
import { lintText } from "../src/engine/lint.js";
import { constructs, type GrowthConstruct } from "./growth-constructs.js";
import { expressionConstructs } from "./growth-expressions.js";

/** Times below this say nothing. */
const leastMilliseconds = 25;
/** The exponent that n log n stays below at these sizes, with room for noise. */
const allowedExponent = 1.35;
/** Constructs whose depth is limited stay small however many are asked for. */
const largestCount = 2 ** 20;
/** No text is made larger than this, in UTF-16 units. */
const largestText = 4_000_000;

/** Each construct of expressions in a document of its own. */
const inExpressions = expressionConstructs.map(({ name, text }): GrowthConstruct => {
  const make = (count: number): string => JSON.stringify({ label: "Acme", error_expression: text(count) });
  return { name: `expression: ${name}`, make };
});

function cpuMilliseconds(text: string, language: "json" | "yaml"): number {
  const start = process.cpuUsage();
  lintText(text, { rules, language, kind: "config", explicit: true });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const [part = ""] = process.argv.slice(2);
let isSlow = false;
for (const { name, make } of [...constructs, ...inExpressions].filter((construct) => construct.name.includes(part))) {
  let size = 64;
  let text = make(size);
  while (size < largestCount && cpuMilliseconds(text, "json") < leastMilliseconds && text.length * 16 < largestText) {
    text = make((size *= 2));
  }
  const times = [1, 2, 4, 8].map((factor) => {
    const grown = make(size * factor);
    return Math.min(cpuMilliseconds(grown, "json"), cpuMilliseconds(grown, "json"));
  });
  const [first = 1, , , last = 1] = times;
  const exponent = Math.log(last / first) / Math.log(8);
  const fails = exponent > allowedExponent && last > 8 * leastMilliseconds;
  isSlow ||= fails;
  const shown = times.map((time) => time.toFixed(0).padStart(6)).join(" ");
  console.log(
    `${fails ? "SLOW" : "ok  "} ${exponent.toFixed(2)} ${shown} ms  ${(make(size * 8).length / 1000).toFixed(0).padStart(6)} KB  ${name}`,
  );
}
process.exitCode = isSlow ? 1 : 0;
