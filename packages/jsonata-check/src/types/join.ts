import type { Callable } from "./callable.js";
import { hasKind, isNever, kinds } from "./members.js";
import {
  ANY,
  arrayType,
  functionType,
  isListed,
  limited,
  NEVER,
  NOTHING,
  objectType,
  type ArrayType,
  type BooleanSet,
  type LiteralSet,
  type ObjectType,
  type Type,
} from "./type.js";

/** The smallest type of the lattice that contains all of them. */
export function join(...types: readonly Type[]): Type {
  let joined = NEVER;
  for (const type of types) joined = joinTwo(joined, type);
  return joined;
}

/** The type, including nothing if `condition` is true. */
export function orNothing(type: Type, condition = true): Type {
  return condition ? joinTwo(type, NOTHING) : type;
}

function joinTwo(a: Type, b: Type): Type {
  if (a === b || isNever(b)) return a;
  if (isNever(a)) return b;
  if (a.any || b.any) return ANY;
  return {
    any: false,
    nothing: a.nothing || b.nothing,
    null: a.null || b.null,
    booleans: (a.booleans | b.booleans) as BooleanSet,
    numbers: joinLiterals(a.numbers, b.numbers),
    strings: joinLiterals(a.strings, b.strings),
    functions: joinFunctions(a.functions, b.functions),
    object: joinObjects(a.object, b.object),
    array: joinArrays(a.array, b.array),
  };
}

function joinFunctions(a: readonly Callable[], b: readonly Callable[]): readonly Callable[] {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  return functionType(...a, ...b).functions;
}

function joinLiterals<T>(a: LiteralSet<T>, b: LiteralSet<T>): LiteralSet<T> {
  if (a === undefined || b === undefined) return a ?? b;
  if (a === "all" || b === "all") return "all";
  if (!isListed(a) || !isListed(b)) return "finite";
  return limited(new Set([...a, ...b]));
}

function joinObjects(a: ObjectType | undefined, b: ObjectType | undefined): ObjectType | undefined {
  if (a === undefined || b === undefined || a === b) return a ?? b;
  const names = new Set([...a.properties.keys(), ...b.properties.keys()]);
  const properties = new Map([...names].map((name) => [name, joinTwo(propertyType(a, name), propertyType(b, name))]));
  const rest = a.rest === undefined || b.rest === undefined ? (a.rest ?? b.rest) : joinTwo(a.rest, b.rest);
  return objectType(properties, rest).object;
}

/** The type of an object's property, including nothing if it may be absent. */
export function propertyType(object: ObjectType, name: string): Type {
  const known = object.properties.get(name);
  if (known !== undefined) return known;
  return object.rest === undefined ? NOTHING : joinTwo(object.rest, NOTHING);
}

function joinArrays(a: ArrayType | undefined, b: ArrayType | undefined): ArrayType | undefined {
  if (a === undefined || b === undefined || a === b) return a ?? b;
  const min = Math.min(a.min, b.min);
  return arrayType(joinTwo(a.element, b.element), min, Math.max(a.max, b.max), a.forms | b.forms).array;
}

/** Whether two types are equal in the lattice. */
export function sameType(a: Type, b: Type): boolean {
  if (a === b) return true;
  if (a.any || b.any) return a.any === b.any;
  return (
    kinds.every((kind) => hasKind(a, kind) === hasKind(b, kind)) &&
    a.booleans === b.booleans &&
    sameLiterals(a.numbers, b.numbers) &&
    sameLiterals(a.strings, b.strings) &&
    a.functions.length === b.functions.length &&
    a.functions.every((callable) => b.functions.includes(callable)) &&
    sameObject(a.object, b.object) &&
    sameArray(a.array, b.array)
  );
}

function sameLiterals<T>(a: LiteralSet<T>, b: LiteralSet<T>): boolean {
  if (a === b) return true;
  return isListed(a) && isListed(b) && a.size === b.size && [...a].every((value) => b.has(value));
}

function sameObject(a: ObjectType | undefined, b: ObjectType | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || a.properties.size !== b.properties.size) return false;
  if ((a.rest === undefined) !== (b.rest === undefined)) return false;
  if (a.rest !== undefined && b.rest !== undefined && !sameType(a.rest, b.rest)) return false;
  return [...a.properties].every(([name, type]) => {
    const other = b.properties.get(name);
    return other !== undefined && sameType(type, other);
  });
}

function sameArray(a: ArrayType | undefined, b: ArrayType | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  return a.min === b.min && a.max === b.max && a.forms === b.forms && sameType(a.element, b.element);
}
