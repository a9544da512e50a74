import { join, orNothing, sameType } from "../types/join.js";
import { defined, except, hasKind, isNever, isOnly, listed, only, withoutArray } from "../types/members.js";
import { type Items, itemsOf, lookupField, spreadOf } from "../types/sequences.js";
import { truthOf } from "../types/truth.js";
import {
  ANY,
  ArrayForm,
  type ArrayType,
  FINITE,
  NEVER,
  NOTHING,
  type ObjectType,
  STRING,
  type Type,
  arrayType,
  functionType,
  literalType,
  objectType,
  sequenceType,
  stringsType,
  withForms,
  withLength,
} from "../types/type.js";
import type { NativeCall } from "./function-spec.js";
import { unlessNothing } from "./scalar-rules.js";

/** `$append`: if one is nothing, the other one as is; otherwise a plain array of both. */
export function appendRule({ args }: NativeCall): Type {
  const [first = NOTHING, second = NOTHING] = args;
  if (first.any || second.any) return ANY;
  const [a, b] = [spreadOf(defined(first)), spreadOf(defined(second))];
  const areBothThere = !isNever(defined(first)) && !isNever(defined(second));
  return join(
    first.nothing ? second : NEVER,
    second.nothing ? first : NEVER,
    areBothThere ? arrayType(join(a.element, b.element), a.min + b.min, a.max + b.max) : NEVER,
  );
}

/** `$reverse`, `$shuffle`: an array of at most one element is returned as is. */
export function reorderRule({ args }: NativeCall): Type {
  return unlessNothing(args[0], ({ any, array }) => {
    if (any || array === undefined) return ANY;
    return join(atMostOne(array), atLeastTwo(array, array.element));
  });
}

/** `$sort`: without a function, only for all numbers or all strings. */
export function sortRule({ args, callback, refuse }: NativeCall): Type {
  const comparator = args[1] ?? NOTHING;
  return unlessNothing(args[0], ({ any, array }) => {
    if (any || array === undefined) return ANY;
    const { element } = array;
    if (isOnly(comparator, "nothing")) {
      const isComparable = element.any || hasKind(element, "number") || hasKind(element, "string");
      const sorted = element.any ? ANY : only(element, "number", "string");
      return join(atMostOne(array), isComparable ? atLeastTwo(array, sorted) : refuse("D3070"));
    }
    const compared = array.max >= 2 ? callback(comparator, [element, element]) : NOTHING;
    return join(atMostOne(array), isNever(compared) ? NEVER : atLeastTwo(array, element));
  });
}

function atMostOne(array: ArrayType): Type {
  return array.min > 1 ? NEVER : withForms(withLength(array, array.min, Math.min(1, array.max)), array.forms);
}

function atLeastTwo(array: ArrayType, element: Type): Type {
  return array.max < 2 ? NEVER : arrayType(element, Math.max(2, array.min), array.max);
}

/** `$count`: the number of elements; 0 for nothing. */
export function countRule({ args }: NativeCall): Type {
  const [list = NOTHING] = args;
  if (isOnly(list, "nothing")) return literalType(0);
  const { min, max } = itemsOf(list);
  return min === max && !hasKind(list, "nothing") ? literalType(min) : FINITE;
}

/** `$distinct`: a sequence stays one; a value that is not an array is unchanged. */
export function distinctRule({ args }: NativeCall): Type {
  const type = args[0] ?? NOTHING;
  if (type.any || type.array === undefined) return type;
  const { array } = type;
  const plain = (array.forms & (ArrayForm.raw | ArrayForm.constructed)) === 0 ? 0 : ArrayForm.raw;
  const sequence = (array.forms & ~(ArrayForm.raw | ArrayForm.constructed)) === 0 ? 0 : ArrayForm.sequence;
  const several = array.max < 2 ? NEVER : withForms(withLength(array, 1, array.max), plain | sequence);
  return join(withoutArray(type), atMostOne(array), several);
}

/** `$zip`: rows with an element of each argument. */
export function zipRule({ args }: NativeCall): Type {
  const elements = args.map(({ any, array }) => (any ? ANY : (array?.element ?? NEVER)));
  return arrayType(arrayType(join(...elements), args.length, args.length));
}

/** `$keys`: of an object, or of all objects in an array. */
export function keysRule({ args }: NativeCall): Type {
  const type = args[0] ?? NOTHING;
  if (type.any) return sequenceType(STRING);
  const objects = type.object === undefined ? NEVER : namesOf(type.object);
  const ofArray = type.array === undefined ? NEVER : sequenceType(namesWithin(type.array.element));
  const others = isNever(except(type, "object", "array")) ? NEVER : sequenceType(NEVER, 0, 0);
  return join(objects, ofArray, others);
}

