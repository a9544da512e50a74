import { analyzeExpression, severityOf, type ExpressionAnalysis, type ExpressionContext } from "jsonata-check";
import { visit, type AstNode } from "jsonata-check/syntax";
import type { Span } from "jsonata-check/text";
import { applyEdits, type Edit } from "../text/edit.js";
import type { ExpressionUse } from "../model/sites.js";

/** The edits that extract a selected part of an expression into a variable; undefined if that could change the result. */
export function extraction(
  use: ExpressionUse,
  selected: Span,
  context: ExpressionContext,
): readonly Edit[] | undefined {
  const { text, analysis } = use;
  const [part, ...outer] = nodesAround(analysis, trimmed(text, selected));
  const place = part && placeBefore(part, outer, analysis);
  if (part === undefined || place === undefined) return undefined;
  const name = `$${freeName(text)}`;
  const value = text.slice(part.start, part.end);
  const { owner, isStatement } = place;
  const space = /\s*$/.exec(text.slice(0, owner.start))?.[0] ?? "";
  const edits: readonly Edit[] = [
    { start: owner.start, end: owner.start, text: `${isStatement ? "" : "("}${name} := ${value};${space || " "}` },
    { start: part.start, end: part.end, text: name },
    ...(isStatement ? [] : [{ start: owner.end, end: owner.end, text: ")" }]),
  ];
  return hasNewErrors(applyEdits(text, edits), analysis, context) ? undefined : edits;
}

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  return { start: end - part.trimStart().length, end: start + part.trimEnd().length };
}

/** The outermost expression with exactly this span, then its ancestors, innermost first; empty for the whole expression. */
function nodesAround({ root }: ExpressionAnalysis, { start, end }: Span): readonly AstNode[] {
  const above: AstNode[] = [];
  if (root === undefined || start >= end) return [];
  let found: readonly AstNode[] = [];
  visit(root, {
    enter(node) {
      if (found.length > 0 || node.start > start || node.end < end) return false;
      above.unshift(node);
      if (node.start === start && node.end === end) found = [...above];
      return true;
    },
    leave: () => void above.shift(),
  });
  return found.length > 1 && isValue(found[0]) ? found : [];
}

/** Whether a node is a value of its own, not a step or an operator of its parent. */
function isValue(node: AstNode | undefined): boolean {
  return (
    node !== undefined && !["name", "sort", "placeholder", "variable", "binding", "range", "parent"].includes(node.type)
  );
}

/** A place for a binding: before a statement of a block, or before an expression that must be wrapped in a block. */
interface BindingPlace {
  readonly owner: AstNode;
  readonly isStatement: boolean;
}

/** The outermost place where the part has the same value. */
function placeBefore(part: AstNode, outer: readonly AstNode[], analysis: ExpressionAnalysis): BindingPlace | undefined {
  let owner = part;
  for (const parent of outer) {
    if (parent.type === "block" && parent.expressions.some((one) => one === owner)) return { owner, isStatement: true };
    if (!evaluatesHere(parent, owner, analysis)) break;
    owner = parent;
  }
  // A block around an array constructor in a path would flatten its result.
  const isStep = outer.some((one) => one.type === "path" && one.steps.some(({ node }) => node === owner));
  return owner === part || (isStep && owner.type !== "object") ? undefined : { owner, isStatement: false };
}

/** Whether a node always evaluates one of its parts, on its own context. */
function evaluatesHere(node: AstNode, part: AstNode, analysis: ExpressionAnalysis): boolean {
  switch (node.type) {
    case "binary":
      return part === node.left || (node.operator !== "and" && node.operator !== "or");
    case "default":
    case "application":
      return part === node.left;
    case "condition":
      return part === node.test;
    case "array":
    case "negation":
    case "binding":
      return true;
    case "call":
    case "partial":
      return node.arguments.some((argument) => argument === part);
    case "object":
      return node.group === undefined && isNoArray(node, analysis);
    case "path":
      return part === node.steps[0]?.node && isNoArray(node, analysis);
    default:
      return false;
  }
}

/** Whether the context of a node is certainly not an array, which would be evaluated item by item. */
function isNoArray({ start }: AstNode, analysis: ExpressionAnalysis): boolean {
  const context = analysis.typeAt(start)?.context;
  return context !== undefined && !context.any && context.array === undefined;
}

function freeName(text: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? "value" : `value${number}`;
    if (!text.includes(`$${name}`)) return name;
  }
}

function hasNewErrors(text: string, before: ExpressionAnalysis, context: ExpressionContext): boolean {
  const after = analyzeExpression(text, context);
  return after.root === undefined || errorsOf(after) > errorsOf(before);
}

function errorsOf({ problems }: ExpressionAnalysis): number {
  return problems.filter(({ kind }) => severityOf(kind) !== "info").length;
}
