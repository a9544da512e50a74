import { propertyType } from "./join.js";
import { hasKind, isNever, kinds, type Kind } from "./members.js";
import { isListed, type ArrayType, type LiteralSet, type ObjectType, type Type } from "./type.js";

/** Whether two types have no value in common. */
export function areDisjoint(a: Type, b: Type): boolean {
  if (isNever(a) || isNever(b)) return true;
  if (a.any || b.any) return false;
  return kinds.every((kind) => !hasKind(a, kind) || !hasKind(b, kind) || disagree(a, b, kind));
}

/** Whether every value of `part` certainly belongs to `whole`. */
export function isPartOf(part: Type, whole: Type): boolean {
  if (whole.any) return true;
  if (part.any) return false;
  return kinds.every((kind) => !hasKind(part, kind) || (hasKind(whole, kind) && covers(whole, part, kind)));
}

/** Whether the members of one kind, present in both types, have no value in common. */
function disagree(a: Type, b: Type, kind: Kind): boolean {
  switch (kind) {
    case "boolean":
      return (a.booleans & b.booleans) === 0;
    case "number":
      return haveNoneInCommon(a.numbers, b.numbers);
    case "string":
      return haveNoneInCommon(a.strings, b.strings);
    case "object":
      return a.object !== undefined && b.object !== undefined && objectsDisagree(a.object, b.object);
    case "array":
      return a.array !== undefined && b.array !== undefined && arraysDisagree(a.array, b.array);
    default:
      return false;
  }
}

function haveNoneInCommon<T>(a: LiteralSet<T>, b: LiteralSet<T>): boolean {
  if (!isListed(a) || !isListed(b)) return false;
  return ![...a].some((value) => b.has(value));
}

function objectsDisagree(a: ObjectType, b: ObjectType): boolean {
  const names = [...a.properties.keys(), ...b.properties.keys()];
  return names.some((name) => areDisjoint(propertyType(a, name), propertyType(b, name)));
}

function arraysDisagree(a: ArrayType, b: ArrayType): boolean {
  if (a.min > b.max || b.min > a.max) return true;
  return Math.max(a.min, b.min) > 0 && areDisjoint(a.element, b.element);
}

/** Whether the member of `part` of one kind lies within that of `whole`. */
function covers(whole: Type, part: Type, kind: Kind): boolean {
  switch (kind) {
    case "boolean":
      return (part.booleans & ~whole.booleans) === 0;
    case "number":
      return coversLiterals(whole.numbers, part.numbers);
    case "string":
      return coversLiterals(whole.strings, part.strings);
    case "object":
      return whole.object !== undefined && part.object !== undefined && coversObject(whole.object, part.object);
    case "array":
      return whole.array !== undefined && part.array !== undefined && coversArray(whole.array, part.array);
    default:
      return true;
  }
}

function coversLiterals<T>(whole: LiteralSet<T>, part: LiteralSet<T>): boolean {
  if (whole === "all" || part === undefined) return true;
  if (part === "all" || whole === undefined) return false;
  return whole === "finite" || (isListed(part) && [...part].every((value) => whole.has(value)));
}

function coversObject(whole: ObjectType, part: ObjectType): boolean {
  const names = [...whole.properties.keys(), ...part.properties.keys()];
  if (!names.every((name) => isPartOf(propertyType(part, name), propertyType(whole, name)))) return false;
  return part.rest === undefined || (whole.rest !== undefined && isPartOf(part.rest, whole.rest));
}

function coversArray(whole: ArrayType, part: ArrayType): boolean {
  const fits = part.min >= whole.min && part.max <= whole.max;
  return fits && (part.max === 0 || isPartOf(part.element, whole.element));
}
