import { defined, hasKind, isNever, isOnly } from "./members.js";
import { isListed, type ArrayType, type LiteralSet, type ObjectType, type Type } from "./type.js";

const printLimits = { depth: 3, properties: 8 } as const;

/** A short, stable display form of a type, in TypeScript's notation with `nothing` for undefined. */
export function printType(type: Type): string {
  return print(type, printLimits.depth);
}

function print(type: Type, depth: number): string {
  if (type.any) return "any";
  if (isNever(type)) return "never";
  return members(type, depth).join(" | ");
}

function members(type: Type, depth: number): string[] {
  return [
    ...printLiterals(type.strings, "string"),
    ...printLiterals(type.numbers, "number"),
    ...printBooleans(type),
    ...(type.object === undefined ? [] : [printObject(type.object, depth)]),
    ...(type.array === undefined ? [] : [printArray(type.array, depth)]),
    ...(type.functions.length === 0 ? [] : ["function"]),
    ...(type.null ? ["null"] : []),
    ...(type.nothing ? ["nothing"] : []),
  ];
}

function printLiterals(literals: LiteralSet<string | number>, name: string): string[] {
  if (literals === undefined) return [];
  return isListed(literals) ? [...literals].map((value) => JSON.stringify(value)) : [name];
}

function printBooleans(type: Type): string[] {
  return [[], ["false"], ["true"], ["boolean"]][type.booleans] ?? [];
}

function printObject(object: ObjectType, depth: number): string {
  const { properties, rest } = object;
  if (properties.size === 0 && rest === undefined) return "{}";
  if (depth === 0) return "{…}";
  const shown = [...properties]
    .slice(0, printLimits.properties)
    .map(([name, type]) => printProperty(name, type, depth - 1));
  if (rest?.any === true || properties.size > shown.length) return `{${[...shown, "…"].join(", ")}}`;
  const others = rest === undefined ? [] : [`[key]: ${print(defined(rest), depth - 1)}`];
  return `{${[...shown, ...others].join(", ")}}`;
}

function printProperty(name: string, type: Type, depth: number): string {
  const key = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : JSON.stringify(name);
  const optional = hasKind(type, "nothing") && !isOnly(type, "nothing");
  return `${key}${optional ? "?" : ""}: ${print(optional ? defined(type) : type, depth)}`;
}

function printArray(array: ArrayType, depth: number): string {
  if (array.max === 0) return "[]";
  if (depth === 0) return "[…]";
  const element = print(array.element, depth - 1);
  return /[ |]/.test(element) && !element.startsWith("{") ? `(${element})[]` : `${element}[]`;
}
