import { parenthesizing } from "../repairs/replacing.js";
import type { AstNode, Binary, Condition, Default, Expression } from "../syntax/ast.js";
import type { Span } from "../text/span.js";
import type { Problem } from "../problems.js";
import type { Compiled, Hint } from "./hint.js";

/** Operators that bind more or less than the author intended. Each of these is certainly a mistake. */
export const precedences: Hint = (expression) => [
  ...expression.of("condition").flatMap(({ node }) => textAsCondition(node, expression)),
  ...expression.of("default").flatMap(({ node }) => {
    const taken = comparedLiteral(node.right) ?? computedLiteral(node.right);
    return taken === undefined ? unusedDefault(node, expression) : [takenDefault(node, taken, expression)];
  }),
];

const comparisons: ReadonlySet<string> = new Set(["=", "!=", "<", "<=", ">", ">=", "in"]);

/** `h ?? "1" = "0"`: the first comparison on the right side, if its left operand is a literal. */
function comparedLiteral(right: Expression): Binary | undefined {
  let node = right;
  for (;;) {
    if (node.type === "condition") node = node.test;
    else if (node.type !== "binary") return undefined;
    else if (comparisons.has(node.operator) && isLiteral(node.left)) return node;
    else node = node.left;
  }
}

/** `page ?? 0 + 1`: nobody adds two literals. */
function computedLiteral(right: Expression): Binary | undefined {
  let node = right;
  while (node.type === "binary" && isSum(node) && node.left.type === "binary") node = node.left;
  if (node.type !== "binary" || !isSum(node) || node.left.type !== "number") return undefined;
  return node.left.value === 0 || node.right.type === "number" ? node : undefined;
}

function isSum({ operator }: Binary): boolean {
  return operator === "+" || operator === "-";
}

function isLiteral(node: Expression): boolean {
  return (node.type === "string" || node.type === "number") && node.end === node.coreEnd;
}

function takenDefault(node: Default, taken: Binary, { text }: Compiled): Problem {
  const place = { start: node.start, end: taken.left.end };
  const written = text.slice(taken.start, taken.end);
  const isPlain = !isComparison(node.left);
  const reason = isComparison(taken) ? "default-comparison" : "default-arithmetic";
  return problemOf(reason, node.operator, written, taken, isPlain ? place : undefined, text);
}

/** `"text: " & m ?? "none"`: the left side always exists, so the default is never used. */
function unusedDefault(node: Default, { text }: Compiled): readonly Problem[] {
  const { left, right, operator } = node;
  if (left.type !== "binary") return [];
  const isAlways =
    operator === "??" ? isAlwaysThere(left) : isAlwaysTrue(left) || (isComparison(left) && isLiteral(right));
  if (!isAlways) return [];
  const place = isOperand(right) ? { start: left.right.start, end: node.end } : undefined;
  return [problemOf("unused-default", operator, text.slice(left.start, left.end), node, place, text)];
}

function isAlwaysThere({ operator }: Binary): boolean {
  return operator === "&" || operator === "=" || operator === "!=" || operator === "in";
}

function isComparison(node: Expression): boolean {
  return node.type === "binary" && comparisons.has(node.operator);
}

/** Whether it keeps its meaning after another operator. */
function isOperand({ type }: Expression): boolean {
  return (
    type === "string" || type === "number" || type === "value" || type === "path" || type === "call" || type === "block"
  );
}

/** `"text: " & $exists(m) ? a : b`: a string that is never empty is always true. */
function textAsCondition(node: Condition, { text }: Compiled): readonly Problem[] {
  const { test } = node;
  if (test.type !== "binary" || !isAlwaysTrue(test)) return [];
  const place = { start: test.right.start, end: node.end };
  return [problemOf("text-as-condition", "?", text.slice(test.start, test.end), test, place, text)];
}

/** Whether it is a concatenation with a non-empty literal. */
function isAlwaysTrue(node: Binary): boolean {
  if (node.operator !== "&") return false;
  let left: Expression = node;
  for (; left.type === "binary" && left.operator === "&"; left = left.left)
    if (isNonEmptyString(left.right)) return true;
  return isNonEmptyString(left);
}

function isNonEmptyString(node: AstNode): boolean {
  return node.type === "string" && node.value !== "" && node.end === node.coreEnd;
}

function problemOf(
  reason: "default-comparison" | "default-arithmetic" | "unused-default" | "text-as-condition",
  operator: string,
  written: string,
  { start, end }: Span,
  grouped: Span | undefined,
  text: string,
): Problem {
  const meant = grouped === undefined ? undefined : `(${text.slice(grouped.start, grouped.end)})`;
  const fix =
    grouped === undefined ? undefined : parenthesizing(grouped, "Put parentheses around what belongs together");
  return { kind: "precedence", reason, operator, written, meant, span: { start, end }, related: [], fix };
}
