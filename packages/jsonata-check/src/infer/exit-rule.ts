import { join } from "../types/join.js";
import { withoutArray } from "../types/members.js";
import { ArrayForm, NEVER, NOTHING, withForms, withLength, type Type } from "../types/type.js";

const plainForms = ArrayForm.raw | ArrayForm.constructed;

/**
 * What the engine does with the value of every expression: a sequence becomes nothing when it is empty and its
 * element when it has one, unless it is kept. Plain arrays stay what they are.
 */
export function leave(type: Type, keepArray = false): Type {
  const { array } = type;
  if (array === undefined || (array.forms & ~plainForms) === 0) return type;
  const unwrapped = array.forms & ~(plainForms | ArrayForm.kept);
  const isKept = keepArray || (array.forms & ArrayForm.kept) !== 0;
  const sequenceForms = keepArray ? ArrayForm.kept : array.forms & ~plainForms;
  const mayBeSingle = array.min <= 1 && array.max >= 1;
  return join(
    withoutArray(type),
    withForms(array, array.forms & plainForms),
    array.min === 0 ? NOTHING : NEVER,
    mayBeSingle && unwrapped !== 0 && !keepArray ? array.element : NEVER,
    mayBeSingle && isKept ? withForms(withLength(array, 1, 1), ArrayForm.kept) : NEVER,
    array.max >= 2 ? withForms(withLength(array, Math.max(2, array.min), array.max), sequenceForms) : NEVER,
  );
}

/** A sequence as a function of the host returns it: unwrapped by itself, and a plain array otherwise. */
export function leaveAsPlain(type: Type): Type {
  const left = leave(type);
  return left.array === undefined ? left : join(withoutArray(left), withForms(left.array, ArrayForm.raw));
}
