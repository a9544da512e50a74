import type { Json } from "./json.js";
import type { Place } from "./place.js";

/** The types of JSON Schema. */
export type JsonType = "null" | "boolean" | "number" | "integer" | "string" | "object" | "array";

/** One of the alternatives that a schema allows, with `allOf` and references merged. What it leaves out may be anything. */
export interface Shape {
  /** Undefined if any type is allowed. */
  readonly types: ReadonlySet<JsonType> | undefined;
  /** Each property satisfies all of its schemas. */
  readonly properties: ReadonlyMap<string, readonly Place[]>;
  readonly required: ReadonlySet<string>;
  /** Whether other properties are unspecified, forbidden, or allowed under any name. */
  readonly others: "unsaid" | "closed" | "any";
  /** The schemas that each array item satisfies. */
  readonly items: readonly Place[];
  /** The values of `enum` or `const`. */
  readonly values: readonly Json[] | undefined;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly patterns: readonly string[];
}

/** The shape of any value. */
export const unknown: Shape = {
  types: undefined,
  properties: new Map(),
  required: new Set(),
  others: "any",
  items: [],
  values: undefined,
  minimum: undefined,
  maximum: undefined,
  patterns: [],
};

/** Whether the shape documents all names of its objects. */
export function documentsNames({ properties, others }: Shape): boolean {
  return others === "closed" || (others === "unsaid" && properties.size > 0);
}

/** The same shape, or null. */
export function withNull(shape: Shape): Shape {
  const { types, values } = shape;
  return {
    ...shape,
    types: types && new Set([...types, "null"]),
    values: values && [...values, null],
  };
}

/** The shape of values that satisfy both shapes. */
export function both(one: Shape, other: Shape): Shape {
  const properties = new Map(one.properties);
  for (const [name, places] of other.properties) properties.set(name, [...(properties.get(name) ?? []), ...places]);
  return {
    types: commonTypes(one.types, other.types),
    properties,
    required: new Set([...one.required, ...other.required]),
    others: othersOfBoth(one, other),
    items: [...one.items, ...other.items],
    values: one.values ?? other.values,
    minimum: larger(one.minimum, other.minimum),
    maximum: smaller(one.maximum, other.maximum),
    patterns: [...one.patterns, ...other.patterns],
  };
}

/** Contradicting parts are a slip of the description: neither is trusted. */
function commonTypes(one: Shape["types"], other: Shape["types"]): Shape["types"] {
  if (one === undefined || other === undefined) return one ?? other;
  const common = [...one].filter((type) => other.has(type) || (type === "integer" && other.has("number")));
  return common.length === 0 ? undefined : new Set(common);
}

function othersOfBoth(one: Shape, other: Shape): Shape["others"] {
  if (isSilent(one)) return other.others;
  if (isSilent(other)) return one.others;
  if (one.others === "any" || other.others === "any") return "any";
  return one.others === "closed" && other.others === "closed" ? "closed" : "unsaid";
}

/** Whether a shape documents no names, like a schema that only combines others. */
function isSilent({ others, properties }: Shape): boolean {
  return others === "unsaid" && properties.size === 0;
}

function larger(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);
}

function smaller(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
}
