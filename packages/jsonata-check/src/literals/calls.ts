import type { AstNode, Expression, Placeholder } from "../syntax/ast.js";
import type { FunctionSpec } from "../functions/function-spec.js";
import { isBound, type Visited } from "../hints/visited.js";

/** A call of a known function, with what each parameter is given; undefined where that is the context. */
export interface BuiltInCall {
  readonly name: string;
  readonly spec: FunctionSpec;
  readonly arguments: readonly (Expression | undefined)[];
}

/** The named function that a node calls, unless the expression binds that name. */
export function builtInCall(
  { node, parent, scope }: Visited,
  functions: ReadonlyMap<string, FunctionSpec>,
): BuiltInCall | undefined {
  if (node.type !== "call" && node.type !== "partial") return undefined;
  const { procedure } = node;
  if (procedure.type !== "variable" || isBound(procedure.name, scope)) return undefined;
  const spec = functions.get(procedure.name);
  if (spec === undefined) return undefined;
  const given = node.arguments.map((argument) => (isPlaceholder(argument) ? undefined : argument));
  const applied = parent?.type === "application" && parent.right === node && node.type === "call";
  return { name: procedure.name, spec, arguments: applied ? [parent.left, ...given] : given };
}

function isPlaceholder(node: AstNode): node is Placeholder {
  return node.type === "placeholder";
}
