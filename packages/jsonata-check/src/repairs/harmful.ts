import type { ExpressionFix, Problem } from "../problems.js";
import { severityOf } from "../severity.js";

/** The result of analyzing a changed text. */
type Analyze = (text: string) => { readonly problems: readonly Problem[] };

/** The most fixes that are tried, because each is one more analysis. */
const mostTried = 5;

/**
 * Another function in place of an unknown one may refuse the arguments: drops the fixes after which there is an error that
 * was not there before.
 */
export function withoutHarmfulFixes(problems: readonly Problem[], text: string, analyze: Analyze): readonly Problem[] {
  if (!problems.some(({ kind }) => kind === "unknown-function")) return problems;
  const tried = problems
    .filter(({ kind, fix }) => kind === "unknown-function" && fix !== undefined)
    .slice(0, mostTried);
  if (tried.length === 0) return problems;
  const known = new Set(errorsIn(problems, text));
  return problems.map((problem) => {
    if (!tried.includes(problem) || problem.fix === undefined) return problem;
    const changed = applied(problem.fix, text);
    const isHarmful = errorsIn(analyze(changed).problems, changed).some((error) => !known.has(error));
    return isHarmful ? { ...problem, fix: undefined } : problem;
  });
}

function errorsIn(problems: readonly Problem[], text: string): readonly string[] {
  // Another unknown function was hidden in the call of this one.
  const errors = problems.filter(({ kind }) => kind !== "unknown-function" && severityOf(kind) === "error");
  return errors.map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);
}

function applied({ edits }: ExpressionFix, text: string): string {
  const fromTheEnd = edits.toSorted((a, b) => b.span.start - a.span.start);
  return fromTheEnd.reduce((at, edit) => at.slice(0, edit.span.start) + edit.text + at.slice(edit.span.end), text);
}
