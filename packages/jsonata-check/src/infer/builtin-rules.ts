import type { FunctionSpec } from "../functions/function-spec.js";
import type { Callable } from "../types/callable.js";
import { STRING, type Type } from "../types/type.js";
import {
  appendRule,
  countRule,
  distinctRule,
  keysRule,
  lookupRule,
  mergeRule,
  reorderRule,
  sortRule,
  spreadRule,
  zipRule,
} from "./collection-rules.js";
import { leaveAsPlain } from "./exit-rule.js";
import { eachRule, filterRule, mapRule, reduceRule, siftRule, singleRule } from "./higher-order.js";
import {
  aggregateRule,
  assertRule,
  booleanRule,
  cloneRule,
  existsRule,
  matchRule,
  notRule,
  splitRule,
  typeRule,
  unlessNothing,
} from "./scalar-rules.js";

/** A call of a native function whose arguments have passed its signature. */
export interface NativeCall {
  readonly args: readonly Type[];
  readonly context: Type;
  /** What a function among the arguments returns for values that the native function hands to it. */
  readonly callback: (callee: Type, args: readonly Type[]) => Type;
  readonly arityOf: (callable: Callable) => number;
}

/** The result of a native function that its declared type does not say well enough; before the exit rule. */
export type NativeRule = (call: NativeCall) => Type;

const builtinRules: ReadonlyMap<string, NativeRule> = new Map<string, NativeRule>([
  ["append", appendRule],
  ["assert", assertRule],
  ["average", aggregateRule],
  ["boolean", booleanRule],
  ["clone", cloneRule],
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
