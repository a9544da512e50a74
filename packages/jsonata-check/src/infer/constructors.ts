import type { ArrayConstructor, Expression, ObjectConstructor } from "../syntax/ast.js";
import { defined, isNever } from "../types/members.js";
import { ArrayForm, NEVER, type Type } from "../types/type.js";
import type { Frame } from "./frame.js";
import { inferPairs } from "./group.js";
import type { Interpreter } from "./interpreter.js";
import { concatenation, spreadOf, type Items } from "./items.js";

/** `[…]`: arrays are flattened by one level unless they are array literals themselves; nothing is left out. */
export function inferArray(node: ArrayConstructor, frame: Frame, interpreter: Interpreter): Type {
  // The elements are evaluated at the same time.
  const types = frame.scope.concurrently(() => node.elements.map((element) => interpreter.infer(element, frame)));
  if (types.some(isNever)) return NEVER;
  const parts = types.map((type, index) => elementItems(node.elements[index], type));
  return concatenation(parts, node.isConsArray ? ArrayForm.constructed : ArrayForm.raw);
}

function elementItems(node: Expression | undefined, type: Type): Items {
  if (node?.type !== "array") return spreadOf(type);
  if (isNever(defined(type))) return { element: NEVER, min: 0, max: 0 };
  return { element: defined(type), min: type.any || type.nothing ? 0 : 1, max: 1 };
}

/** `{…}`: an object from the context, or from each of its elements. */
export function inferObject(node: ObjectConstructor, frame: Frame, interpreter: Interpreter): Type {
  return inferPairs(node, node.pairs, frame, interpreter);
}
