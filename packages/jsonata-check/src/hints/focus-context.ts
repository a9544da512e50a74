import type { AstNode, Expression, Path, Step } from "../syntax/ast.js";
import { visit } from "../syntax/visit.js";
import type { Problem } from "../problems.js";
import type { Hint } from "./hint.js";

/** `orders@$o.lines`: after `@$o` the context is still what `orders` was looked up in. */
export const focusContexts: Hint = ({ text, nodes }) => {
  if (!text.includes("@")) return [];
  return nodes.flatMap(({ node }): readonly Problem[] => {
    if (node.type !== "path") return [];
    return node.steps.flatMap(({ focus, node: bound }, index) => {
      const next = node.steps[index + 1];
      if (focus === undefined || bound.type !== "name" || next?.node.type !== "name") return [];
      if (isJoined(node, index, focus.name)) return [];
      const { start, coreEnd: end } = next.node;
      const edits = [{ span: { start, end: start }, text: `$${focus.name}.` }];
      const fix = { title: `Write \`$${focus.name}.\``, tier: "unsafe", edits } as const;
      const of = bound.value;
      return [
        { kind: "focus-context", name: focus.name, of, field: next.node.value, span: { start, end }, related: [], fix },
      ];
    });
  });
};

/** Whether what follows may be compared with the variable, as in a join. */
function isJoined({ steps, group }: Path, index: number, name: string): boolean {
  return steps.slice(index + 1).some((step) => isFilteredBy(step, name) || isComparing(step)) || group !== undefined;
}

function isFilteredBy({ stages }: Step, name: string): boolean {
  return stages.some((stage) => stage.type === "filter" && hasNode(stage.expression, (node) => isNamed(node, name)));
}

function isNamed(node: AstNode, name: string): boolean {
  return node.type === "variable" && node.name === name;
}

/** Whether a step tests anything: the variable may be a part of it. */
function isComparing({ node }: Step): boolean {
  if (node.type === "name" || node.type === "sort") return false;
  return hasNode(
    node,
    (inner) => (inner.type === "binary" && !arithmetic.has(inner.operator)) || inner.type === "condition",
  );
}

function hasNode(root: Expression, isMeant: (node: AstNode) => boolean): boolean {
  let isFound = false;
  visit(root, {
    enter(node) {
      isFound ||= isMeant(node);
      return !isFound;
    },
  });
  return isFound;
}

const arithmetic: ReadonlySet<string> = new Set(["+", "-", "*", "/", "%", "&"]);
