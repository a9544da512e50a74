import { analyzeExpression } from "./analyze.js";
import { contextOf } from "./context.js";
import { builtinTable } from "./functions/function-table.js";
import { describe } from "./messages/describe.js";
import type { Problem } from "./problems.js";
import { severityOf, type Severity } from "./severity.js";
import { ANY, type Type } from "./types/type.js";

/** What an expression is checked against. */
export interface CheckOptions {
  /** The type of its input; without one the input may be anything. */
  readonly input?: Type;
  /** What its result has to be; without one any result is right. */
  readonly result?: Type;
}

/** A mistake in an expression. */
export interface Finding {
  readonly kind: Problem["kind"];
  readonly severity: Severity;
  readonly message: string;
  /** JSONata's code of the error that evaluation ends with there; undefined where it goes on, or where codes differ. */
  readonly code?: string;
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/** The mistakes in an expression, in the order of the text. Never throws: an expression that does not compile has one. */
export function check(text: string, { input = ANY, result }: CheckOptions = {}): readonly Finding[] {
  const { problems } = analyze(text, input, result);
  return problems.map((problem) => ({
    kind: problem.kind,
    severity: severityOf(problem.kind),
    message: describe(problem),
    ...(problem.code === undefined ? {} : { code: problem.code }),
    ...problem.span,
  }));
}

/** A type that holds every result of an expression: `never` where it always throws, `any` where it does not compile. */
export function infer(text: string, input: Type = ANY): Type {
  return analyze(text, input, undefined).type;
}

function analyze(text: string, input: Type, expects: Type | undefined): ReturnType<typeof analyzeExpression> {
  return analyzeExpression(text, contextOf(input, expects, builtinTable));
}
