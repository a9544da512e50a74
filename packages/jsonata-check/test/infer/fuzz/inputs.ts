import { parseType } from "../../../src/types/parse-type.js";
import { join, orNothing, propertyType } from "../../../src/types/join.js";
import { hasKind, kinds } from "../../../src/types/members.js";
import {
  ANY,
  arrayType,
  BOOLEAN,
  NULL,
  FINITE,
  objectType,
  STRING,
  stringsType,
  type Type,
} from "../../../src/types/type.js";
import type { FuzzRandom } from "./random.js";

/** The field names of random inputs; few, so that expressions hit them. */
export const fieldNames = ["a", "b", "c", "d", "e"] as const;

const scalars: readonly Type[] = [
  FINITE,
  FINITE,
  STRING,
  STRING,
  BOOLEAN,
  NULL,
  join(FINITE, NULL),
  join(STRING, FINITE),
  stringsType(["a", "x"]),
];

/** Inputs as hosts give them: a response, a request, a page with what leads to the next one. */
const usualInputs: readonly Type[] = [
  parseType("{status: finite, headers: object<string>, data?: any}"),
  parseType("{method: string, headers: object<string>, query: object<string|array<string>>, body: any}"),
  parseType("{page: {next?: string|null, total: finite}, rows: array<object>}"),
];

/** The type of an input: mostly closed objects, sometimes something else. */
export function randomInputType(random: FuzzRandom): Type {
  if (random.chance(0.15)) return random.pick(usualInputs);
  return random.chance(0.93) ? randomObject(random, 3) : randomType(random, 2);
}

function randomObject(random: FuzzRandom, depth: number): Type {
  const properties = new Map<string, Type>();
  for (const name of fieldNames) {
    if (random.chance(0.35)) continue;
    const type = randomType(random, depth - 1);
    properties.set(name, random.chance(0.28) ? orNothing(type) : type);
  }
  return objectType(properties, random.chance(0.05) ? STRING : undefined);
}

function randomType(random: FuzzRandom, depth: number): Type {
  if (depth <= 0 || random.chance(0.3)) return random.pick(scalars);
  if (random.chance(0.05)) return join(randomType(random, depth - 1), randomType(random, depth - 1));
  return random.chance(0.5) ? randomObject(random, depth) : arrayType(randomType(random, depth - 1));
}

const someNumbers = [0, 1, 2, -1, 1.5, 3];
const someStrings = ["", "a", "b", "x", "1", "a-b", "2020-01-02T03:04:05Z", "0x1Fzz"];

/** A value of a type, with arrays of mostly one element: that is where the engine is odd. */
export function randomValue(random: FuzzRandom, type: Type): unknown {
  if (type.any) return randomJson(random, 2);
  switch (random.pick(kinds.filter((kind) => hasKind(type, kind)))) {
    case "nothing":
    case "function":
      return undefined;
    case "null":
      return null;
    case "boolean":
      return random.chance(0.5);
    case "number":
      return random.pick(someNumbers);
    case "string":
      return type.strings === "all" || type.strings === undefined
        ? random.pick(someStrings)
        : random.pick([...type.strings]);
    case "object":
      return randomRecord(random, type);
    case "array":
      return random.list(random.pick([0, 1, 1, 2, 3]), () => randomValue(random, type.array?.element ?? ANY));
  }
}

function randomRecord(random: FuzzRandom, { object }: Type): Record<string, unknown> {
  if (object === undefined) return {};
  const extra = object.rest === undefined ? [] : fieldNames.filter(() => random.chance(0.4));
  const names = new Set([...object.properties.keys(), ...extra]);
  const entries = [...names].map((name) => [name, randomValue(random, propertyType(object, name))] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function randomJson(random: FuzzRandom, depth: number): unknown {
  const scalar = random.pick<unknown>([null, true, false, ...someNumbers, ...someStrings]);
  if (depth === 0 || random.chance(0.4)) return scalar;
  if (random.chance(0.5)) return random.list(random.below(3), () => randomJson(random, depth - 1));
  const names = fieldNames.filter(() => random.chance(0.5));
  return Object.fromEntries(names.map((name) => [name, randomJson(random, depth - 1)]));
}
