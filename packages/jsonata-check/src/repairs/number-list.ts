import type { AstNode, Binary, Expression } from "../syntax/ast.js";
import { codeOf } from "../hints/code.js";
import type { Visited } from "../hints/visited.js";
import type { ExpressionFix, Inferred, Problem } from "../problems.js";
import { groupBy } from "../text/groups.js";
import { spanOf } from "../text/span.js";

type NumberProblem = Inferred<"number-as-condition">;

/** `status = 429 or 503 or 504`: the numbers of one chain are one mistake. */
export function numberConditions(
  problems: readonly NumberProblem[],
  nodes: readonly Visited[],
  text: string,
): readonly Problem<"number-as-condition">[] {
  if (problems.length === 0) return [];
  const chains = chainsOf(nodes);
  const byChain = groupBy(problems, ({ node }): AstNode => chains.get(node) ?? node);
  return [...byChain].flatMap(([chain, [first, ...others]]) => {
    if (first === undefined) return [];
    const fix = chain.type === "binary" ? listRepair(chain, text) : undefined;
    return [{ ...first, span: spanOf(first), related: others.map(spanOf), fix }];
  });
}

/** The outermost operator of each infix operator's chain. */
function chainsOf(nodes: readonly Visited[]): ReadonlyMap<AstNode, AstNode> {
  const chains = new Map<AstNode, AstNode>();
  for (const { node, parent } of nodes) {
    if (node.type !== "binary") continue;
    chains.set(node, parent !== undefined && isSameChain(parent, node) ? (chains.get(parent) ?? parent) : node);
  }
  return chains;
}

function isSameChain(parent: AstNode, node: Binary): boolean {
  return parent.type === "binary" && parent.operator === node.operator;
}

/** `x = 1 or 2 or x = 3` becomes `x in [1, 2, 3]`, from the comparison to the last number. */
function listRepair(chain: Binary, text: string): ExpressionFix | undefined {
  if (chain.operator !== "or") return undefined;
  const operands = operandsOf(chain);
  const written = ({ start, end }: Expression): string => text.slice(start, end);
  const first = operands.findIndex(
    (operand, index) => subjectOf(operand) !== undefined && operands[index + 1]?.type === "number",
  );
  const comparison = operands[first];
  const subject = comparison === undefined ? undefined : subjectOf(comparison);
  if (comparison?.type !== "binary" || subject === undefined) return undefined;
  const values = [written(comparison.right)];
  let last: Expression = comparison;
  for (const operand of operands.slice(first + 1)) {
    const value = operand.type === "number" ? operand : comparedWith(operand, written(subject), written);
    if (value === undefined) break;
    values.push(written(value));
    last = operand;
  }
  const replacement = `${written(subject)} in [${values.join(", ")}]`;
  const edits = [{ span: { start: comparison.start, end: last.end }, text: replacement }];
  return { title: `Write ${codeOf(replacement)}`, tier: "unsafe", edits };
}

function operandsOf(chain: Binary): readonly Expression[] {
  const operands: Expression[] = [];
  let node: Expression = chain;
  for (; node.type === "binary" && node.operator === chain.operator; node = node.left) operands.push(node.right);
  return [...operands, node].reverse();
}

/** The left side of an equality with a literal. */
function subjectOf(operand: Expression): Expression | undefined {
  if (operand.type !== "binary" || operand.operator !== "=") return undefined;
  return operand.right.type === "number" || operand.right.type === "string" ? operand.left : undefined;
}

function comparedWith(
  operand: Expression,
  subject: string,
  written: (node: Expression) => string,
): Expression | undefined {
  const left = subjectOf(operand);
  return operand.type === "binary" && left !== undefined && written(left) === subject ? operand.right : undefined;
}
