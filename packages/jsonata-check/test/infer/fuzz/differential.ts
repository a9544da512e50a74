import jsonata from "jsonata";
import { inferExpression } from "../../../src/infer/infer-expression.js";
import type { InferredProblem } from "../../../src/infer/problems.js";
import { parse } from "../../../src/syntax/parse.js";
import { contains } from "../../../src/types/contains.js";
import { isNever } from "../../../src/types/members.js";
import { describeType } from "../describe-type.js";
import type { Type } from "../../../src/types/type.js";
import { ExpressionGenerator } from "./expressions.js";
import { randomInputType, randomValue } from "./inputs.js";
import { FuzzRandom } from "./random.js";

/** The engine's result is not in the type that was inferred. */
export interface Contradiction {
  readonly expression: string;
  readonly type: string;
  readonly input: string;
  readonly result: string;
}

/** A place that was said to throw always, and did not. */
interface Claim {
  readonly kind: string;
  /** The type and position that the engine gives to the node. */
  readonly type: string;
  readonly position: number;
}

/** What a run has seen; the counts say whether it has tested anything. */
export interface FuzzReport {
  /** Evaluations, failed ones included. */
  evaluations: number;
  /** Evaluations with a result that could be compared. */
  compared: number;
  /** Evaluations in which the engine changed its input (a known bug of it). */
  mutated: number;
  /** Expressions, and those of which nothing is known (`any`) or which always throw (`never`). */
  expressions: number;
  any: number;
  never: number;
  /** Problems that claim a throw, at places that can be told from the engine's own. */
  claims: number;
  readonly contradictions: Contradiction[];
}

const guardrails = { timeout: 200, stack: 300, sequence: 2_000 };
const maxContradictions = 20;
const inputsPerExpression = 10;

/** Compares inferred types with the engine's results until `isDone` says so. */
export async function fuzz(seed: number, isDone: (report: FuzzReport) => boolean): Promise<FuzzReport> {
  // The engine asks for a stack trace with every error that it throws, which costs more than all the rest.
  Error.stackTraceLimit = 0;
  const random = new FuzzRandom(seed);
  const report: FuzzReport = {
    ...{ evaluations: 0, compared: 0, mutated: 0, expressions: 0, any: 0, never: 0, claims: 0 },
    contradictions: [],
  };
  while (!isDone(report) && report.contradictions.length < maxContradictions) {
    const input = randomInputType(random);
    const generator = new ExpressionGenerator(random, input);
    for (let count = 0; count < 6; count++) {
      await compare(generator.expression(random.pick([1, 2, 2, 3])), input, random, report);
    }
  }
  return report;
}

async function compare(text: string, input: Type, random: FuzzRandom, report: FuzzReport): Promise<void> {
  const { root } = parse(text);
  if (root === undefined) return;
  const { type, problems } = inferExpression(root, { input });
  report.expressions++;
  if (type.any) report.any++;
  if (isNever(type)) report.never++;
  if (problems.some(({ kind }) => kind === "too-complex")) return;
  const expression = jsonata(text, guardrails);
  // The engine's hook also sees the nodes of evaluated strings, at their own positions.
  const claims = text.includes("$eval") ? [] : problems.flatMap((each) => (each.claimsThrow ? claimOf(each) : []));
  report.claims += claims.length;
  if (claims.length > 0) watch(text, expression, claims, report);
  const known = report.contradictions.length;
  for (let round = 0; round < inputsPerExpression && report.contradictions.length === known; round++)
    await evaluateOnce(text, expression, input, type, random, report);
}

/** Looks on whether the engine gets out of a place that was said to throw. */
function watch(text: string, expression: jsonata.Expression, claims: readonly Claim[], report: FuzzReport): void {
  const onExit = ({ type, position }: { type: string; position?: number }): void => {
    const refuted = claims.find((claim) => claim.type === type && claim.position === position);
    if (refuted === undefined) return;
    report.contradictions.push({
      expression: text,
      type: `${refuted.kind} at ${position}`,
      input: "",
      result: "no throw",
    });
  };
  // The engine looks its own hooks up among the variables.
  const hook = Symbol.for("jsonata.__evaluate_exit") as unknown as string;
  expression.assign(hook, onExit);
}

/** The calls in the text by which the engine itself defines `f ~> g`: their positions are not those of the expression. */
const ofComposition: ReadonlySet<number> = new Set([36, 39]);

function claimOf(problem: InferredProblem): Claim[] {
  const { kind, node } = problem;
  // A clause of a transform has a value: it is the transform that refuses it.
  if (problem.kind === "operand-type" && problem.operator === "|") return [];
  switch (node.type) {
    case "binary":
    case "range":
      return [{ kind, type: "binary", position: node.operatorSpan.end }];
    case "negation":
      return [{ kind, type: "unary", position: node.operatorSpan.end }];
    case "application":
      return [{ kind, type: "apply", position: node.operatorSpan.end }];
    case "call":
      if (ofComposition.has(node.open.end)) return [];
      return [{ kind, type: "function", position: node.open.end }];
    case "partial":
      return [{ kind, type: "partial", position: node.open.end }];
    default:
      return [];
  }
}

async function evaluateOnce(
  text: string,
  expression: jsonata.Expression,
  inputType: Type,
  type: Type,
  random: FuzzRandom,
  report: FuzzReport,
): Promise<void> {
  const input = randomValue(random, inputType);
  const before = JSON.stringify(input);
  report.evaluations++;
  let result: unknown;
  try {
    result = await expression.evaluate(input);
  } catch {
    return;
  }
  if (JSON.stringify(input) !== before) {
    report.mutated++;
    return;
  }
  report.compared++;
  if (contains(type, result)) return;
  report.contradictions.push({
    expression: text,
    type: describeType(type),
    input: before,
    result: describeValue(result),
  });
}

function describeValue(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === "function" ? "function" : part)) ?? "nothing";
}
