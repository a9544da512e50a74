import type { ExpressionContext } from "./context.js";
import type { HostFunction } from "./functions/function-spec.js";
import { type FunctionTable, withHostFunctions } from "./functions/function-table.js";
import type { Type } from "./types/type.js";

/** The host's bindings, as made by `assign` and `registerFunction`. */
export interface HostBindings {
  /** The types of variables by name without `$`. */
  readonly variables?: Readonly<Record<string, Type>> | undefined;
  readonly functions?: readonly HostFunction[] | undefined;
}

/** A context that knows the host's names. Functions of unknown arity are not checked as callbacks. */
export function withBindings(
  context: ExpressionContext,
  { variables = {}, functions = [] }: HostBindings,
): ExpressionContext {
  const table: FunctionTable = withHostFunctions(
    context.functions,
    functions.map((given) => ({ arity: Infinity, ...given })),
  );
  return { ...context, functions: table, variables: new Map(Object.entries(variables)) };
}
