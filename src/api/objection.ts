import { longestCheap } from "jsonata-check/regex";
import type { Json } from "./json.js";
import type { JsonType, Shape } from "./shape.js";
import { attempt } from "../text/attempt.js";

/** Why a constant is not a documented value. */
export type Objection =
  | { readonly kind: "values"; readonly values: readonly string[] }
  | { readonly kind: "type"; readonly types: readonly JsonType[] }
  | { readonly kind: "minimum" | "maximum"; readonly bound: number }
  | { readonly kind: "pattern"; readonly pattern: string };

/** The objection of all alternatives to a constant; undefined if one of them allows it. */
export function objectionOf(shapes: readonly Shape[], value: Json): Objection | undefined {
  const scalars = shapes.filter(({ types }) => !isOnlyNull(types));
  const objections = scalars.map((shape) => objectionOfShape(shape, value));
  if (objections.length === 0 || objections.includes(undefined)) return undefined;
  const known = objections.filter((objection) => objection !== undefined);
  const values = known.flatMap((objection) => (objection.kind === "values" ? objection.values : []));
  return values.length > 0 ? { kind: "values", values } : known.at(-1);
}

function isOnlyNull(types: Shape["types"]): boolean {
  return types?.size === 1 && types.has("null");
}

function objectionOfShape({ types, values, minimum, maximum, patterns }: Shape, value: Json): Objection | undefined {
  if (typeof value === "object") return undefined;
  const text = String(value);
  if (types?.has("array") === true || types?.has("object") === true) return undefined;
  if (values !== undefined) {
    const known = values
      .filter((each) => each !== null)
      .map((each) => (typeof each === "string" ? each : JSON.stringify(each)));
    return known.length === 0 || known.includes(text) ? undefined : { kind: "values", values: known };
  }
  const fits = types === undefined || [...types].some((type) => isOf(type, text));
  if (types !== undefined && !fits) return { kind: "type", types: [...types] };
  const number = /^-?\d+(?:\.\d+)?$/.test(text) && types?.has("string") !== true ? Number(text) : undefined;
  if (number !== undefined && minimum !== undefined && number < minimum) return { kind: "minimum", bound: minimum };
  if (number !== undefined && maximum !== undefined && number > maximum) return { kind: "maximum", bound: maximum };
  const pattern = typeof value === "string" ? patterns.find((each) => isMissed(each, value)) : undefined;
  return pattern === undefined ? undefined : { kind: "pattern", pattern };
}

/** Whether a string is a valid parameter value of the type. */
function isOf(type: JsonType, text: string): boolean {
  switch (type) {
    case "integer":
      return /^-?\d+$/.test(text);
    case "number":
      return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text);
    case "boolean":
      return /^(?:true|false|0|1)$/i.test(text);
    default:
      return true;
  }
}

/** Whether a pattern that is cheap to evaluate does not match. */
function isMissed(pattern: string, text: string): boolean {
  const isCheap = pattern.length <= 200 && text.length <= longestCheap(pattern, "u");
  return isCheap && attempt(() => new RegExp(pattern, "u").test(text)) === false;
}
