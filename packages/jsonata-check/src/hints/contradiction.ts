import type { Expression } from "../syntax/ast.js";
import type { Problem } from "../problems.js";
import type { Compiled, Hint } from "./hint.js";
import { chainsOf, type Chain } from "./logic-chain.js";

/** `x != 1 or x != 2`, `x = 1 and x = 2`, `x >= 400 and x < 300`: two comparisons of one value that are always or never true together. */
export const contradictions: Hint = (expression) =>
  chainsOf(expression.of).flatMap((chain): readonly Problem[] => {
    const comparisons = chain.operands.flatMap((operand) => comparisonOf(operand, expression));
    const others = new Map<string, Comparison[]>();
    for (const second of comparisons) {
      const before = others.get(second.compared) ?? [];
      const first = before.find((other) => contradict(other, second, chain.operator));
      if (first !== undefined) return [problemOf(chain, first, second, comparisons, expression)];
      if (before.length < maxCompared) others.set(second.compared, [...before, second]);
    }
    return [];
  });

/** The number of comparisons of one value that each is checked against. */
const maxCompared = 50;

interface Comparison {
  /** The operand, including its parentheses. */
  readonly node: Expression;
  /** The compared operand as written. */
  readonly compared: string;
  readonly operator: string;
  readonly literal: string | number;
}

const mirrored: Readonly<Record<string, string>> = { "=": "=", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<=" };

function comparisonOf(node: Expression, { text }: Compiled): readonly Comparison[] {
  const inner =
    node.type === "block" && node.expressions.length === 1 && node.end === node.coreEnd ? node.expressions[0] : node;
  if (inner?.type !== "binary" || mirrored[inner.operator] === undefined) return [];
  const { left, right } = inner;
  const isMirrored = isLiteral(left);
  const [value, literal] = isMirrored ? [right, left] : [left, right];
  if (!isLiteral(literal) || !isStable(value)) return [];
  const operator = isMirrored ? (mirrored[inner.operator] ?? "") : inner.operator;
  const compared = text.slice(value.start, value.end).replaceAll(/\s+/g, " ");
  return [{ node, compared, operator, literal: literal.value }];
}

function isLiteral(node: Expression): node is Extract<Expression, { readonly type: "string" | "number" }> {
  return (node.type === "string" || node.type === "number") && node.end === node.coreEnd;
}

/** Whether both compare the same value. */
function isStable(node: Expression): boolean {
  return node.type === "path" || node.type === "variable";
}

function contradict(a: Comparison, b: Comparison, operator: Chain["operator"]): boolean {
  if (a.compared !== b.compared || typeof a.literal !== typeof b.literal || a.literal === b.literal) return false;
  if (operator === "or") return (a.operator === "!=" && b.operator === "!=") || isAlways(a, b) || isAlways(b, a);
  return (a.operator === "=" && b.operator === "=") || isNever(a, b) || isNever(b, a);
}

/** `x > 200 or x < 300`. */
function isAlways(low: Comparison, high: Comparison): boolean {
  return low.operator.startsWith(">") && high.operator.startsWith("<") && low.literal < high.literal;
}

/** `x > 400 and x < 300`, `x = 200 and x > 300`. */
function isNever(one: Comparison, other: Comparison): boolean {
  const isAbove = /^(?:>=?|=)$/.test(one.operator);
  const isBelow = /^(?:<=?|=)$/.test(other.operator);
  return isAbove && isBelow && one.literal > other.literal && typeof one.literal === "number";
}

function problemOf(
  chain: Chain,
  first: Comparison,
  second: Comparison,
  comparisons: readonly Comparison[],
  { text }: Compiled,
): Problem {
  const { operator } = chain;
  const isNext = chain.operands.indexOf(second.node) === chain.operands.indexOf(first.node) + 1;
  const span = { start: isNext ? first.node.start : second.node.start, end: second.node.end };
  const related = isNext ? [] : [{ start: first.node.start, end: first.node.end }];
  const isUniform =
    comparisons.length === chain.operands.length && comparisons.every((other) => isSameTest(other, first));
  const other = operator === "or" ? "and" : "or";
  const edits = chain.operators.map((place) => ({ span: place, text: other }));
  const fix = isUniform ? ({ title: `Write \`${other}\``, tier: "unsafe", edits } as const) : undefined;
  return {
    ...{ kind: "contradiction", operator, compared: first.compared, meant: isUniform ? other : undefined },
    ...{ first: textOf(first, text), second: textOf(second, text), span, related, fix },
  };
}

function isSameTest(other: Comparison, first: Comparison): boolean {
  return other.compared === first.compared && other.operator === first.operator && /^!?=$/.test(other.operator);
}

function textOf({ node }: Comparison, text: string): string {
  return text.slice(node.start, node.end);
}
