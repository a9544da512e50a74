import { join } from "./join.js";
import { except, isNever, withoutArray } from "./members.js";
import { ANY, ArrayForm, NEVER, NOTHING, type Type, arrayType, sequenceType, withForms, withLength } from "./type.js";

/** The items that an operation visits one by one: `min` to `max` of them. */
export interface Items {
  readonly element: Type;
  readonly min: number;
  readonly max: number;
}

/** The elements of an array, or any other value (nothing included) as the only item. */
export function itemsOf(type: Type): Items {
  if (type.any) return { element: ANY, min: 0, max: Infinity };
  const { array } = type;
  if (array === undefined) return { element: type, min: 1, max: 1 };
  const single = withoutArray(type);
  if (isNever(single)) return array;
  return { element: join(single, array.element), min: Math.min(1, array.min), max: Math.max(1, array.max) };
}

/** The items that a value adds to an array when it is flattened by one level. */
export function spreadOf(type: Type): Items {
  if (type.any) return { element: ANY, min: 0, max: Infinity };
  const single = except(type, "nothing", "array");
  const parts: Items[] = [];
  if (!isNever(single)) parts.push({ element: single, min: 1, max: 1 });
  if (type.nothing) parts.push({ element: NEVER, min: 0, max: 0 });
  if (type.array !== undefined) parts.push(type.array);
  return alternatives(parts);
}

/** The join of alternative runs of items. */
export function alternatives(parts: readonly Items[]): Items {
  if (parts.length === 0) return { element: NEVER, min: 0, max: 0 };
  return {
    element: join(...parts.map((part) => part.element)),
    min: Math.min(...parts.map((part) => part.min)),
    max: Math.max(...parts.map((part) => part.max)),
  };
}

/** A bound times `times`; zero times infinity is zero. */
export function times(count: number, each: number): number {
  return count === 0 || each === 0 ? 0 : count * each;
}

/**
 * The result of a path step from its values per item: flattened by one level, except arrays constructed in the path; the
 * last step returns a single plain array as is.
 */
export function collect(value: Type, items: Items, isLast: boolean): Type {
  if (items.max === 0) return sequenceType(NEVER, 0, 0);
  if (isNever(value)) return items.min > 0 ? NEVER : sequenceType(NEVER, 0, 0);
  if (value.any) return ANY;
  const { array } = value;
  if (array === undefined) return repeatItems(spreadOf(value), items);
  const mayBeSingle = isLast && (items.min <= 1 || value.nothing);
  const plain = array.forms & (ArrayForm.raw | ArrayForm.constructed);
  const returned = mayBeSingle ? withForms(array, plain) : NEVER;
  // A single item with a plain array is not flattened.
  const flattenedForms = isLast && items.max === 1 ? array.forms & ~plain : array.forms;
  const none = items.min === 0 ? (isLast ? NOTHING : sequenceType(NEVER, 0, 0)) : NEVER;
  return join(returned, none, repeatItems(flattenedPart(value, flattenedForms), items));
}

function flattenedPart(value: Type, forms: number): Items | undefined {
  const { array } = value;
  const parts: Items[] = [];
  const single = except(value, "nothing", "array");
  if (!isNever(single)) parts.push({ element: single, min: 1, max: 1 });
  if (value.nothing) parts.push({ element: NEVER, min: 0, max: 0 });
  if (array !== undefined && (forms & ~ArrayForm.constructed) !== 0) parts.push(array);
  if (array !== undefined && (forms & ArrayForm.constructed) !== 0) {
    parts.push({ element: withForms(array, ArrayForm.constructed), min: 1, max: 1 });
  }
  return parts.length === 0 ? undefined : alternatives(parts);
}

function repeatItems(each: Items | undefined, items: Items): Type {
  if (each === undefined) return NEVER;
  return sequenceType(each.element, times(items.min, each.min), times(items.max, each.max));
}

/** The input array without the wrapper sequence of the engine. */
export function unwrapInput(context: Type): Type {
  const { array } = context;
  if (array === undefined || (array.forms & ArrayForm.wrapper) === 0) return context;
  return join(withoutArray(context), array.element, withForms(array, array.forms & ~ArrayForm.wrapper));
}

/** The value of a field: nothing if absent; mapped and flattened over arrays. */
export function lookupField(type: Type, name: string): Type {
  if (type.any) return ANY;
  const scalar = except(type, "object", "array");
  const parts: Type[] = [isNever(scalar) ? NEVER : NOTHING];
  if (type.object !== undefined) {
    const { properties, rest } = type.object;
    parts.push(properties.get(name) ?? (rest === undefined ? NOTHING : join(rest, NOTHING)));
  }
  if (type.array !== undefined) parts.push(mapField(type.array, name));
  return join(...parts);
}

function mapField(items: Items, name: string): Type {
  if (items.max === 0) return sequenceType(NEVER, 0, 0);
  const each = spreadOf(lookupField(items.element, name));
  return sequenceType(each.element, times(items.min, each.min), times(items.max, each.max));
}

/** The elements of an array, with nested arrays flattened; any other value itself. */
export function flattenDeep(type: Type): Type {
  if (type.any || type.array === undefined) return type;
  return join(withoutArray(type), flattenDeep(type.array.element));
}

/** An array literal of the values, with arrays flattened by one level. */
export function concatenation(parts: readonly Items[], forms: number): Type {
  const min = parts.reduce((sum, part) => sum + part.min, 0);
  const max = parts.reduce((sum, part) => sum + part.max, 0);
  return arrayType(join(...parts.map((part) => part.element)), min, max, forms);
}

const plainForms = ArrayForm.raw | ArrayForm.constructed;

/**
 * The exit rule of every expression: an empty sequence becomes nothing, and a sequence with one element becomes that
 * element, unless it is kept. Plain arrays are unchanged.
 */
export function unwrapSequence(type: Type, keepArray = false): Type {
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

/** A sequence returned by a host function: unwrapped if it has one element, otherwise a plain array. */
export function unwrapAsPlain(type: Type): Type {
  const left = unwrapSequence(type);
  return left.array === undefined ? left : join(withoutArray(left), withForms(left.array, ArrayForm.raw));
}
