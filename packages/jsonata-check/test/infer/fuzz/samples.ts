import jsonata from "jsonata";
import { analyzeExpression } from "../../../src/analyze.js";
import { contextOf } from "../../../src/context.js";
import { builtinTable } from "../../../src/functions/function-table.js";
import { typeOf } from "../../../src/types/type-of.js";
import { ExpressionGenerator } from "./expressions.js";
import { randomInputType, randomValue } from "./inputs.js";
import { FuzzRandom } from "./random.js";

/** What comes of checking expressions against the very value that they are then evaluated on. */
export interface SampleReport {
  evaluations: number;
  /** Evaluations that throw, and those of them of which it was told. */
  throwing: number;
  told: number;
  /** Expressions of which a throw was told, and which did not throw. */
  readonly contradictions: string[];
}

const guardrails = { timeout: 200, stack: 300, sequence: 2_000 };

/** Mistakes of which every one throws where an evaluation comes to it. */
const mistakes = ["$nope()", "(1-'a')", "$uppercase(5)", "{'x':1,'x':2}"];

/** Evaluates random expressions on random inputs and counts the throws that were foretold. */
export async function fuzzSamples(seed: number, evaluations: number): Promise<SampleReport> {
  Error.stackTraceLimit = 0;
  const random = new FuzzRandom(seed);
  const report: SampleReport = { evaluations: 0, throwing: 0, told: 0, contradictions: [] };
  while (report.evaluations < evaluations) {
    const type = randomInputType(random);
    const generator = new ExpressionGenerator(random, type);
    for (let count = 0; count < 6; count++) {
      const text = withMistake(generator.expression(random.pick([1, 2, 2, 3])), random);
      for (let round = 0; round < 2; round++) await compare(text, randomValue(random, type), report);
    }
  }
  return report;
}

/** Puts a mistake in the place of a name or a number, in every third expression. */
function withMistake(text: string, random: FuzzRandom): string {
  const places = [...text.matchAll(/\b(?:\d+|[a-e])\b/g)];
  if (places.length === 0 || random.pick([true, false, false]) === false) return text;
  const [written, { index }] = [random.pick(mistakes), random.pick(places)];
  return text.slice(0, index) + written + text.slice(index + 1);
}

async function compare(text: string, input: unknown, report: SampleReport): Promise<void> {
  const context = contextOf(typeOf(input), undefined, builtinTable);
  const { problems } = analyzeExpression(text, { ...context, isSample: true });
  const isTold = problems.some(({ code }) => code !== undefined);
  report.evaluations++;
  try {
    await jsonata(text, guardrails).evaluate(input);
  } catch {
    report.throwing++;
    if (isTold) report.told++;
    return;
  }
  if (isTold) report.contradictions.push(`${text} on ${JSON.stringify(input)}`);
}
