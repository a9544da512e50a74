import type { ExpressionContext } from "./context.js";
import type { HostFunction } from "./functions/function-spec.js";
import { type FunctionTable, withHostFunctions } from "./functions/function-table.js";
import type { Type } from "./types/type.js";

/** What the host of an expression binds beside JSONata's own functions, as `assign` and `registerFunction` do. */
export interface HostBindings {
  /** The types of variables, by name without the `$`. */
  readonly variables?: Readonly<Record<string, Type>> | undefined;
  readonly functions?: readonly HostFunction[] | undefined;
}

/** A context in which the host's names are known. Callbacks are not held against functions whose arity is not said. */
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
