import { nearMiss } from "../../text/suggest.js";
import type { AstNode, Variable } from "../ast.js";
import { coreSpan } from "../core-span.js";
import type { ExpressionContext } from "../context.js";
import type { Problem } from "../problems.js";
import type { Hint } from "./hint.js";
import { isBound, type Visited } from "./visited.js";

/** Variables that nothing binds; the first place of each name, the others related. */
export const unboundVariables: Hint = ({ nodes, context }) => {
  const called = calledVariables(nodes);
  const places = new Map<string, Visited<Variable>[]>();
  for (const { node, parent, isAtRoot, scope } of nodes) {
    if (node.type !== "variable" || called.has(node) || isKnown(node.name, context) || isBound(node.name, scope))
      continue;
    const found = places.get(node.name) ?? [];
    places.set(node.name, found);
    found.push({ node, parent, isAtRoot, scope });
  }
  return [...places].map(([name, variables]) => problemOf(name, variables, context));
};

function isKnown(name: string, { functions }: ExpressionContext): boolean {
  return name === "" || name === "$" || functions.has(name);
}

/** What is called is judged as a function, and what is assigned is not read. */
function calledVariables(nodes: readonly Visited[]): ReadonlySet<AstNode> {
  const called = new Set<AstNode>();
  for (const { node } of nodes) {
    if (node.type === "call" || node.type === "partial") called.add(node.procedure);
    if (node.type === "application") called.add(node.right);
    if (node.type === "binding") called.add(node.variable);
  }
  return called;
}

function problemOf(
  name: string,
  variables: readonly Visited<Variable>[],
  { roots }: ExpressionContext,
): Problem<"unbound-variable"> {
  const root = roots.has(name) ? name : nearMiss(name, roots);
  const spans = variables.map(({ node }) => coreSpan(node));
  const [span = { start: 0, end: 0 }, ...related] = spans;
  const edits = variables.map(({ isAtRoot }, index) => ({
    span: spans[index] ?? span,
    text: isAtRoot ? (root ?? "") : `$$.${root ?? ""}`,
  }));
  const fix =
    root === undefined ? undefined : ({ title: `Read \`${root}\` of the input`, tier: "unsafe", edits } as const);
  return { kind: "unbound-variable", data: { name, root }, span, related, fix };
}
