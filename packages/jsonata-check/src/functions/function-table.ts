import { lazy } from "../text/lazy.js";
import { unwrapAsPlain } from "../types/sequences.js";
import { builtinRules } from "./builtin-rules.js";
import { builtins } from "./builtins.js";
import type { FunctionParameter, FunctionSpec, HostFunction, NativeRule } from "./function-spec.js";
import { type HostObject, HostTypes } from "./host-types.js";
import { parseSignature } from "./signature.js";

/** The functions an expression can call, by name without the `$`. */
export type FunctionTable = ReadonlyMap<string, FunctionSpec>;

/** The functions of the engine. */
export const builtinTable: FunctionTable = new Map(builtins.map((spec) => [spec.name, spec]));

/** The engine's functions extended or replaced by host functions; `objects` are the named types they use. */
export function withHostFunctions(
  table: FunctionTable,
  functions: readonly HostFunction[],
  objects: Readonly<Record<string, HostObject>> = {},
): FunctionTable {
  if (functions.length === 0) return table;
  const types = new HostTypes(objects);
  return new Map([...table, ...functions.map((given) => [given.name, specOf(given, types)] as const)]);
}

function specOf(given: HostFunction, types: HostTypes): FunctionSpec {
  const { name, signature, parameters = ["...arguments"], returns = "any" } = given;
  return {
    name,
    origin: "host",
    signature,
    parsedSignature: lazy(() => (signature === undefined ? undefined : parseSignature(signature))),
    parameters: parameters.map(parameterOf),
    resultFor: (argument) => types.parse(returns, argument),
    passesNothing: given.passesNothing ?? false,
    arity: given.arity ?? 1,
    isPartialApplicable: given.isPartialApplicable ?? true,
    lodashIteratee: given.lodashIteratee,
    isDeterministic: given.isDeterministic ?? false,
    rule: given.isLikeBuiltin === true ? plainRule(name) : undefined,
  };
}

function parameterOf(given: string | readonly [name: string, type: string]): FunctionParameter {
  const [written, type] = typeof given === "string" ? [given, "any"] : given;
  const isRest = written.startsWith("...");
  const isOptional = isRest || written.endsWith("?");
  return { name: written.replace(/^\.\.\.|\?$/g, ""), type, isRest, isOptional, values: valuesOf(type) };
}

/** The strings of a type that lists them: `"asc"|"desc"|array<string>`. */
function valuesOf(type: string): readonly string[] {
  return /^(?:"[^"]*"|array<\w+>)(?:\|(?:"[^"]*"|array<\w+>))*$/.test(type)
    ? [...type.matchAll(/"([^"]*)"/g)].map(([, value = ""]) => value)
    : [];
}

function plainRule(name: string): NativeRule | undefined {
  const rule = builtinRules.get(name);
  return rule && ((call) => unwrapAsPlain(rule(call)));
}
