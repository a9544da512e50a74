import { isOnly, listed, only } from "./members.js";
import { type LiteralSet, type Type, isListed, limited } from "./type.js";

/** Whether a type may be truthy, and whether it may be falsy. */
export interface Truth {
  readonly mayBeTrue: boolean;
  readonly mayBeFalse: boolean;
}

/** The truth of a type in a condition; nothing is falsy. */
export function truthOf(type: Type): Truth {
  if (type.any) return { mayBeTrue: true, mayBeFalse: true };
  const truths = [
    { mayBeTrue: false, mayBeFalse: type.nothing || type.null || type.functions.length > 0 },
    { mayBeTrue: (type.booleans & 2) !== 0, mayBeFalse: (type.booleans & 1) !== 0 },
    truthOfLiterals(type.numbers),
    truthOfLiterals(type.strings),
    truthOfObject(type),
    truthOfArray(type),
  ];
  return {
    mayBeTrue: truths.some((truth) => truth.mayBeTrue),
    mayBeFalse: truths.some((truth) => truth.mayBeFalse),
  };
}

function truthOfLiterals(literals: LiteralSet<string | number>): Truth {
  if (literals !== undefined && !isListed(literals)) return { mayBeTrue: true, mayBeFalse: true };
  const values = listed(literals);
  return { mayBeTrue: values.some(Boolean), mayBeFalse: values.some((value) => !value) };
}

/** An object without properties is falsy. */
function truthOfObject({ object }: Type): Truth {
  if (object === undefined) return { mayBeTrue: false, mayBeFalse: false };
  const properties = [...object.properties.values()];
  const mayHaveAny = object.rest !== undefined || properties.some((type) => !isOnly(type, "nothing"));
  const hasOne = properties.some((type) => !type.any && !type.nothing);
  return { mayBeTrue: mayHaveAny, mayBeFalse: !hasOne };
}

/** An array is truthy if one of its elements is. */
function truthOfArray({ array }: Type): Truth {
  if (array === undefined) return { mayBeTrue: false, mayBeFalse: false };
  const element = truthOf(array.element);
  return {
    mayBeTrue: array.max > 0 && element.mayBeTrue,
    mayBeFalse: array.min === 0 || element.mayBeFalse,
  };
}

/** The truthy part of a type. */
export function truthyPart(type: Type): Type {
  if (type.any) return type;
  return {
    ...only(type, "object", "array"),
    booleans: (type.booleans & 2) !== 0 ? 2 : 0,
    numbers: filterLiterals(type.numbers, Boolean),
    strings: filterLiterals(type.strings, Boolean),
    object: truthOfObject(type).mayBeTrue ? type.object : undefined,
    array: truthOfArray(type).mayBeTrue ? type.array : undefined,
  };
}

/** The falsy part of a type, nothing included. */
export function falsyPart(type: Type): Type {
  if (type.any) return type;
  return {
    ...only(type, "nothing", "null", "function"),
    booleans: (type.booleans & 1) !== 0 ? 1 : 0,
    numbers: type.numbers === "finite" ? new Set([0]) : filterLiterals(type.numbers, (value) => !value),
    strings: type.strings === "all" ? new Set([""]) : filterLiterals(type.strings, (value) => !value),
    object: truthOfObject(type).mayBeFalse ? type.object : undefined,
    array: truthOfArray(type).mayBeFalse ? type.array : undefined,
  };
}

/** The literals that pass a test; unknown ones pass. */
function filterLiterals<T>(literals: LiteralSet<T>, test: (value: T) => boolean): LiteralSet<T> {
  return isListed(literals) ? limited(new Set([...literals].filter(test))) : literals;
}
