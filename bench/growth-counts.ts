import type { DocumentKind } from "../generated/shapes.js";
import { rules } from "../generated/rules.js";
import { parseYaml } from "../src/document/yaml.js";
import { mostFindings } from "../src/engine/bound-findings.js";
import { lintText } from "../src/engine/lint.js";
import type { ExecutionCounter } from "./execution-counter.js";
import { constructs, type GrowthConstruct } from "./growth-constructs.js";
import { expressionConstructs } from "./growth-expressions.js";
import { apiConstructs } from "./growth-apis.js";
import { exampleConstructs } from "./growth-examples.js";
import { exceptionConstructs } from "./growth-exceptions.js";
import { runConstructs } from "./growth-runs.js";
import { schemaConstructs } from "./growth-schema.js";
import { yamlConstructs } from "./growth-yaml.js";

/** Each expression construct in its own document. */
const inExpressions = expressionConstructs.map(({ name, text }): GrowthConstruct => {
  const make = (count: number): string => JSON.stringify({ label: "Acme", error_expression: text(count) });
  return { name: `expression: ${name}`, make };
});

/** Every construct known to matter, and every list and map of the schema. */
export const knownConstructs: readonly GrowthConstruct[] = [...constructs, ...inExpressions, ...schemaConstructs];

/** Also runs of characters, YAML, API descriptions, exceptions, and what is wrong in the examples of the rules, many times. */
export const allConstructs: readonly GrowthConstruct[] = [
  ...knownConstructs,
  ...runConstructs,
  ...yamlConstructs,
  ...apiConstructs,
  ...exceptionConstructs,
  ...exampleConstructs,
];

/** The largest allowed exponent: that of n log n at these sizes, with some margin. */
export const allowedExponent = 1.2;
/** The minimum length of the smallest text; constructs of limited depth stay smaller. */
const leastText = 4000;
const largestCount = 65536;

/** What is done with the text of a construct. */
export function workOf({ kind, work }: GrowthConstruct): (text: string) => void {
  return work ?? ((text) => lintGrown(text, kind));
}

/** Lints a generated text. */
function lintGrown(text: string, kind: DocumentKind = "config"): void {
  lintText(text, { rules, language: "json", kind, explicit: true, most: mostFindings, yaml: parseYaml });
}

/**
 * The exponent with which a lint's executions grow between four and eight times a small size; if it is too large there, of
 * a larger one, because names are compared with the first few hundred others.
 */
export async function exponentOf(construct: GrowthConstruct, counter: ExecutionCounter): Promise<number> {
  const exponent = await exponentFrom(leastText, construct, counter);
  return exponent > allowedExponent ? exponentFrom(leastText * 8, construct, counter) : exponent;
}

async function exponentFrom(least: number, construct: GrowthConstruct, counter: ExecutionCounter): Promise<number> {
  const { make } = construct;
  const work = workOf(construct);
  let size = 32;
  while (size < largestCount && make(size).length < least) size *= 2;
  // Warm up: work done once per process does not count.
  work(make(2));
  const [before, after] = [make(size * 4), make(size * 8)];
  if (after.length < before.length * 1.5) return 0;
  const counts = [await counter.count(() => work(before)), await counter.count(() => work(after))];
  return Math.log2((counts[1] ?? 0) / (counts[0] ?? 1)) / Math.log2(after.length / before.length);
}
