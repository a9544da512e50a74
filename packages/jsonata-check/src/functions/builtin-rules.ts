import { leaveAsPlain } from "../types/sequences.js";
import { STRING } from "../types/type.js";
import {
  appendRule,
  countRule,
  distinctRule,
  eachRule,
  filterRule,
  keysRule,
  lookupRule,
  mapRule,
  mergeRule,
  reduceRule,
  reorderRule,
  siftRule,
  singleRule,
  sortRule,
  spreadRule,
  zipRule,
} from "./collection-rules.js";
import type { FunctionSpec } from "./function-spec.js";
import {
  aggregateRule,
  assertRule,
  booleanRule,
  cloneRule,
  containsRule,
  existsRule,
  matchRule,
  notRule,
  powerRule,
  splitRule,
  typeRule,
  unlessNothing,
  type NativeRule,
} from "./scalar-rules.js";

const builtinRules: ReadonlyMap<string, NativeRule> = new Map<string, NativeRule>([
  ["append", appendRule],
  ["assert", assertRule],
  ["average", aggregateRule],
  ["boolean", booleanRule],
  ["clone", cloneRule],
  ["contains", containsRule],
  ["count", countRule],
  ["distinct", distinctRule],
  ["each", eachRule],
  ["exists", existsRule],
  ["filter", filterRule],
  ["keys", keysRule],
  ["lookup", lookupRule],
  ["map", mapRule],
  ["match", matchRule],
  ["max", aggregateRule],
  ["merge", mergeRule],
  ["min", aggregateRule],
  ["not", notRule],
  ["power", powerRule],
  ["reduce", reduceRule],
  ["reverse", reorderRule],
  ["shuffle", reorderRule],
  ["sift", siftRule],
  ["single", singleRule],
  ["sort", sortRule],
  ["split", splitRule],
  ["spread", spreadRule],
  ["type", typeRule],
  ["zip", zipRule],
]);

/** The vendor's own versions behave like the engine's, but their arrays are plain. */
const vendorRules: ReadonlyMap<string, NativeRule> = new Map<string, NativeRule>([
  ["each", (call) => leaveAsPlain(eachRule(call))],
  ["keys", (call) => leaveAsPlain(keysRule(call))],
  ["sift", siftRule],
  ["string", ({ args }) => unlessNothing(args[0], () => STRING)],
]);

/** The rule of a function, where it has one. */
export function builtinRule(spec: FunctionSpec): NativeRule | undefined {
  switch (spec.origin) {
    case "builtin":
      return builtinRules.get(spec.name);
    case "vendor":
      return vendorRules.get(spec.name);
    case "configuration":
      return undefined;
  }
}
