import { type AstNode, type Expression, type Name, type Path, visit } from "jsonata-check/syntax";
import type { ExpressionUse } from "./sites.js";

/** The names that an expression reads. */
export interface ExpressionReads {
  /** Every name and string in it. */
  readonly names: ReadonlySet<string>;
  /** Whether it may read others: it uses the whole input or context, or is unreadable. */
  readonly isOpen: boolean;
}

/** The names that one expression of a document reads. */
export interface ExpressionRead extends ExpressionReads {
  readonly use: ExpressionUse;
}

/** All names in an expression. */
export function namesInExpression(root: Expression | undefined): ExpressionReads {
  const names = new Set<string>();
  if (root === undefined) return { names, isOpen: true };
  let isOpen = false;
  visit(root, {
    enter(node, parent) {
      if (node.type === "name" || node.type === "string") names.add(node.value);
      else isOpen ||= takesAll(node, parent);
    },
  });
  return { names, isOpen };
}

function takesAll(node: AstNode, parent: AstNode | undefined): boolean {
  switch (node.type) {
    case "wildcard":
    case "descendant":
    case "parent":
    case "transform":
      return true;
    case "variable":
      if (node.name === "eval") return true;
      return (node.name === "" || node.name === "$") && !isFollowedByName(parent, node);
    case "path":
      return node.steps.some((step) => isContext(step.node) && !isFollowedByName(node, step.node));
    default:
      return false;
  }
}

function isContext(node: AstNode): boolean {
  return node.type === "name" && node.value === "context";
}

/** Whether a step has no filter, and the next one is a name. */
function isFollowedByName(path: AstNode | undefined, node: AstNode): boolean {
  if (path?.type !== "path") return false;
  const index = stepOf(path, node);
  return path.steps[index]?.stages.length === 0 && path.steps[index + 1]?.node.type === "name";
}

function stepOf(path: Path, node: AstNode): number {
  return path.steps.findIndex((step) => step.node === node);
}

/** The names read from the `context` of the input. */
export function namesOfContext(root: Expression | undefined): readonly Name[] {
  const read: Name[] = [];
  if (root === undefined) return read;
  const elsewhere = new Set<AstNode>();
  visit(root, {
    enter(node, parent) {
      if (parent !== undefined && (elsewhere.has(parent) || hasOwnInput(node, parent))) elsewhere.add(node);
      if (node.type !== "path") return;
      const [first, ...others] = node.steps;
      const variable = first?.node.type === "variable" ? first.node.name : undefined;
      if (variable === undefined || variable === "" ? elsewhere.has(node) : variable !== "$") return;
      const [context, next] = variable === undefined ? [first, ...others] : others;
      const isContext =
        context?.node.type === "name" && context.node.value === "context" && context.stages.length === 0;
      if (isContext && context.focus === undefined && next?.node.type === "name") read.push(next.node);
    },
  });
  return read;
}

/** Whether a part of an expression is evaluated on another input than the whole, such as each value of a path. */
function hasOwnInput(node: AstNode, parent: AstNode): boolean {
  if (parent.type === "sort" || parent.type === "placeholder" || parent.type === "transform") return true;
  if (parent.type === "path" && parent.steps[0]?.node !== node) return true;
  const isFilter = parent.predicates.some(({ expression }) => expression === node);
  return isFilter || parent.group?.pairs.some(({ key, value }) => key === node || value === node) === true;
}
