import type { AstNode, Expression } from "../syntax/ast.js";
import { visit } from "../syntax/visit.js";
import type { Span } from "../text/span.js";
import type { Problem } from "../problems.js";
import type { Hint } from "./hint.js";
import type { Visited } from "./visited.js";

/** `[$n := 1, $n + 1]`: elements, and the values of an object, are evaluated side by side. */
export const siblingBindings: Hint = ({ nodes }) =>
  nodes.flatMap((visited): readonly Problem[] => {
    const parts = partsOf(visited.node);
    if (parts.length < 2) return [];
    return parts.flatMap((part, index) => {
      return [...bindingsIn(part)].flatMap(([name, span]) => {
        if (isBoundBefore(name, span, visited, nodes)) return [];
        const read = parts.flatMap((other, at) => (at === index ? [] : readsIn(other, name)))[0];
        return read === undefined ? [] : [{ kind: "sibling-binding", name, span: read, related: [span] } as const];
      });
    });
  });

function partsOf(node: AstNode): readonly Expression[] {
  if (node.type === "array") return node.elements;
  return node.type === "object" ? node.pairs.map(({ value }) => value) : [];
}

/** The variables that a part binds in the frame that it shares with its siblings. */
function bindingsIn(part: Expression): ReadonlyMap<string, Span> {
  const bound = new Map<string, Span>();
  visit(part, {
    enter(node) {
      if (node.type === "binding") bound.set(node.variable.name, { start: node.variable.start, end: node.variable.coreEnd });
      return node.type !== "block" && node.type !== "lambda";
    },
  });
  return bound;
}

/** Where a part reads a variable that it does not bind itself. */
function readsIn(part: Expression, name: string): readonly Span[] {
  const reads: Span[] = [];
  let isOwn = false;
  visit(part, {
    enter(node, parent) {
      if (node.type === "lambda") return !node.parameters.some((parameter) => parameter.name === name);
      const isTarget = parent?.type === "binding" && parent.variable === node;
      if (node.type !== "variable" || node.name !== name) return true;
      if (isTarget) isOwn = true;
      else reads.push({ start: node.start, end: node.coreEnd });
      return true;
    },
  });
  return isOwn ? [] : reads;
}

/** Whether the variable has another value too, which may be the one that is meant. */
function isBoundBefore(name: string, { start }: Span, { scope }: Visited, nodes: readonly Visited[]): boolean {
  for (let frame: typeof scope | undefined = scope; frame !== undefined; frame = frame.parent) {
    if (frame.given.has(name) || (frame !== scope && frame.names.has(name))) return true;
  }
  return nodes.some(
    ({ node }) => node.type === "binding" && node.variable.name === name && node.variable.start !== start,
  );
}
