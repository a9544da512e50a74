import { type ExpressionAnalysis, analyzeExpression } from "./analyze.js";
import { contextOf } from "./context.js";
import { builtinTable } from "./functions/function-table.js";
import { type HostBindings, withBindings } from "./host-bindings.js";
import { describe } from "./messages/describe.js";
import type { Problem } from "./problems.js";
import { severityOf, type Severity } from "./severity.js";
import { ANY, type Type } from "./types/type.js";

/** The options of `check`. */
export interface CheckOptions extends HostBindings {
  /** The type of the input; `any` by default. */
  readonly input?: Type | undefined;
  /** The expected result; without it, any result is right. */
  readonly result?: Type | undefined;
}

/** A mistake in an expression. */
export interface Finding {
  readonly kind: Problem["kind"];
  readonly severity: Severity;
  readonly message: string;
  /** JSONata's error code; undefined if evaluation does not fail there, or if the code varies. */
  readonly code?: string;
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/** Returns the mistakes in an expression in text order. Never throws: an expression that does not compile has one mistake. */
export function check(text: string, options: CheckOptions = {}): readonly Finding[] {
  const { problems } = analyze(text, options);
  return problems.map((problem) => ({
    kind: problem.kind,
    severity: severityOf(problem.kind),
    message: describe(problem),
    ...(problem.code === undefined ? {} : { code: problem.code }),
    ...problem.span,
  }));
}

/** A type that contains every result of an expression: `never` if it always throws, `any` if it does not compile. */
export function infer(text: string, input: Type = ANY, bindings: HostBindings = {}): Type {
  return analyze(text, { input, ...bindings }).type;
}

function analyze(text: string, { input = ANY, result, ...bindings }: CheckOptions): ExpressionAnalysis {
  return analyzeExpression(text, withBindings(contextOf(input, result, builtinTable), bindings));
}
