import { replacing } from "./replacing.js";
import type { Expression } from "../syntax/ast.js";
import { type Chain, chainsOf } from "../hints/logic-chain.js";
import type { NodesOfType } from "../hints/visited.js";
import type { ExpressionFix, Inferred, Problem } from "../problems.js";
import { spanOf } from "../text/span.js";

type NumberProblem = Inferred<"number-as-condition">;

/** `status = 429 or 503 or 504`: the numbers of one chain are one mistake. */
export function numberConditions(
  problems: readonly NumberProblem[],
  of: NodesOfType,
  text: string,
): readonly Problem<"number-as-condition">[] {
  if (problems.length === 0) return [];
  const byStart = new Map(problems.map((problem) => [problem.start, problem]));
  return chainsOf(of).flatMap((chain) => {
    const found = chain.operands.flatMap(({ type, start }) => (type === "number" ? (byStart.get(start) ?? []) : []));
    const [first, ...others] = found;
    if (first === undefined) return [];
    return [{ ...first, span: spanOf(first), related: others.map(spanOf), fix: listRepair(chain, text) }];
  });
}

/** `x = 1 or 2 or x = 3` becomes `x in [1, 2, 3]`, from the comparison to the last number. */
function listRepair({ operator, operands }: Chain, text: string): ExpressionFix | undefined {
  if (operator !== "or") return undefined;
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
  return replacing({ start: comparison.start, end: last.end }, replacement);
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