function namesOf(object: ObjectType): Type {
  const present = [...object.properties].filter(([, type]) => !isOnly(type, "nothing"));
  const certain = present.filter(([, type]) => !hasKind(type, "nothing"));
  if (object.rest !== undefined) return sequenceType(STRING, certain.length);
  return sequenceType(stringsType(present.map(([name]) => name)), certain.length, present.length);
}

/** The property names of the objects in a value, at any depth of arrays. */
function namesWithin(type: Type): Type {
  if (type.any) return STRING;
  const nested = type.array === undefined ? NEVER : namesWithin(type.array.element);
  return join(nested, type.object === undefined ? NEVER : (namesOf(type.object).array?.element ?? NEVER));
}

/** `$lookup`: like a field with a possibly computed name. */
export function lookupRule({ args }: NativeCall): Type {
  const [object = NOTHING, key = NOTHING] = args;
  if (object.any || key.any || key.nothing || key.strings === "all") return lookupAny(object);
  return join(...listed(key.strings).map((name) => lookupField(object, name)));
}

function lookupAny(type: Type): Type {
  if (type.any || type.array !== undefined) return ANY;
  if (type.object === undefined) return NOTHING;
  const { properties, rest } = type.object;
  return orNothing(join(...properties.values(), rest ?? NEVER));
}

/** `$spread`: one object per property; a scalar is unchanged. */
export function spreadRule({ args }: NativeCall): Type {
  return spread(args[0] ?? NOTHING);
}

function spread(type: Type): Type {
  const { any, array, functions, object } = type;
  if (any || functions.length > 0) return ANY;
  const parts = [except(type, "object", "array")];
  if (object !== undefined) {
    const values = defined(join(...object.properties.values(), object.rest ?? NEVER));
    parts.push(sequenceType(objectType(new Map(), values)));
  }
  // As soon as the engine appends something, the array is a plain one.
  if (array !== undefined) parts.push(arrayType(spreadOf(spread(array.element)).element), NOTHING);
  return join(...parts);
}

/** `$merge`: later objects take precedence, so a property may come from any of them. */
export function mergeRule({ args }: NativeCall): Type {
  return unlessNothing(args[0], ({ any, array }) => {
    if (any || array === undefined) return objectType(new Map(), ANY);
    if (array.max === 0) return objectType(new Map());
    if (array.element.any || array.element.object === undefined) return objectType(new Map(), ANY);
    const { properties, rest } = array.element.object;
    const merged = new Map([...properties].map(([name, type]) => [name, orNothing(type, array.min === 0)] as const));
    return objectType(merged, rest);
  });
}

/** How often the accumulator is inferred again before it becomes `any`. */
const maxRounds = 6;

/** `$map`: results of nothing are dropped, arrays are not flattened. */
export function mapRule(call: NativeCall): Type {
  return unlessNothing(call.args[0], (list) => {
    const items = itemsOf(list);
    if (items.max === 0) return sequenceType(NEVER, 0, 0);
    return pushedResults(call.callback(call.args[1] ?? NOTHING, [items.element, FINITE, list]), items);
  });
}

function pushedResults(result: Type, { min, max }: Items): Type {
  if (isNever(result) && min > 0) return NEVER;
  if (isNever(defined(result))) return sequenceType(NEVER, 0, 0);
  return sequenceType(defined(result), hasKind(result, "nothing") ? 0 : min, max);
}

/** `$filter`: the elements for which the function returns a truthy value. */
export function filterRule(call: NativeCall): Type {
  return unlessNothing(call.args[0], (list) => {
    const items = itemsOf(list);
    if (items.max === 0) return sequenceType(NEVER, 0, 0);
    const result = call.callback(call.args[1] ?? NOTHING, [items.element, FINITE, list]);
    if (isNever(result)) return items.min > 0 ? NEVER : sequenceType(NEVER, 0, 0);
    const { mayBeTrue, mayBeFalse } = truthOf(result);
    if (!mayBeTrue) return sequenceType(NEVER, 0, 0);
    return sequenceType(items.element, mayBeFalse ? 0 : items.min, items.max);
  });
}

