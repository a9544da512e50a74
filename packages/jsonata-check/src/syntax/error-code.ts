import type { Problem, Problems } from "../problems.js";

/** The engine's code of the error that an expression ends with where it has the problem; undefined where it ends with none. */
export function errorCode(problem: Problem): string | undefined {
  switch (problem.kind) {
    case "syntax":
    case "arguments":
    case "operand-type":
    case "plus-on-text":
    case "not-callable":
    case "method-call":
      return problem.data.code;
    case "unknown-function":
      return codeOfCall(problem.data);
    case "foreign-method":
      return problem.data.isCalled ? "T1006" : undefined;
    case "unquoted-key":
      return problem.data.found === undefined ? undefined : "T1003";
    case "duplicate-key":
      return "D1009";
    case "engine-bug":
      return problem.data.bug === "partial-application" ? "S0208" : undefined;
    default:
      return undefined;
  }
}

/** The engine tells a function whose `$` was forgotten from one that does not exist; a path to a method it lets be. */
function codeOfCall({ name, suggestion, isPartial }: Problems["unknown-function"]): string | undefined {
  if (name.includes(".")) return undefined;
  if (suggestion === `$${name}`) return isPartial ? "T1007" : "T1005";
  return isPartial ? "T1008" : "T1006";
}
