import type { Sort } from "../syntax/ast.js";
import { join } from "../types/join.js";
import { hasKind, isNever, only } from "../types/members.js";
import { ANY, ArrayForm, arrayType, NEVER, withForms, withLength, type Type } from "../types/type.js";
import type { Frame } from "./frame.js";
import type { Interpreter } from "./interpreter.js";

/** `^(…)`: the same elements; where there is at most one, nothing is evaluated or copied. */
export function inferSort(sort: Sort, input: Type, frame: Frame, interpreter: Interpreter): Type {
  if (input.any || input.array === undefined) {
    inferTerms(sort, { context: ANY, scope: frame.scope }, interpreter);
    return input.any ? ANY : NEVER;
  }
  const { element, min, max } = input.array;
  if (max <= 1) return withForms(input.array, input.array.forms);
  const terms = inferTerms(sort, { context: element, scope: frame.scope }, interpreter);
  if (min >= 2 && isRefused(sort, terms, interpreter)) return NEVER;
  return join(
    min <= 1 ? withForms(withLength(input.array, min, 1), input.array.forms) : NEVER,
    arrayType(element, Math.max(2, min), max, ArrayForm.raw),
  );
}

/** The types of what is sorted by; the context is an element. */
export function inferTerms(sort: Sort, frame: Frame, interpreter: Interpreter): readonly Type[] {
  return frame.scope.repeat(() => sort.terms.map((term) => interpreter.infer(term.expression, frame)));
}

/** Whether comparing two elements by terms of these types certainly throws, which is reported. */
export function isRefused(sort: Sort, [type = ANY]: readonly Type[], interpreter: Interpreter): boolean {
  const [first] = sort.terms;
  if (isNever(type)) return true;
  if (first === undefined || hasKind(type, "nothing") || !isNever(only(type, "number", "string"))) return false;
  const data = { code: "T2008", operator: "^", side: "only", actual: type, other: undefined } as const;
  interpreter.report(sort, first.expression, { kind: "operand-type", ...data });
  return true;
}
