import { replacing } from "./replacing.js";
import type { AstNode, Binary, Expression } from "../syntax/ast.js";
import type { ExpressionFix } from "../problems.js";
import type { Operands } from "../infer/operands.js";
import { isOnly } from "../types/members.js";
import type { Type } from "../types/type.js";

/** A string compared with a number literal: quotes the literal, or converts the string if the order matters. */
export function comparisonRepair(node: AstNode, { left, right }: Operands, text: string): ExpressionFix | undefined {
  if (node.type !== "binary") return undefined;
  return repairSide(node, node.left, left, node.right, text) ?? repairSide(node, node.right, right, node.left, text);
}

function repairSide(
  { operator }: Binary,
  subject: Expression,
  type: Type,
  literal: Expression,
  text: string,
): ExpressionFix | undefined {
  if (literal.type !== "number" || !isOnly(type, "string", "nothing")) return undefined;
  const isOrder = operator !== "=" && operator !== "!=";
  const [span, written] = isOrder
    ? [subject, `$number(${text.slice(subject.start, subject.end)})`]
    : [literal, `'${text.slice(literal.start, literal.end)}'`];
  return replacing({ start: span.start, end: span.end }, written);
}
