import type { Problem } from "jsonata-check";
import { bareName, type Hint } from "jsonata-check/hints";
import type { AstNode, Expression } from "jsonata-check/syntax";

/** Whether an expression is just the status of the response. */
export function isStatus(node: Expression): boolean {
  return bareName(node) === "status";
}

type NumberLiteral = Extract<Expression, { readonly type: "number" }>;

/** The numbers that the status is compared with by one of the operators. */
export function comparedWithStatus(node: AstNode, ...operators: readonly string[]): readonly NumberLiteral[] {
  if (node.type !== "binary" || !operators.includes(node.operator)) return [];
  const { left, right } = node;
  const other = isStatus(left) ? right : isStatus(right) ? left : undefined;
  const values = other?.type === "array" ? other.elements : [other];
  return values.flatMap((value) => (value?.type === "number" ? [value] : []));
}

/** `status = 4290`: a status has three digits (RFC 9110, 15). */
export const impossibleStatuses: Hint = ({ text, of, context }) => {
  // In other expressions, `status` is a field of the body.
  if (!text.includes("status") || context.isOpen || !context.roots.has("status")) return [];
  return of("binary").flatMap(({ node, isAtRoot }) => {
    if (!isAtRoot) return [];
    const impossible = [
      ...comparedWithStatus(node, "=", "!=", "in").filter(({ value }) => value < 100 || value > 999 || value % 1 !== 0),
      ...comparedWithStatus(node, "<", "<=", ">", ">=").filter(({ value }) => value > 1000),
    ];
    return impossible.map(({ start, end, value }): Problem => {
      return { kind: "impossible-status", value, span: { start, end }, related: [] };
    });
  });
};
