import { rules } from "../generated/rules.js";
import { mostFindings } from "../src/engine/bound-findings.js";
import { lintText } from "../src/engine/lint.js";
import type { ExecutionCounter } from "./execution-counter.js";
import { constructs, type GrowthConstruct } from "./growth-constructs.js";
import { expressionConstructs } from "./growth-expressions.js";
import { schemaConstructs } from "./growth-schema.js";

/** Each expression construct in its own document. */
const inExpressions = expressionConstructs.map(({ name, text }): GrowthConstruct => {
  const make = (count: number): string => JSON.stringify({ label: "Acme", error_expression: text(count) });
  return { name: `expression: ${name}`, make };
});

/** Every construct known to matter, and every list and map of the schema. */
export const allConstructs: readonly GrowthConstruct[] = [...constructs, ...inExpressions, ...schemaConstructs];

/** The largest allowed exponent: that of n log n at these sizes, with some margin. */
export const allowedExponent = 1.2;
/** The minimum length of the smallest text; constructs of limited depth stay smaller. */
const leastText = 4000;
const largestCount = 4096;

/** Lints a generated text. */
export function lintGrown(text: string): void {
  lintText(text, { rules, language: "json", kind: "config", explicit: true, most: mostFindings });
}

/** The exponent with which a lint's executions grow between four and eight times a small size. */
export async function exponentOf({ make }: GrowthConstruct, counter: ExecutionCounter): Promise<number> {
  let size = 32;
  while (size < largestCount && make(size).length < leastText) size *= 2;
  // Warm up: work done once per process does not count.
  lintGrown(make(2));
  const [before, after] = [make(size * 4), make(size * 8)];
  if (after.length < before.length * 1.5) return 0;
  const counts = [await counter.count(() => lintGrown(before)), await counter.count(() => lintGrown(after))];
  return Math.log2((counts[1] ?? 0) / (counts[0] ?? 1)) / Math.log2(after.length / before.length);
}
