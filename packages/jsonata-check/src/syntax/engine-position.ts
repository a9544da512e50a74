import type { AstNode } from "./ast.js";

/** The engine's position of a node: the end of its defining token; paths and `%` have none. */
export function positionOf(node: AstNode): number | undefined {
  switch (node.type) {
    case "path":
    case "parent":
      return undefined;
    case "binary":
    case "range":
    case "negation":
    case "condition":
    case "default":
    case "binding":
    case "application":
      return node.operatorSpan.end;
    case "call":
    case "partial":
    case "lambda":
      return node.open.end;
    case "array":
    case "object":
    case "block":
    case "transform":
    case "sort":
      return node.start + 1;
    default:
      return node.coreEnd;
  }
}
