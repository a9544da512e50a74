import { propertyType } from "./join.js";
import { hasKind, type Kind } from "./members.js";
import { isListed, type ArrayType, type LiteralSet, type ObjectType, type Type } from "./type.js";

/**
 * Whether a type contains a value. Undefined is nothing, and results of the engine may contain functions. With `isCopy` the
 * value may have been through JSON, which drops functions and turns nothing in arrays into null.
 */
export function contains(type: Type, value: unknown, isCopy = false): boolean {
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
      return type.array !== undefined && containsArray(type.array, value as readonly unknown[], isCopy);
    case "object":
      return (
        type.object !== undefined && containsObject(type.object, value as Readonly<Record<string, unknown>>, isCopy)
      );
  }
}

/** The kind of a JavaScript value as the engine sees it. */
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

/** Whether a type may contain a literal of its kind. */
function hasLiteral<T>(literals: LiteralSet<T>, value: T): boolean {
  if (literals === "finite") return Number.isFinite(value);
  return literals === "all" || (isListed(literals) && literals.has(value));
}

function containsArray({ element, min, max }: ArrayType, values: readonly unknown[], isCopy: boolean): boolean {
  if (values.length < min || values.length > max) return false;
  const isLeftOut = isCopy && (hasKind(element, "nothing") || hasKind(element, "function"));
  return values.every((value) => (isLeftOut && value === null) || contains(element, value, isCopy));
}

function containsObject(object: ObjectType, value: Readonly<Record<string, unknown>>, isCopy: boolean): boolean {
  const properties = Object.entries(value);
  if (!properties.every(([name, property]) => contains(propertyType(object, name), property, isCopy))) return false;
  const mayLack = (type: Type): boolean => hasKind(type, "nothing") || (isCopy && hasKind(type, "function"));
  return [...object.properties].every(([name, type]) => mayLack(type) || Object.hasOwn(value, name));
}
