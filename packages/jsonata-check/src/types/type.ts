import { UNKNOWN_FUNCTION, type Callable } from "./callable.js";

/** A finite set of literals, `"all"` values of the kind, the `"finite"` numbers of JSON, or undefined for none. */
export type LiteralSet<T> = ReadonlySet<T> | "finite" | "all" | undefined;

/** The booleans of a type: bit 1 is `false`, bit 2 is `true`. */
export type BooleanSet = 0 | 1 | 2 | 3;

/**
 * The set of values an expression may have: `any`, or at most one member of each kind.
 *
 * `nothing` is what the engine calls undefined. A type without any member (`never`) says that evaluation always throws.
 */
export interface Type {
  readonly any: boolean;
  readonly nothing: boolean;
  readonly null: boolean;
  readonly booleans: BooleanSet;
  readonly numbers: LiteralSet<number>;
  readonly strings: LiteralSet<string>;
  readonly functions: readonly Callable[];
  readonly object: ObjectType | undefined;
  readonly array: ArrayType | undefined;
}

/** Objects. The type of an optional property includes nothing. */
export interface ObjectType {
  readonly properties: ReadonlyMap<string, Type>;
  /** The type of all other properties; undefined closes the object. */
  readonly rest: Type | undefined;
  /** Set on the object that is the whole input of an expression, for messages. */
  readonly isInput?: boolean | undefined;
  readonly depth: number;
  readonly weight: number;
}

/** Arrays of `min` to `max` elements; an element may be nothing. */
export interface ArrayType {
  readonly element: Type;
  readonly min: number;
  readonly max: number;
  /** The possible `ArrayForm`s, as bits. */
  readonly forms: number;
  readonly depth: number;
  readonly weight: number;
}

/** The forms of arrays that the engine distinguishes; they decide when a single element is unwrapped. */
export const ArrayForm = {
  /** From the input or a function: never unwrapped. */
  raw: 1,
  /** Constructed by `[…]` as the first or last step of a path: not flattened into the path's result. */
  constructed: 2,
  /** A sequence: becomes nothing if empty, and its element if it has one. */
  sequence: 4,
  /** A sequence that keeps a single element in its array (`[]`). */
  kept: 8,
  /** The sequence that wraps an array input. */
  wrapper: 16,
} as const;

/** The limits beyond which a type is widened. They bound the cost of every operation on types. */
export const typeLimits = { literals: 8, depth: 8, weight: 2_000, functions: 4 } as const;

/** The empty type: evaluation always throws. */
export const NEVER: Type = {
  any: false,
  nothing: false,
  null: false,
  booleans: 0,
  numbers: undefined,
  strings: undefined,
  functions: [],
  object: undefined,
  array: undefined,
};
/** Every value, including nothing and functions. */
export const ANY: Type = { ...NEVER, any: true };
/** The engine's undefined. */
export const NOTHING: Type = { ...NEVER, nothing: true };
/** The value `null`. */
export const NULL: Type = { ...NEVER, null: true };
/** The value `false`. */
export const FALSE: Type = { ...NEVER, booleans: 1 };
/** The value `true`. */
export const TRUE: Type = { ...NEVER, booleans: 2 };
/** Both booleans. */
export const BOOLEAN: Type = { ...NEVER, booleans: 3 };
export const FINITE: Type = { ...NEVER, numbers: "finite" };
/** All numbers, NaN and the infinities included. */
export const NUMBER: Type = { ...NEVER, numbers: "all" };
export const STRING: Type = { ...NEVER, strings: "all" };

/** The type of one scalar; NaN and infinities become `number`. */
export function literalType(value: string | number | boolean | null | undefined): Type {
  if (value === undefined) return NOTHING;
  if (value === null) return NULL;
  if (typeof value === "boolean") return value ? TRUE : FALSE;
  if (typeof value === "string") return { ...NEVER, strings: new Set([value]) };
  return Number.isFinite(value) ? { ...NEVER, numbers: new Set([value]) } : NUMBER;
}

