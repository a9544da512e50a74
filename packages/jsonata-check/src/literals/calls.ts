import type { AstNode, Call, Expression, PartialCall, Placeholder } from "../syntax/ast.js";
import type { FunctionSpec } from "../functions/function-spec.js";
import { isBound, type NodesOfType, type Visited } from "../hints/visited.js";
import { groupBy } from "../text/groups.js";

/** A call of a known function, with what each parameter is given; undefined where that is the context. */
export interface BuiltInCall {
  readonly node: Call | PartialCall;
  readonly isAtRoot: boolean;
  readonly name: string;
  readonly spec: FunctionSpec;
  readonly arguments: readonly (Expression | undefined)[];
}

/** The calls of known functions with some names. */
export type CallsOf = (...names: readonly string[]) => readonly BuiltInCall[];

/** Groups calls by function when first asked. */
export function callsByName(of: NodesOfType, functions: ReadonlyMap<string, FunctionSpec>): CallsOf {
  let groups: ReadonlyMap<string, readonly BuiltInCall[]> | undefined;
  return (...names) => {
    groups ??= groupBy(
      of("call").flatMap((visited) => builtInCall(visited, functions) ?? []),
      ({ name }) => name,
    );
    return names.flatMap((name) => groups?.get(name) ?? []);
  };
}

/** The named function that a node calls, unless the expression binds that name. */
export function builtInCall(
  { node, parent, isAtRoot, scope }: Visited,
  functions: ReadonlyMap<string, FunctionSpec>,
): BuiltInCall | undefined {
  if (node.type !== "call" && node.type !== "partial") return undefined;
  const { procedure } = node;
  if (procedure.type !== "variable" || isBound(procedure.name, scope)) return undefined;
  const spec = functions.get(procedure.name);
  if (spec === undefined) return undefined;
  const given = node.arguments.map((argument) => (isPlaceholder(argument) ? undefined : argument));
  const applied = parent?.type === "application" && parent.right === node && node.type === "call";
  return { node, isAtRoot, name: procedure.name, spec, arguments: applied ? [parent.left, ...given] : given };
}

function isPlaceholder(node: AstNode): node is Placeholder {
  return node.type === "placeholder";
}
