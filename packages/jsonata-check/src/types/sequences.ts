import { join } from "./join.js";
import { except, isNever, withoutArray } from "./members.js";
import { ANY, ArrayForm, NEVER, NOTHING, type Type, arrayType, sequenceType, withForms, withLength } from "./type.js";

/** The values that something is done to one by one: `min` to `max` of them. */
export interface Items {
  readonly element: Type;
  readonly min: number;
  readonly max: number;
}

/** The elements of an array, or the value itself as the only one (nothing included). */
export function itemsOf(type: Type): Items {
  if (type.any) return { element: ANY, min: 0, max: Infinity };
  const { array } = type;
  if (array === undefined) return { element: type, min: 1, max: 1 };
  const single = withoutArray(type);
  if (isNever(single)) return array;
  return { element: join(single, array.element), min: Math.min(1, array.min), max: Math.max(1, array.max) };
}

/** How many elements one value adds to an array that it is flattened into by one level, and of what type. */
export function spreadOf(type: Type): Items {
  if (type.any) return { element: ANY, min: 0, max: Infinity };
  const single = except(type, "nothing", "array");
  const parts: Items[] = [];
  if (!isNever(single)) parts.push({ element: single, min: 1, max: 1 });
  if (type.nothing) parts.push({ element: NEVER, min: 0, max: 0 });
  if (type.array !== undefined) parts.push(type.array);
  return alternatives(parts);
}

/** One or the other of several runs of items. */
export function alternatives(parts: readonly Items[]): Items {
  if (parts.length === 0) return { element: NEVER, min: 0, max: 0 };
  return {
    element: join(...parts.map((part) => part.element)),
    min: Math.min(...parts.map((part) => part.min)),
    max: Math.max(...parts.map((part) => part.max)),
  };
}

/** A bound that is reached `times` times; none of infinitely many is none. */
export function times(count: number, each: number): number {
  return count === 0 || each === 0 ? 0 : count * each;
}

/**
 * What a step of a path makes of the values it gives for each item: they are flattened by one level, except arrays
 * that were constructed in the path; the last step returns a single plain array as it is.
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
  // One item that gives a plain array: nothing is ever flattened.
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

/** The array that is the whole input, without the sequence of one that the engine wraps it in. */
export function unwrapInput(context: Type): Type {
  const { array } = context;
  if (array === undefined || (array.forms & ArrayForm.wrapper) === 0) return context;
  return join(withoutArray(context), array.element, withForms(array, array.forms & ~ArrayForm.wrapper));
}

/** The value of a field: nothing where there is none; mapped and flattened over arrays. */
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

/** What is in an array, however deeply it is nested in arrays; anything else is itself. */
export function flattenDeep(type: Type): Type {
  if (type.any || type.array === undefined) return type;
  return join(withoutArray(type), flattenDeep(type.array.element));
}

/** An array literal of the values, flattened by one level where they are arrays. */
export function concatenation(parts: readonly Items[], forms: number): Type {
  const min = parts.reduce((sum, part) => sum + part.min, 0);
  const max = parts.reduce((sum, part) => sum + part.max, 0);
  return arrayType(join(...parts.map((part) => part.element)), min, max, forms);
}

const plainForms = ArrayForm.raw | ArrayForm.constructed;

/**
 * What the engine does with the value of every expression: a sequence becomes nothing when it is empty and its
 * element when it has one, unless it is kept. Plain arrays stay what they are.
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

/** A sequence as a function of the host returns it: unwrapped by itself, and a plain array otherwise. */
export function unwrapAsPlain(type: Type): Type {
  const left = unwrapSequence(type);
  return left.array === undefined ? left : join(withoutArray(left), withForms(left.array, ArrayForm.raw));
}