/** Any of the given strings. */
export function stringsType(values: Iterable<string>): Type {
  return { ...NEVER, strings: limited(new Set(values)) };
}

/** A set of literals, widened to the whole kind if there are too many. */
export function limited<T>(values: ReadonlySet<T>): LiteralSet<T> {
  const [first] = values;
  if (first === undefined) return undefined;
  if (values.size <= typeLimits.literals) return values;
  return typeof first === "number" ? "finite" : "all";
}

/** Whether the literals are individually known. */
export function isListed<T>(literals: LiteralSet<T>): literals is ReadonlySet<T> {
  return typeof literals === "object";
}

/** Functions; too many become one unknown function. */
export function functionType(...functions: readonly Callable[]): Type {
  const distinct = [...new Set(functions)];
  return { ...NEVER, functions: distinct.length > typeLimits.functions ? [UNKNOWN_FUNCTION] : distinct };
}

/** Objects with the given properties; `rest` is the type of all others, undefined closes the objects. */
export function objectType(properties: ReadonlyMap<string, Type>, rest?: Type): Type {
  const children = rest === undefined ? [...properties.values()] : [...properties.values(), rest];
  const { depth, weight } = measure(children);
  if (weight > typeLimits.weight) return objectType(new Map(), ANY);
  if (depth > typeLimits.depth) {
    const cut = new Map([...properties].map(([name, type]) => [name, truncate(type, typeLimits.depth - 1)]));
    return objectType(cut, rest && truncate(rest, typeLimits.depth - 1));
  }
  return { ...NEVER, object: { properties, rest, depth, weight } };
}

/** Arrays of `min` to `max` elements in one or more of the `ArrayForm`s (default: raw). */
export function arrayType(element: Type, min = 0, max = Infinity, forms: number = ArrayForm.raw): Type {
  const { depth, weight } = measure([element]);
  if (weight > typeLimits.weight) return arrayType(ANY, min, max, forms);
  if (depth > typeLimits.depth) return arrayType(truncate(element, typeLimits.depth - 1), min, max, forms);
  return { ...NEVER, array: { element, min, max, forms, depth, weight } };
}

/** A sequence, which the engine unwraps when it leaves an expression. */
export function sequenceType(element: Type, min = 0, max = Infinity): Type {
  return arrayType(element, min, max, ArrayForm.sequence);
}

/** The same array in other forms. */
export function withForms(array: ArrayType, forms: number): Type {
  return forms === 0 ? NEVER : { ...NEVER, array: { ...array, forms } };
}

/** The same array with another number of elements. */
export function withLength(array: ArrayType, min: number, max: number): ArrayType {
  return { ...array, min, max };
}

/** The nesting depth of objects and arrays in a type. */
export function depthOf(type: Type): number {
  return Math.max(type.object?.depth ?? 0, type.array?.depth ?? 0);
}

function measure(children: readonly Type[]): { depth: number; weight: number } {
  let depth = 1;
  let weight = 1;
  for (const child of children) {
    depth = Math.max(depth, depthOf(child) + 1);
    weight += 1 + (child.object?.weight ?? 0) + (child.array?.weight ?? 0);
  }
  return { depth, weight };
}

/** Replaces everything nested deeper than `depth` by `any`. */
function truncate(type: Type, depth: number): Type {
  if (depthOf(type) <= depth) return type;
  if (depth === 0) return ANY;
  const { object, array } = type;
  return {
    ...type,
    object: object && truncateObject(object, depth),
    array: array && arrayType(truncate(array.element, depth - 1), array.min, array.max, array.forms).array,
  };
}

function truncateObject(object: ObjectType, depth: number): ObjectType | undefined {
  const properties = new Map([...object.properties].map(([name, type]) => [name, truncate(type, depth - 1)]));
  return objectType(properties, object.rest && truncate(object.rest, depth - 1)).object;
}
