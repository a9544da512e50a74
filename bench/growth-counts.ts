import { rules } from "../generated/rules.js";
import { mostFindings } from "../src/engine/bound-findings.js";
import { lintText } from "../src/engine/lint.js";
import type { ExecutionCounter } from "./execution-counter.js";
import { constructs, type GrowthConstruct } from "./growth-constructs.js";
import { expressionConstructs } from "./growth-expressions.js";
import { schemaConstructs } from "./growth-schema.js";

/** Each construct of expressions in a document of its own. */
const inExpressions = expressionConstructs.map(({ name, text }): GrowthConstruct => {
  const make = (count: number): string => JSON.stringify({ label: "Acme", error_expression: text(count) });
  return { name: `expression: ${name}`, make };
});

/** Every construct whose growth is known to matter, and every list and map of the schema. */
export const allConstructs: readonly GrowthConstruct[] = [...constructs, ...inExpressions, ...schemaConstructs];

/** How many executions more a text of twice the size may take, as a power of two: n log n at these sizes, with some room. */
export const allowedExponent = 1.2;
/** The first text has at least so many units; constructs whose depth is limited stay smaller. */
const leastText = 4000;
const largestCount = 4096;

/** Lints a text as the growth of a lint is measured. */
export function lintGrown(text: string): void {
  lintText(text, { rules, language: "json", kind: "config", explicit: true, most: mostFindings });
}

/** By which power of its size the executions of a lint grow, between four and eight times a small size. */
export async function exponentOf({ make }: GrowthConstruct, counter: ExecutionCounter): Promise<number> {
  let size = 32;
  while (size < largestCount && make(size).length < leastText) size *= 2;
  // What runs once a process is no part of it.
  lintGrown(make(2));
  const [before, after] = [make(size * 4), make(size * 8)];
  if (after.length < before.length * 1.5) return 0;
  const counts = [await counter.count(() => lintGrown(before)), await counter.count(() => lintGrown(after))];
  return Math.log2((counts[1] ?? 0) / (counts[0] ?? 1)) / Math.log2(after.length / before.length);
}
