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

/** `customers[id = id]`: both sides are the field of the item. */
export const selfComparisons: Hint = ({ of, text }) =>
  of("binary").flatMap(({ node, parent }): readonly Problem[] => {
    const { operator, left, right } = node;
    if (parent === undefined || !/^(?:=|[<>]=?)$/.test(operator) || !isStable(left) || !isStable(right)) return [];
    const compared = wordsOf(left, text);
    if (compared !== wordsOf(right, text)) return [];
    const data = { operator: "and", compared, first: compared, second: compared, meant: undefined } as const;
    const span = { start: node.start, end: node.end };
    return [{ kind: "contradiction", reason: "self", ...data, span, related: [] }];
  });

/** `x = 1 ? a : x = 2 ? b : x = 1 ? c`: a test that was false before. */
export const repeatedTests: Hint = ({ of, text }) =>
  of("condition").flatMap(({ node: first, parent }): readonly Problem[] => {
    if (parent?.type === "condition" && parent.otherwise === first) return [];
    const failed = new Map<string, Expression>();
    const problems: Problem[] = [];
    let node: Expression | undefined = first;
    for (; node?.type === "condition"; node = node.otherwise) {
      const all = operandsOf(node.test, "and");
      const again = all.find((operand) => failed.has(wordsOf(operand, text)));
      const before = again && failed.get(wordsOf(again, text));
      if (again !== undefined && before !== undefined) {
        const written = textOf({ node: again }, text);
        const data = { operator: "and", compared: written, first: written, second: written, meant: undefined } as const;
        const span = { start: again.start, end: again.end };
        const related = [{ start: before.start, end: before.end }];
        problems.push({ kind: "contradiction", reason: "repeated", ...data, span, related });
      }
      for (const operand of operandsOf(node.test, "or")) failed.set(wordsOf(operand, text), operand);
    }
    return problems;
  });

/** The operands of a chain, or the node itself. */
function operandsOf(node: Expression, operator: Chain["operator"]): readonly Expression[] {
  if (node.type === "block" && node.expressions.length === 1 && node.end === node.coreEnd)
    return operandsOf(node.expressions[0] ?? node, operator);
  if (node.type !== "binary" || node.operator !== operator) return [node];
  return [...operandsOf(node.left, operator), ...operandsOf(node.right, operator)];
}

/** The text without spaces and outer parentheses; unique where its value may change. */
function wordsOf(node: Expression, text: string): string {
  const written = text.slice(node.start, node.end);
  return /:=|\$(?:random|uuid|eval|shuffle)\b/.test(written) ? `${node.start}` : written.replaceAll(/\s+/g, " ");
}

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

function textOf({ node }: Pick<Comparison, "node">, text: string): string {
  return text.slice(node.start, node.end);
}
