import { propertyType } from "./join.js";
import { hasKind, type Kind } from "./members.js";
import { isListed, type ArrayType, type LiteralSet, type ObjectType, type Type } from "./type.js";

/** Whether a value is one of the type's; undefined is nothing, and results of the engine may hold functions. */
export function contains(type: Type, value: unknown): boolean {
  if (type.any) return true;
  switch (kindOf(value)) {
    case "nothing":
      return type.nothing;
    case "null":
      return type.null;
    case "function":
      return type.functions.length > 0;
    case "boolean":
      return (type.booleans & (value === true ? 2 : 1)) !== 0;
    case "number":
      return hasLiteral(type.numbers, value as number);
    case "string":
      return hasLiteral(type.strings, value as string);
    case "array":
      return type.array !== undefined && containsArray(type.array, value as readonly unknown[]);
    case "object":
      return type.object !== undefined && containsObject(type.object, value as Readonly<Record<string, unknown>>);
  }
}

/** The kind of a value of JavaScript as the engine sees it. */
export function kindOf(value: unknown): Kind {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  switch (typeof value) {
    case "boolean":
      return "boolean";
    case "number":
      return "number";
    case "string":
      return "string";
    case "object":
      return "_jsonata_lambda" in value || "_jsonata_function" in value ? "function" : "object";
    default:
      return "function";
  }
}

/** Whether a type of one kind may hold a literal value of that kind. */
export function hasLiteral<T>(literals: LiteralSet<T>, value: T): boolean {
  if (literals === "finite") return Number.isFinite(value);
  return literals === "all" || (isListed(literals) && literals.has(value));
}

function containsArray(array: ArrayType, values: readonly unknown[]): boolean {
  if (values.length < array.min || values.length > array.max) return false;
  return values.every((value) => contains(array.element, value));
}

function containsObject(object: ObjectType, value: Readonly<Record<string, unknown>>): boolean {
  const known = Object.entries(value).every(([name, property]) => contains(propertyType(object, name), property));
  if (!known) return false;
  return [...object.properties].every(([name, type]) => hasKind(type, "nothing") || Object.hasOwn(value, name));
}
