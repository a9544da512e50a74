import type { AstNode } from "../syntax/ast.js";
import type { ExpressionEdit, ExpressionFix, Inferred } from "../problems.js";

/** `&` for `+`, in all of a chain: what follows is added to a text as well. Beside a number, a sum may have been meant. */
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

/** `$now()`: a number was meant to be added to it. */
function isClock(node: AstNode): boolean {
  return node.type === "call" && node.procedure.type === "variable" && node.procedure.name === "now";
}
