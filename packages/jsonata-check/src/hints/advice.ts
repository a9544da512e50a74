import type { Problem } from "../problems.js";
import { bareVariables } from "./bare-variable.js";
import { costlyConstructs } from "./costly.js";
import type { Compiled, Hint } from "./hint.js";
import { shadowedVariables } from "./shadowed-variable.js";
import { SpanIndex } from "./span-index.js";
import { unsafeRegexes } from "./unsafe-regex.js";
import { unreadItems, unreadParameters } from "./unread-parameter.js";
import { unusedVariables } from "./unused-variable.js";

/** Strongest first, each with a quick test of the text. */
const hints: readonly (readonly [sign: RegExp, hint: Hint])[] = [
  [/:=/, shadowedVariables],
  [/:=/, unusedVariables],
  [/function|λ|[@#]\s*\$/, unreadParameters],
  [/function|λ|\?/, bareVariables],
  [/\$(?:map|filter|single|each|sift)\b.*(?:function|λ)/s, unreadItems],
  [/^/, (expression) => expression.context.hints?.onAdvice?.(expression) ?? []],
  [/\//, unsafeRegexes],
  [/\$eval|\*\*|\.\./, costlyConstructs],
];

/** Advice about expressions that work: it hides no mistake, but a mistake hides it. */
export function adviceOn(expression: Compiled, mistakes: readonly Problem[]): readonly Problem[] {
  const advice: Problem[] = [];
  for (const [sign, hint] of hints) {
    if (!sign.test(expression.text)) continue;
    const taken = new SpanIndex([...mistakes, ...advice].map(({ span }) => span));
    for (const problem of hint(expression)) if (!taken.overlapAny(problem.span)) advice.push(problem);
  }
  return advice;
}
