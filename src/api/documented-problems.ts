import { analyzeExpression, type ExpressionAnalysis, type Problem, type ProblemKind } from "jsonata-check";
import type { HostFunction } from "jsonata-check/functions";
import { visitedNodes } from "jsonata-check/hints";
import type { Expression } from "jsonata-check/syntax";
import { nearMiss, type Span } from "jsonata-check/text";
import { fromSchema, isOnly, type Type, type TypeSchema } from "jsonata-check/types";
import { alternativesTo, holds } from "./alternatives.js";
import { expressionContextOf } from "../model/expression-context.js";
import type { ExpressionUse } from "../model/sites.js";
import { documentedValues, narrowedValues } from "./schema-type.js";
import type { Schema } from "./schema.js";
import type { DocumentedInput } from "./documented-input.js";

/** The problems of an expression that only the documented responses reveal. */
export interface DocumentedProblems {
  readonly input: DocumentedInput;
  /** The names that no documented body has. */
  readonly fields: readonly UnknownField[];
  /** The problems that follow from the documented types. */
  readonly others: readonly Problem[];
}

/** A name that no documented body has at the place where it is read. */
export interface UnknownField {
  readonly name: string;
  readonly span: Span;
  /** The names documented at that place. */
  readonly candidates: readonly string[];
  /** The documented names that the expression reads as a fallback. */
  readonly alternatives: ReadonlySet<string>;
  /** Whether every body documents all of its names at that place. */
  readonly isSure: boolean;
}

/** The type problems that a description can prove. */
const judged: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  "unknown-path",
  "impossible-comparison",
  "operand-type",
  "plus-on-text",
  "arguments",
]);

/** At most this many bodies are checked. */
const mostBodies = 60;

/** Checks an expression against each documented body; undefined if that is not possible. */
export function documentedProblems(
  use: ExpressionUse,
  input: DocumentedInput,
  functions: readonly HostFunction[],
): DocumentedProblems | undefined {
  const { root } = use.analysis;
  if (root === undefined) return undefined;
  const written = namesIn(root);
  const [own, others] = readingsOf(use, input, written, functions);
  if (own.length === 0) return undefined;
  const readings = [...own, ...others];
  const problems = new Map<string, Problem>();
  for (const problem of readings.flatMap(({ problems }) => problems)) {
    const isKnown = use.analysis.problems.some(({ kind, span }) => kind === problem.kind && isSame(span, problem.span));
    if (judged.has(problem.kind) && !isKnown) problems.set(`${problem.kind} ${problem.span.start}`, problem);
  }
  const isAgreed = (problem: Problem, some: readonly ExpressionAnalysis[]): boolean =>
    some.every((reading) => holdsIn(reading, problem, written));
  const agreed = [...problems.values()].filter((problem) => isAgreed(problem, own));
  const found = written.filter(({ isKey, start }) => !isKey && readings.some((reading) => !isAbsent(start, reading)));
  return {
    input,
    fields: agreed.flatMap((problem) => {
      const isSure = isAgreed(problem, others);
      const { start } = problem.span;
      if (problem.kind !== "unknown-path" || !(isSure || others.every((reading) => mayLack(start, reading)))) return [];
      const parts = alternativesTo(problem.span, root);
      const inPlace = found.filter((name) => parts.some((part) => holds(part, name)));
      return [{ ...fieldOf(problem, readings), alternatives: new Set(inPlace.map(({ name }) => name)), isSure }];
    }),
    others:
      input.meant.length === 0
        ? []
        : agreed.filter((problem) => problem.kind !== "unknown-path" && isAgreed(problem, others)),
  };
}

/**
 * The analyses of the expression for the bodies it is meant for (all bodies if it is not known for which), and for the
 * others. Both are empty if there is nothing to conclude or there are too many bodies.
 */
function readingsOf(
  use: ExpressionUse,
  { bodies, meant, inputOf }: DocumentedInput,
  written: readonly WrittenName[],
  functions: readonly HostFunction[],
): readonly [readonly ExpressionAnalysis[], readonly ExpressionAnalysis[]] {
  const [own, beside] = meant.length === 0 ? [bodies, []] : [meant, bodies.slice(meant.length)];
  if (meant.length === 0 && !mayBeSlips(written, own)) return [[], []];
  const names = new Set(["data", ...written.map(({ name }) => name)]);
  const narrow = new Map(beside.map((body) => narrowedValues(body, names)).map((body) => [JSON.stringify(body), body]));
  if (own.length + narrow.size > mostBodies) return [[], []];
  const context = expressionContextOf(use.role, functions);
  const read = (body: TypeSchema | boolean): ExpressionAnalysis =>
    analyzeExpression(use.text, { ...context, input: inputOf(fromSchema(body)) });
  return [own.map((body) => read(documentedValues(body, names))), [...narrow.values()].map(read)];
}

/** Whether a name is similar to a documented one that the expression does not read. */
function mayBeSlips(written: readonly WrittenName[], bodies: readonly Schema[]): boolean {
  const documented = new Set(bodies.flatMap(({ names }) => names));
  return written.some(({ name }) => nearMiss(name, documented) !== undefined);
}

interface WrittenName extends Span {
  readonly name: string;
  /** Whether the name is a string, as in a lookup. */
  readonly isKey: boolean;
}

/** The names that an expression reads. */
function namesIn(root: Expression): readonly WrittenName[] {
  return visitedNodes(root).flatMap(({ node }) => {
    if (node.type !== "name" && node.type !== "string") return [];
    return [{ name: node.value, start: node.start, end: node.coreEnd, isKey: node.type === "string" }];
  });
}

/** Whether a body confirms a problem or has nothing at its place. */
function holdsIn(reading: ExpressionAnalysis, { kind, span }: Problem, names: readonly WrittenName[]): boolean {
  if (reading.problems.some((other) => other.kind === kind && isSame(other.span, span))) return true;
  if (kind === "unknown-path") return isAbsent(span.start, reading);
  return names.some((name) => !name.isKey && holds(span, name) && isAbsent(name.start, reading));
}

/** Whether a body does not document a name: the name is absent, or the body leaves its names open. */
function mayLack(offset: number, reading: ExpressionAnalysis): boolean {
  return isAbsent(offset, reading) || reading.typeAt(offset)?.type.any === true;
}

function isAbsent(offset: number, reading: ExpressionAnalysis): boolean {
  const at = reading.typeAt(offset);
  // No evaluation reaches the name.
  if (at?.node.type !== "name") return true;
  const { type } = at;
  return isOnly(type, "nothing") || isEmpty(type);
}

function isEmpty(type: Type): boolean {
  return !type.any && type.array?.max === 0 && isOnly(type, "nothing", "array");
}

function fieldOf({ name, span }: Problem<"unknown-path">, readings: readonly ExpressionAnalysis[]) {
  const same = readings.flatMap(({ problems }) => problems.filter((other) => isSame(other.span, span)));
  const candidates = same.flatMap((other) => (other.kind === "unknown-path" ? other.candidates : []));
  return { name, span, candidates: [...new Set(candidates)] };
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}
