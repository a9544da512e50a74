import { kindOf } from "./contains.js";
import { join } from "./join.js";
import { ANY, arrayType, literalType, objectType, typeLimits, type Type } from "./type.js";

/** The most exact type of a JSON value: closed objects and literals. Deeply nested parts are `any`. */
export function typeOf(value: unknown): Type {
  return typeAtDepth(value, typeLimits.depth);
}

function typeAtDepth(value: unknown, depth: number): Type {
  switch (kindOf(value)) {
    case "array":
      return depth === 0 ? ANY : typeOfArray(value as readonly unknown[], depth - 1);
    case "object":
      return depth === 0 ? ANY : typeOfObject(value as Readonly<Record<string, unknown>>, depth - 1);
    case "function":
      return ANY;
    default:
      return literalType(value as string | number | boolean | null | undefined);
  }
}

function typeOfArray(values: readonly unknown[], depth: number): Type {
  const elements = values.map((value) => typeAtDepth(value, depth));
  return arrayType(join(...elements), values.length, values.length);
}

function typeOfObject(value: Readonly<Record<string, unknown>>, depth: number): Type {
  return objectType(new Map(Object.entries(value).map(([name, property]) => [name, typeAtDepth(property, depth)])));
}
