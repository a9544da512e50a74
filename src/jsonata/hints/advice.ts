import { overlaps } from "../../text/span.js";
import type { Problem } from "../problems.js";
import { costlyConstructs } from "./costly.js";
import type { Compiled, Hint } from "./hint.js";
import { resetUnits } from "./reset-unit.js";
import { shadowedVariables } from "./shadowed-variable.js";
import { unsafeRegexes } from "./unsafe-regex.js";
import { unusedVariables } from "./unused-variable.js";

/** Strongest first. */
const hints: readonly Hint[] = [shadowedVariables, unusedVariables, resetUnits, unsafeRegexes, costlyConstructs];

/** What is worth knowing of an expression that does what it says: it hides no mistake, but a mistake hides it. */
export function adviceOn(expression: Compiled, mistakes: readonly Problem[]): readonly Problem[] {
  const advice: Problem[] = [];
  for (const hint of hints) {
    const known = [...mistakes, ...advice];
    advice.push(...hint(expression).filter(({ span }) => !known.some((problem) => overlaps(problem.span, span))));
  }
  return advice;
}
