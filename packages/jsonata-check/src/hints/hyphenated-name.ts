import { replacing } from "../repairs/replacing.js";
import type { Binary, Expression, Path } from "../syntax/ast.js";
import type { ExpressionContext } from "../context.js";
import type { Problem } from "../problems.js";
import type { Hint } from "./hint.js";
import { headerIndex, isPlain, writeName } from "./names.js";

/** `headers.retry-after`: names with hyphens, which are parsed as subtractions. */
export const hyphenatedNames: Hint = ({ text, of, context }) => {
  const inner = new Set<Expression>();
  const problems: Problem[] = [];
  for (const { node, isAtRoot } of of("binary")) {
    if (inner.has(node)) continue;
    const chain = hyphensFrom(node);
    for (const hyphen of chain) inner.add(hyphen);
    const name = hyphenated(chain, text, isAtRoot, context);
    if (name !== undefined) problems.push(name);
  }
  return problems;
};

function hyphenated(
  chain: readonly Binary[],
  text: string,
  isAtRoot: boolean,
  context: ExpressionContext,
): Problem<"hyphenated-name"> | undefined {
  const first = firstOperand(chain);
  if (first?.type !== "path" || first.steps.length < 2 || first.group !== undefined) return undefined;
  const last = first.steps.at(-1);
  if (last?.node.type !== "name" || last.node.quote !== "none" || !isPlain(last)) return undefined;
  const isHeader = headerIndex(first, isAtRoot, context) === first.steps.length - 1;
  const end = endOfName(chain, context);
  if (end === undefined || (!isHeader && (context.isOpen || !isAtRoot))) return undefined;
  const span = { start: last.node.start, end };
  const written = text.slice(span.start, span.end);
  const name = isHeader ? written.toLowerCase() : written;
  const fixed = writeName(name);
  if (fixed === undefined) return undefined;
  const fix = replacing(span, fixed, { tier: "safe" });
  return { kind: "hyphenated-name", name, written, span, related: [], fix };
}

/** A subtraction and those on its left whose hyphens touch both operands. */
function hyphensFrom(last: Binary): readonly Binary[] {
  const chain: Binary[] = [];
  for (let node: Expression = last; node.type === "binary" && isHyphen(node); node = node.left) chain.push(node);
  return chain;
}

function isHyphen({ operator, operatorSpan, left, right }: Binary): boolean {
  return operator === "-" && left.end === operatorSpan.start && operatorSpan.end === right.start;
}

/** The operand before the first hyphen: only the path in `1 + headers.retry-after`. */
function firstOperand(chain: readonly Binary[]): Expression | undefined {
  let node = chain.at(-1)?.left;
  while (node?.type === "binary") node = node.right;
  return node;
}

/** The end of the name's last part; undefined if a part is not a plain name, or is a name in the input. */
function endOfName(chain: readonly Binary[], { roots }: ExpressionContext): number | undefined {
  let end: number | undefined;
  let hasName = false;
  for (const hyphen of chain) {
    const right = leftmost(hyphen.right);
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

/** The operand after a hyphen: only the name in `headers.retry-after * 1000`. */
function leftmost(node: Expression): Expression {
  let first = node;
  while (first.type === "binary") first = first.left;
  return first;
}

function isOneName({ steps, group }: Path): boolean {
  const [only] = steps;
  return steps.length === 1 && only !== undefined && isPlain(only) && group === undefined;
}