/** `$single`: the only matching element, or it throws. */
export function singleRule(call: NativeCall): Type {
  const test = call.args[1] ?? NOTHING;
  return unlessNothing(call.args[0], (list) => {
    const items = itemsOf(list);
    if (items.max === 0) return call.refuse("D3139");
    if (isOnly(test, "nothing")) return items.min > 1 ? call.refuse("D3138") : items.element;
    const result = call.callback(test, [items.element, FINITE, list]);
    const { mayBeTrue, mayBeFalse } = truthOf(result);
    if (hasKind(test, "nothing") || (mayBeTrue && (mayBeFalse || items.min <= 1))) return items.element;
    return isNever(result) ? NEVER : call.refuse(mayBeTrue ? "D3138" : "D3139");
  });
}

/** `$reduce`: without a start value, the first element is one, and a single element is the result. */
export function reduceRule(call: NativeCall): Type {
  const [, fold = NOTHING, start = NOTHING] = call.args;
  const usable = acceptedReducers(fold, call);
  if (isNever(usable)) return unlessNothing(call.args[0], () => call.refuse("D3050", 1));
  return unlessNothing(call.args[0], (list) => {
    const items = itemsOf(list);
    const given = defined(start);
    const first = hasKind(start, "nothing")
      ? join(items.max > 0 ? items.element : NEVER, items.min === 0 ? NOTHING : NEVER)
      : NEVER;
    const initial = start.any ? ANY : join(first, given);
    const unfolded = isNever(given) && !start.any ? 1 : 0;
    if (items.max <= unfolded) return initial;
    const folded = accumulate(initial, items, usable, list, call);
    return isNever(start) || items.min <= (start.nothing || start.any ? 1 : 0) ? join(initial, folded) : folded;
  });
}

/** The engine refuses functions of fewer than two parameters. */
function acceptedReducers(fold: Type, call: NativeCall): Type {
  if (fold.any) return ANY;
  return functionType(...fold.functions.filter((callable) => call.arityOf(callable) >= 2));
}

function accumulate(initial: Type, items: Items, fold: Type, list: Type, call: NativeCall): Type {
  let accumulator = initial;
  for (let round = 0; round < maxRounds; round++) {
    const result = call.callback(fold, [accumulator, items.element, FINITE, list]);
    const joined = join(accumulator, result);
    if (sameType(joined, accumulator)) return result;
    accumulator = joined;
  }
  call.callback(fold, [ANY, items.element, FINITE, list]);
  return ANY;
}

/** `$each`: the results of the function for every property. */
export function eachRule(call: NativeCall): Type {
  const [object = NOTHING, visitor = NOTHING] = call.args;
  const values = valuesOf(object);
  if (values === undefined) return sequenceType(NEVER, 0, 0);
  const { value, name, min, max } = values;
  return pushedResults(call.callback(visitor, [value, name, object]), { element: value, min, max });
}

/** `$sift`: the properties for which the function returns a truthy value; nothing if there are none. */
export function siftRule(call: NativeCall): Type {
  const [object = NOTHING, test = NOTHING] = call.args;
  const values = valuesOf(object);
  if (values === undefined) return NOTHING;
  if (object.any || object.object === undefined) return orNothing(objectType(new Map(), ANY));
  const result = call.callback(test, [values.value, values.name, object]);
  const { mayBeTrue, mayBeFalse } = truthOf(result);
  if (!mayBeTrue) return isNever(result) && values.min > 0 ? NEVER : NOTHING;
  const { properties, rest } = object.object;
  const kept = new Map([...properties].map(([name, type]) => [name, orNothing(type, mayBeFalse)] as const));
  return orNothing(objectType(kept, rest), mayBeFalse || values.min === 0);
}

/** The properties of an object for which a function is called. */
interface Values {
  readonly value: Type;
  readonly name: Type;
  readonly min: number;
  readonly max: number;
}

function valuesOf(type: Type): Values | undefined {
  if (type.any) return { value: ANY, name: STRING, min: 0, max: Infinity };
  return type.object === undefined ? undefined : valuesOfObject(type.object, hasKind(type, "nothing"));
}

function valuesOfObject({ properties, rest }: ObjectType, isOptional: boolean): Values | undefined {
  const present = [...properties].filter(([, type]) => !isNever(defined(type)));
  const certain = present.filter(([, type]) => !hasKind(type, "nothing"));
  if (present.length === 0 && rest === undefined) return undefined;
  return {
    value: join(...present.map(([, type]) => defined(type)), rest === undefined ? NEVER : defined(rest)),
    name: rest === undefined ? stringsType(present.map(([name]) => name)) : STRING,
    min: isOptional ? 0 : certain.length,
    max: rest === undefined ? present.length : Infinity,
  };
}
