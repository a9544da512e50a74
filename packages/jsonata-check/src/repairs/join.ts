import type { AstNode } from "../syntax/ast.js";
import type { ExpressionEdit, ExpressionFix, Inferred } from "../problems.js";

/** `&` for `+` in a whole chain, as all operands are joined to a string. Beside a number, a sum may be intended. */
export function joinRepair(
  { node }: Inferred<"plus-on-text">,
  parents: ReadonlyMap<AstNode, AstNode>,
): ExpressionFix | undefined {
  if (node.type !== "binary") return undefined;
  const types = [node.left.type, node.right.type];
  const isSafe = types.includes("string");
  if (!isSafe && (types.includes("number") || isClock(node.left) || isClock(node.right))) return undefined;
  const edits: ExpressionEdit[] = [];
  for (let sum: AstNode | undefined = node; sum?.type === "binary" && sum.operator === "+";) {
    edits.push({ span: sum.operatorSpan, text: "&" });
    const parent = parents.get(sum);
    sum = parent?.type === "binary" && parent.left === sum ? parent : undefined;
  }
  return { title: "Join the strings with `&`", tier: isSafe ? "safe" : "unsafe", edits };
}

/** `$now()`: arithmetic with a number was intended. */
function isClock(node: AstNode): boolean {
  return node.type === "call" && node.procedure.type === "variable" && node.procedure.name === "now";
}
