import type { AstNode, Expression } from "../syntax/ast.js";
import type { Span } from "../text/span.js";
import type { NodesOfType } from "./visited.js";

/** The operands of a chain of `and` or `or`, in text order. */
export interface Chain extends Span {
  readonly operator: "and" | "or";
  readonly operands: readonly Expression[];
  /** The operators between them. */
  readonly operators: readonly Span[];
}

/** The longest chains of an expression. */
export function chainsOf(of: NodesOfType): readonly Chain[] {
  return of("binary").flatMap(({ node, parent }) => {
    const operator = logicOf(node);
    if (operator === undefined || (logicOf(parent) === operator && isLeft(node, parent))) return [];
    const operands: Expression[] = [];
    const operators: Span[] = [];
    let left: Expression = node;
    while (left.type === "binary" && left.operator === operator) {
      operands.push(left.right);
      operators.push(left.operatorSpan);
      left = left.left;
    }
    if (!isExpression(left)) return [];
    operands.push(left);
    const { start, end } = node;
    return [{ operator, operands: operands.reverse(), operators: operators.reverse(), start, end }];
  });
}

function logicOf(node: AstNode | undefined): Chain["operator"] | undefined {
  if (node?.type !== "binary") return undefined;
  return node.operator === "and" || node.operator === "or" ? node.operator : undefined;
}

function isLeft(node: AstNode, parent: AstNode | undefined): boolean {
  return parent?.type === "binary" && parent.left === node;
}

function isExpression(node: AstNode): node is Expression {
  return node.type !== "name" && node.type !== "sort" && node.type !== "placeholder";
}
