import type { Binary, Expression, Path } from "../syntax/ast.js";
import type { ExpressionContext } from "../context.js";
import type { Problem } from "../problems.js";
import { codeOf } from "./code.js";
import type { Hint } from "./hint.js";
import { headerIndex, isPlain, writeName } from "./names.js";

/** `headers.retry-after`: names joined by hyphens without spaces, read as subtractions. */
export const hyphenatedNames: Hint = ({ text, nodes, context }) => {
  const inner = new Set<Expression>();
  const problems: Problem[] = [];
  for (const { node, isAtRoot } of nodes) {
    if (node.type !== "binary" || node.operator !== "-" || inner.has(node)) continue;
    for (let left = node.left; left.type === "binary"; left = left.left) inner.add(left);
    const name = hyphenated(node, text, isAtRoot, context);
    if (name !== undefined) problems.push(name);
  }
  return problems;
};

function hyphenated(
  node: Binary,
  text: string,
  isAtRoot: boolean,
  context: ExpressionContext,
): Problem<"hyphenated-name"> | undefined {
  const first = firstOperand(node);
  if (first?.type !== "path" || first.steps.length < 2 || first.group !== undefined) return undefined;
  const last = first.steps.at(-1);
  if (last?.node.type !== "name" || last.node.quote !== "none" || !isPlain(last)) return undefined;
  const isHeader = headerIndex(first, isAtRoot, context) === first.steps.length - 1;
  const end = endOfName(node, context);
  if (end === undefined || (!isHeader && (context.isOpen || !isAtRoot))) return undefined;
  const span = { start: last.node.start, end };
  const written = text.slice(span.start, span.end);
  const name = isHeader ? written.toLowerCase() : written;
  const fixed = writeName(name);
  if (fixed === undefined) return undefined;
  const fix = { title: `Write ${codeOf(fixed)}`, tier: "safe", edits: [{ span, text: fixed }] } as const;
  return { kind: "hyphenated-name", name, written, span, related: [], fix };
}

/** The leftmost operand of a chain of hyphens that touch both of their operands. */
function firstOperand(chain: Binary): Expression | undefined {
  let node: Expression = chain;
  while (node.type === "binary" && node.operator === "-") {
    if (node.left.end !== node.operatorSpan.start || node.operatorSpan.end !== node.right.start) return undefined;
    node = node.left;
  }
  return node;
}

/** Where the last part of the name ends; undefined where a part is more than a name that the input does not have. */
function endOfName(chain: Binary, { roots }: ExpressionContext): number | undefined {
  let end: number | undefined;
  let hasName = false;
  for (let node: Expression = chain; node.type === "binary"; node = node.left) {
    const { right } = node;
    if (right.type === "path") {
      const first = right.steps[0]?.node;
      if (first?.type !== "name" || first.quote !== "none" || roots.has(first.value)) return undefined;
      if (end !== undefined && !isOneName(right)) return undefined;
      hasName = true;
      end ??= first.coreEnd;
    } else if (right.type === "number" && right.predicates.length === 0) {
      end ??= right.coreEnd;
    } else return undefined;
  }
  return hasName ? end : undefined;
}

function isOneName({ steps, group }: Path): boolean {
  const [only] = steps;
  return steps.length === 1 && only !== undefined && isPlain(only) && group === undefined;
}
