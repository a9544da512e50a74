import type { Filter } from "../syntax/ast.js";
import { join } from "../types/join.js";
import { except, hasKind, isNever } from "../types/members.js";
import { ANY, NEVER, sequenceType, withForms, type Type } from "../types/type.js";
import type { Frame } from "./frame.js";
import type { Interpreter } from "./interpreter.js";
import { itemsOf, type Items } from "./items.js";
import { narrow, withNarrowing } from "./narrowing.js";
import { truthOf } from "./truth.js";

/** `x[…]`: a literal number is an index; otherwise each item is kept by position or by truth. */
export function inferFilter(filter: Filter, type: Type, frame: Frame, interpreter: Interpreter): Type {
  if (isNever(type)) return NEVER;
  const { expression } = filter;
  const items = itemsOf(type);
  if (expression.type === "number") return type.any ? ANY : itemAt(Math.floor(expression.value), items);
  const test = frame.scope.repeat(() => interpreter.infer(expression, { context: items.element, scope: frame.scope }));
  if (type.any) return ANY;
  const kept = keptItems(test, items);
  if (kept.max === 0) return sequenceType(NEVER, 0, 0);
  if (isNever(test)) return items.min > 0 ? NEVER : sequenceType(NEVER, 0, 0);
  const element = mayBePosition(test) ? items.element : narrowedElement(filter, items, frame, interpreter);
  return isNever(element) ? sequenceType(NEVER, 0, 0) : sequenceType(element, kept.min, kept.max);
}

/** The item at an index; an item that is an array is spread, and a missing one leaves nothing. */
function itemAt(index: number, items: Items): Type {
  const { element, min, max } = items;
  if (index >= max || -index > max) return sequenceType(NEVER, 0, 0);
  if (element.any) return ANY;
  const isCertain = index >= 0 ? min > index : min >= -index;
  const single = except(element, "nothing", "array");
  const mayBeMissing = !isCertain || element.nothing;
  const found = isNever(single) ? NEVER : sequenceType(single, 1, 1);
  const missing = mayBeMissing ? sequenceType(NEVER, 0, 0) : NEVER;
  return join(found, missing, element.array === undefined ? NEVER : withForms(element.array, element.array.forms));
}

/** How many items are kept, by what the test may be. */
function keptItems(test: Type, items: Items): { readonly min: number; readonly max: number } {
  // An array of numbers names positions, and may name one more than once.
  if (test.any || hasKind(test, "array")) return { min: 0, max: items.max === 0 ? 0 : Infinity };
  if (hasKind(test, "number")) return { min: 0, max: items.max };
  const truth = truthOf(test);
  return { min: truth.mayBeFalse ? 0 : items.min, max: truth.mayBeTrue || isNever(test) ? items.max : 0 };
}

function mayBePosition(test: Type): boolean {
  return hasKind(test, "array") || hasKind(test, "number");
}

/** The items for which the test may hold. */
function narrowedElement(filter: Filter, items: Items, frame: Frame, interpreter: Interpreter): Type {
  const itemFrame = { context: items.element, scope: frame.scope };
  const narrowings = narrow(filter.expression, true, itemFrame, interpreter);
  return withNarrowing(itemFrame, narrowings, ({ context }) => context);
}
