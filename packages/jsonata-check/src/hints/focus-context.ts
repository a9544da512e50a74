import { replacing } from "../repairs/replacing.js";
import type { AstNode, Expression, Path, Step } from "../syntax/ast.js";
import { visit } from "../syntax/visit.js";
import type { Problem } from "../problems.js";
import type { Hint } from "./hint.js";

/** `orders@$o.lines`: after `@$o`, the context is still the one in which `orders` was looked up. */
export const focusContexts: Hint = ({ text, of }) => {
  if (!text.includes("@")) return [];
  return of("path").flatMap(({ node }) =>
    node.steps.flatMap(({ focus, node: bound }, index): readonly Problem[] => {
      const next = node.steps[index + 1];
      if (focus === undefined || bound.type !== "name" || next?.node.type !== "name") return [];
      if (isJoined(node, index)) return [];
      const { start, coreEnd: end } = next.node;
      const fix = replacing({ start, end: start }, `$${focus.name}.`);
      const of = bound.value;
      return [
        { kind: "focus-context", name: focus.name, of, field: next.node.value, span: { start, end }, related: [], fix },
      ];
    }),
  );
};

/** Whether a step is part of a join: later steps are compared with its variables, or it with those of an earlier step. */
function isJoined({ steps, group }: Path, index: number): boolean {
  const earlier = variablesOf(steps.slice(0, index));
  const own = steps.slice(index, index + 1);
  const known = [...earlier, ...variablesOf(own)];
  const following = steps.slice(index + 1);
  return (
    group !== undefined ||
    own.some((step) => isFilteredBy(step, earlier)) ||
    following.some((step) => isFilteredBy(step, known) || isComparing(step))
  );
}

/** The names bound by steps: `@$v` and `#$i`. */
function variablesOf(steps: readonly Step[]): readonly string[] {
  return steps.flatMap(({ focus, index, stages }) => {
    const positions = stages.flatMap((stage) => (stage.type === "position" ? [stage.name] : []));
    return [focus?.name, index?.name, ...positions].filter((name) => name !== undefined);
  });
}

function isFilteredBy({ stages }: Step, names: readonly string[]): boolean {
  const isNamed = (node: AstNode): boolean => node.type === "variable" && names.includes(node.name);
  return stages.some((stage) => stage.type === "filter" && hasNode(stage.expression, isNamed));
}

/** Whether a step has a filter, which may contain the variable. */
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
