import type { Path, Step } from "../syntax/ast.js";
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
      if (isJoined(node, index)) return [];
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
function isJoined({ steps, group }: Path, index: number): boolean {
  const later = steps.slice(index + 1);
  if (later.some(({ stages }) => stages.some((stage) => stage.type === "filter"))) return true;
  return later.some((step) => isComparing(step)) || group !== undefined;
}

/** Whether a step tests anything: the variable may be a part of it. */
function isComparing({ node }: Step): boolean {
  if (node.type === "name" || node.type === "sort") return false;
  let isCompared = false;
  visit(node, {
    enter(inner) {
      isCompared ||= (inner.type === "binary" && !arithmetic.has(inner.operator)) || inner.type === "condition";
      return !isCompared;
    },
  });
  return isCompared;
}

const arithmetic: ReadonlySet<string> = new Set(["+", "-", "*", "/", "%", "&"]);
