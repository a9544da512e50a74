import { UNKNOWN_FUNCTION } from "./callable.js";
import { ANY, ArrayForm, arrayType, isListed, NEVER, objectType, type LiteralSet, type Type } from "./type.js";

/** The kinds of values that the engine distinguishes; `any` includes all of them. */
export type Kind = "nothing" | "null" | "boolean" | "number" | "string" | "function" | "object" | "array";

export const kinds: readonly Kind[] = ["nothing", "null", "boolean", "number", "string", "function", "object", "array"];

/** Whether the type is empty. */
export function isNever(type: Type): boolean {
  const hasScalar = type.any || type.nothing || type.null || type.booleans !== 0;
  if (hasScalar || type.numbers !== undefined || type.strings !== undefined) return false;
  return type.object === undefined && type.array === undefined && type.functions.length === 0;
}

/** Whether the type may contain a value of the kind. */
export function hasKind(type: Type, kind: Kind): boolean {
  if (type.any) return true;
  switch (kind) {
    case "nothing":
      return type.nothing;
    case "null":
      return type.null;
    case "boolean":
      return type.booleans !== 0;
    case "number":
      return type.numbers !== undefined;
    case "string":
      return type.strings !== undefined;
    case "function":
      return type.functions.length > 0;
    case "object":
      return type.object !== undefined;
    case "array":
      return type.array !== undefined;
  }
}

/** Whether every value of the type is of one of the kinds (true for `never`, false for `any`). */
export function isOnly(type: Type, ...allowed: readonly Kind[]): boolean {
  return !type.any && kinds.every((kind) => allowed.includes(kind) || !hasKind(type, kind));
}

/** The part of the type with the given kinds; for `any`, everything of those kinds. */
export function only(type: Type, ...wanted: readonly Kind[]): Type {
  if (type.any && wanted.length === kinds.length) return type;
  const source = type.any ? everything() : type;
  const has = (kind: Kind): boolean => wanted.includes(kind);
  return {
    any: false,
    nothing: source.nothing && has("nothing"),
    null: source.null && has("null"),
    booleans: has("boolean") ? source.booleans : 0,
    numbers: has("number") ? source.numbers : undefined,
    strings: has("string") ? source.strings : undefined,
    functions: has("function") ? source.functions : [],
    object: has("object") ? source.object : undefined,
    array: has("array") ? source.array : undefined,
  };
}

/** The part of the type without the given kinds. */
export function except(type: Type, ...unwanted: readonly Kind[]): Type {
  return only(type, ...kinds.filter((kind) => !unwanted.includes(kind)));
}

/** The values of `any`, kind by kind. */
function everything(): Type {
  const allForms = Object.values(ArrayForm).reduce((forms, form) => forms | form, 0);
  return {
    ...NEVER,
    nothing: true,
    null: true,
    booleans: 3,
    numbers: "all",
    strings: "all",
    functions: [UNKNOWN_FUNCTION],
    object: objectType(new Map(), ANY).object,
    array: arrayType(ANY, 0, Infinity, allForms).array,
  };
}

/** The type without nothing; `any` stays `any`, which silences the checker. */
export function defined(type: Type): Type {
  return type.nothing ? { ...type, nothing: false } : type;
}

/** The type without arrays. */
export function withoutArray(type: Type): Type {
  return type.array === undefined ? type : { ...type, array: undefined };
}

/** The value of a type with a single scalar literal, boxed because it may be null; undefined for any other type. */
export function singleLiteral(type: Type): { readonly value: string | number | boolean | null } | undefined {
  if (type.any || type.nothing || type.object !== undefined || type.array !== undefined || type.functions.length > 0)
    return undefined;
  const values = literals(type);
  const [value] = values ?? [];
  return values?.length === 1 && value !== undefined ? { value } : undefined;
}

/** The type's scalars if all are known; without nothing, objects, arrays and functions. */
export function literals(type: Type): readonly (string | number | boolean | null)[] | undefined {
  if (type.any || isUnlisted(type.numbers) || isUnlisted(type.strings)) return undefined;
  const booleans = [...((type.booleans & 1) !== 0 ? [false] : []), ...((type.booleans & 2) !== 0 ? [true] : [])];
  return [...(type.null ? [null] : []), ...booleans, ...listed(type.numbers), ...listed(type.strings)];
}

function isUnlisted(literals: LiteralSet<string | number>): boolean {
  return literals !== undefined && !isListed(literals);
}

/** The individually known literals; empty if any value of the kind is possible. */
export function listed<T>(literals: LiteralSet<T>): readonly T[] {
  return isListed(literals) ? [...literals] : [];
}
