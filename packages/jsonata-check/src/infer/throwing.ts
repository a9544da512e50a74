import type { AstNode, Expression } from "../syntax/ast.js";
import { childrenOf } from "../syntax/visit.js";
import type { Callable } from "../types/callable.js";
import { isNever } from "../types/members.js";
import type { Type } from "../types/type.js";

/** The type of a node over all its evaluations; undefined if it is never evaluated. */
type TypeOf = (node: AstNode) => Type | undefined;

/**
 * The nodes without a value on which the whole expression depends, outermost first. If the expression always throws, the
 * innermost ones say why.
 */
export function throwingNodes(root: Expression, typeOf: TypeOf): ReadonlySet<AstNode> {
  const throwing = new Set<AstNode>();
  const open: AstNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const type = typeOf(node);
    // A transform is a function; it is included because applying it throws.
    const throws = type !== undefined && (isNever(type) || node.type === "transform");
    if (!throws || throwing.has(node)) continue;
    throwing.add(node);
    for (const part of partsOf(node, typeOf)) open.push(part);
  }
  return throwing;
}

/** The parts of a node, and the bodies of the functions that it may call. */
function partsOf(node: AstNode, typeOf: TypeOf): readonly AstNode[] {
  const parts = childrenOf(node);
  if (node.type !== "call" && node.type !== "application") return parts;
  return parts.flatMap((part) => [part, ...(typeOf(part)?.functions ?? []).flatMap(partsOfFunction)]);
}

function partsOfFunction(callable: Callable): readonly AstNode[] {
  switch (callable.kind) {
    case "lambda":
      return [callable.node.body];
    case "closure":
    case "partial":
      return partsOfFunction(callable.target);
    case "composed":
      return [...callable.first.functions, ...callable.second.functions].flatMap(partsOfFunction);
    case "transform":
      return [callable.node];
    default:
      return [];
  }
}

/** The innermost node without a value on the path to the first throw; undefined if the author asks for it. */
export function firstThrowing(root: Expression, throwing: ReadonlySet<AstNode>, typeOf: TypeOf): AstNode | undefined {
  const seen = new Set<AstNode>();
  let innermost: AstNode = root;
  for (let node: AstNode | undefined = root; node !== undefined && !seen.has(node);) {
    seen.add((innermost = node));
    node = partsOf(node, typeOf).find((part) => throwing.has(part));
  }
  return isThrow(innermost) ? undefined : innermost;
}

/** `$error(…)`, `$assert(…)`. */
function isThrow(node: AstNode): boolean {
  const called = node.type === "application" ? node.right : node;
  const procedure = called.type === "call" ? called.procedure : called;
  return procedure.type === "variable" && (procedure.name === "error" || procedure.name === "assert");
}
