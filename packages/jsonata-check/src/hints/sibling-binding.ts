import type { ArrayConstructor, Expression, ObjectConstructor } from "../syntax/ast.js";
import { visit } from "../syntax/visit.js";
import type { Span } from "../text/span.js";
import type { Problem } from "../problems.js";
import type { Hint } from "./hint.js";
import type { Scope } from "./visited.js";

/** `[$n := 1, $n + 1]`: elements, and the values of an object, are evaluated concurrently. */
export const siblingBindings: Hint = ({ text, of }) => {
  if (!text.includes(":=")) return [];
  const bindings = of("binding").map(({ node }) => node.variable.name);
  // A variable that also has another value may be intended to have that one.
  const isBoundOnce = (name: string): boolean => bindings.indexOf(name) === bindings.lastIndexOf(name);
  return [...of("array"), ...of("object")].flatMap(({ node, scope }): readonly Problem[] => {
    const parts = partsOf(node);
    if (parts.length < 2) return [];
    return parts.flatMap((part, index) => {
      const own = ownBinding(part);
      if (own === undefined || isGiven(own.name, scope) || !isBoundOnce(own.name)) return [];
      const read = parts.flatMap((other, at) => (at === index ? [] : readsIn(other, own.name)))[0];
      return read === undefined
        ? []
        : [{ kind: "sibling-binding", name: own.name, span: read, related: [own.span] } as const];
    });
  });
};

function partsOf(node: ArrayConstructor | ObjectConstructor): readonly Expression[] {
  return node.type === "array" ? node.elements : node.pairs.map(({ value }) => value);
}

function ownBinding(part: Expression): { readonly name: string; readonly span: Span } | undefined {
  if (part.type !== "binding") return undefined;
  const { name, start, coreEnd } = part.variable;
  return { name, span: { start, end: coreEnd } };
}

/** The places where a part reads a variable that it does not bind. */
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

/** Whether a function or a path binds the variable. */
function isGiven(name: string, scope: Scope): boolean {
  for (let frame: Scope | undefined = scope; frame !== undefined; frame = frame.parent) {
    if (frame.given.has(name)) return true;
  }
  return false;
}
