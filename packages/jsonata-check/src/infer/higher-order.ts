import { join, orNothing, sameType } from "../types/join.js";
import { defined, hasKind, isNever, isOnly } from "../types/members.js";
import {
  ANY,
  functionType,
  NEVER,
  NOTHING,
  FINITE,
  objectType,
  sequenceType,
  STRING,
  stringsType,
  type ObjectType,
  type Type,
} from "../types/type.js";
import type { NativeCall } from "./builtin-rules.js";
import { itemsOf, type Items } from "./items.js";
import { unlessNothing } from "./scalar-rules.js";
import { truthOf } from "./truth.js";

/** How often an accumulator is tried before it is taken to be `any`. */
const maxRounds = 6;

/** `$map`: results that are nothing are left out, arrays are not flattened. */
export function mapRule(call: NativeCall): Type {
  return unlessNothing(call.args[0], (list) => {
    const items = itemsOf(list);
    if (items.max === 0) return sequenceType(NEVER, 0, 0);
    const result = call.callback(call.args[1] ?? NOTHING, [items.element, FINITE, list]);
    if (isNever(result)) return items.min > 0 ? NEVER : sequenceType(NEVER, 0, 0);
    return pushedResults(result, items);
  });
}

function pushedResults(result: Type, { min, max }: Items): Type {
  if (isNever(defined(result))) return sequenceType(NEVER, 0, 0);
  return sequenceType(defined(result), hasKind(result, "nothing") ? 0 : min, max);
}

/** `$filter`: the elements for which the function gives something that counts as true. */
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

/** `$single`: the one element that is left, or it throws. */
export function singleRule(call: NativeCall): Type {
  const test = call.args[1] ?? NOTHING;
  return unlessNothing(call.args[0], (list) => {
    const items = itemsOf(list);
    if (items.max === 0) return NEVER;
    if (isOnly(test, "nothing")) return items.min > 1 ? NEVER : items.element;
    const result = call.callback(test, [items.element, FINITE, list]);
    return truthOf(result).mayBeTrue || hasKind(test, "nothing") ? items.element : NEVER;
  });
}

/** `$reduce`: without a start value the first element is one, and one element is the result. */
export function reduceRule(call: NativeCall): Type {
  const [, fold = NOTHING, start = NOTHING] = call.args;
  const usable = foldsOf(fold, call);
  if (isNever(usable)) return isOnly(call.args[0] ?? NOTHING, "nothing") ? NOTHING : NEVER;
  return unlessNothing(call.args[0], (list) => {
    const items = itemsOf(list);
    const given = defined(start);
    const first = hasKind(start, "nothing")
      ? join(items.max > 0 ? items.element : NEVER, items.min === 0 ? NOTHING : NEVER)
      : NEVER;
    const initial = start.any ? ANY : join(first, given);
    const isFolded = isNever(given) ? items.max > 1 : items.max > 0;
    return isFolded ? accumulate(initial, items, usable, list, call) : initial;
  });
}

/** The engine refuses functions of fewer than two parameters. */
function foldsOf(fold: Type, call: NativeCall): Type {
  if (fold.any) return ANY;
  return functionType(...fold.functions.filter((callable) => call.arityOf(callable) >= 2));
}

function accumulate(initial: Type, items: Items, fold: Type, list: Type, call: NativeCall): Type {
  let accumulator = initial;
  for (let round = 0; round < maxRounds; round++) {
    const result = call.callback(fold, [accumulator, items.element, FINITE, list]);
    const joined = join(accumulator, result);
    if (sameType(joined, accumulator)) return joined;
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
  const result = call.callback(visitor, [values.value, values.name, object]);
  if (isNever(result)) return values.min > 0 ? NEVER : sequenceType(NEVER, 0, 0);
  return pushedResults(result, { element: values.value, min: values.min, max: values.max });
}

/** `$sift`: the properties for which the function gives something that counts as true; nothing for none. */
export function siftRule(call: NativeCall): Type {
  const [object = NOTHING, test = NOTHING] = call.args;
  const values = valuesOf(object);
  if (values === undefined) return NOTHING;
  if (object.any || object.object === undefined) return orNothing(objectType(new Map(), ANY));
  const result = call.callback(test, [values.value, values.name, object]);
  if (!truthOf(result).mayBeTrue) return isNever(result) && values.min > 0 ? NEVER : NOTHING;
  const { properties, rest } = object.object;
  const optional = new Map([...properties].map(([name, type]) => [name, orNothing(type)] as const));
  return orNothing(objectType(optional, rest));
}

/** The properties of an object that a function is called for. */
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
