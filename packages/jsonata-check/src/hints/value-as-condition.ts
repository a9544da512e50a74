import type { Binary, Expression, StringLiteral } from "../syntax/ast.js";
import type { ExpressionFix, Problem } from "../problems.js";
import { replacing } from "../repairs/replacing.js";
import { spanOf } from "../text/span.js";
import type { Compiled, Hint } from "./hint.js";
import { chainsOf, type Chain } from "./logic-chain.js";

/** `x = "a" or "b"`, `name or "none"`: a string, `null` or a constructor is neither a condition nor a default. */
export const valuesAsConditions: Hint = (expression) =>
  chainsOf(expression.of).flatMap((chain): readonly Problem[] => {
    const values = chain.operands.filter(isValue);
    const [first, ...others] = values;
    // Only values: the problem is reported where the result is used.
    if (first === undefined || values.length === chain.operands.length) return [];
    const { operator } = chain;
    const isListed = alternatives(chain) !== undefined;
    const isLast = first === chain.operands.at(-1);
    const reason = isListed ? "alternative" : operator === "or" && isLast && !isTest(chain) ? "default" : "value";
    const related = others.map(spanOf);
    const fix = listRepair(chain, expression) ?? (reason === "default" ? defaultRepair(chain, expression) : undefined);
    const written = expression.text.slice(first.start, first.coreEnd);
    const meant = fix?.edits[0]?.text;
    return [{ kind: "value-as-condition", reason, operator, written, meant, span: spanOf(first), related, fix }];
  });

/** `x = ("a" or "b")`: the values of a list. */
export const groupedAlternatives: Hint = ({ of, text }) =>
  of("binary").flatMap(({ node }): readonly Problem[] => {
    const { operator, left, right } = node;
    const [inner, ...others] = right.type === "block" ? right.expressions : [];
    if ((operator !== "=" && operator !== "in") || inner === undefined || others.length > 0) return [];
    const texts = alternativesIn(inner);
    const [first] = texts;
    if (first === undefined || texts.length < 2) return [];
    const written = text.slice(first.start, first.coreEnd);
    const list = texts.map(({ start, coreEnd }) => text.slice(start, coreEnd)).join(", ");
    const meant = `${text.slice(left.start, left.end)} in [${list}]`;
    const data = { reason: "alternative", operator: "or", written, meant } as const;
    const fix = replacing({ start: node.start, end: node.coreEnd }, meant);
    return [{ kind: "value-as-condition", ...data, span: spanOf(inner), related: [], fix }];
  });

/** The strings of a chain of `or`; empty if it has other operands. */
function alternativesIn(node: Expression): readonly StringLiteral[] {
  if (node.type === "string") return [node];
  if (node.type !== "binary" || node.operator !== "or") return [];
  const [left, right] = [alternativesIn(node.left), alternativesIn(node.right)];
  return left.length === 0 || right.length === 0 ? [] : [...left, ...right];
}

function isValue(node: Expression): boolean {
  const isNull = node.type === "value" && node.value === null;
  const isWritten = isNull || node.type === "string" || node.type === "object" || node.type === "array";
  return isWritten && node.end === node.coreEnd;
}

/** Whether any operand but the last is a comparison, so that a condition is intended. */
function isTest({ operands }: Chain): boolean {
  return operands.slice(0, -1).some(({ type }) => type !== "path" && type !== "variable");
}

interface Alternatives {
  readonly comparison: Binary;
  readonly texts: readonly StringLiteral[];
}

/** Exactly `x = "a" or "b" or "c"`. */
function alternatives({ operator, operands }: Chain): Alternatives | undefined {
  const [comparison, ...rest] = operands;
  if (operator !== "or" || comparison?.type !== "binary" || comparison.operator !== "=") return undefined;
  const { right } = comparison;
  const texts = [right, ...rest].filter((node) => node.type === "string");
  return texts.length === operands.length ? { comparison, texts } : undefined;
}

function listRepair(chain: Chain, { text }: Compiled): ExpressionFix | undefined {
  const found = alternatives(chain);
  if (found === undefined) return undefined;
  const { comparison, texts } = found;
  const list = texts.map(({ start, coreEnd }) => text.slice(start, coreEnd)).join(", ");
  const meant = `${text.slice(comparison.left.start, comparison.left.end)} in [${list}]`;
  return replacing(chain, meant);
}

/** `name or "none"`: the intended operator is `?:`. */
function defaultRepair({ operands, ...chain }: Chain, { text }: Compiled): ExpressionFix | undefined {
  const [name, value, other] = operands;
  if (name === undefined || value === undefined || other !== undefined) return undefined;
  return replacing(chain, `${text.slice(name.start, name.end)} ?: ${text.slice(value.start, value.end)}`);
}
