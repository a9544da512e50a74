import { UNKNOWN_FUNCTION } from "../../src/types/callable.js";
import { printType } from "../../src/types/print-type.js";
import { ArrayForm, type Type } from "../../src/types/type.js";

/** The full form of a type, with lengths, array forms and functions. */
export function describeType(type: Type): string {
  const { array } = type;
  if (array === undefined) return printType(type);
  const forms = Object.entries(ArrayForm).flatMap(([name, bit]) => ((array.forms & bit) === 0 ? [] : [name]));
  const unknown = type.functions.includes(UNKNOWN_FUNCTION) ? " unknown function" : "";
  return `${printType(type)} [${array.min}..${array.max}] ${forms.join(" ")}${unknown}`;
}
