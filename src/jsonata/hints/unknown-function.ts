import { suggest } from "../../text/suggest.js";
import type { Span } from "../../text/span.js";
import type { AstNode, Call, PartialCall } from "../ast.js";
import type { ExpressionContext } from "../context.js";
import { maxProblems, type Problem } from "../problems.js";
import { foreignFunction, foreignObjects } from "./foreign-functions.js";
import type { Hint } from "./hint.js";
import { bareName } from "./names.js";
import { isBound, type Visited } from "./visited.js";

/** Calls of what nothing defines; the first place of each name, the others related. */
export const unknownFunctions: Hint = (expression) => {
  const places = new Map<string, UnknownCall[]>();
  const steps = laterSteps(expression.nodes);
  for (const visited of expression.nodes) {
    const span = unknownCall(visited, steps, expression.context, expression.text);
    if (span === undefined) continue;
    const unknown = { ...span, isPartial: visited.node.type === "partial" };
    const name = expression.text.slice(unknown.start, unknown.end);
    places.set(name, [...(places.get(name) ?? []), unknown]);
  }
  return [...places].slice(0, maxProblems).map(([name, calls]) => problemOf(name, calls, expression.context));
};

interface UnknownCall extends Span {
  readonly isPartial: boolean;
}

function problemOf(
  name: string,
  [first, ...related]: readonly UnknownCall[],
  context: ExpressionContext,
): Problem<"unknown-function"> {
  const suggestion = suggestionFor(name, context);
  const { isPartial, ...place } = first ?? { start: 0, end: 0, isPartial: false };
  const edits = [place, ...related].map((written) => ({ span: written, text: suggestion ?? "" }));
  const fix =
    suggestion === undefined ? undefined : ({ title: `Call \`${suggestion}\``, tier: "unsafe", edits } as const);
  return { kind: "unknown-function", data: { name, suggestion, isPartial }, span: place, related, fix };
}

/** The nodes that are applied to the items before them. */
function laterSteps(nodes: readonly Visited[]): ReadonlySet<AstNode> {
  const later = new Set<AstNode>();
  for (const { node } of nodes) {
    if (node.type === "path") node.steps.slice(1).forEach((step) => later.add(step.node));
  }
  return later;
}

/** The place of the name that is called and does not exist. */
function unknownCall(
  { node, isAtRoot, scope }: Visited,
  later: ReadonlySet<AstNode>,
  context: ExpressionContext,
  text: string,
): Span | undefined {
  const called = calledBy(node);
  if (called?.type === "variable") {
    const { name } = called;
    const isKnown = name === "" || name === "$" || context.functions.has(name) || isBound(name, scope);
    return isKnown ? undefined : { start: called.start, end: called.coreEnd };
  }
  if (node.type === "path") return isAtRoot && !context.isStep ? foreignCall(node, context) : undefined;
  const name = bareName(called);
  if (name === undefined || called === undefined || later.has(node)) return undefined;
  // Inside of a path the name may be a method of what is there.
  if (!isAtRoot && !context.functions.has(name)) return undefined;
  return text.slice(called.start, called.end) === name ? { start: called.start, end: called.end } : undefined;
}

function calledBy(node: AstNode): AstNode | undefined {
  if (node.type === "call" || node.type === "partial") return node.procedure;
  return node.type === "application" && node.right.type === "variable" ? node.right : undefined;
}

/** `Math.max(…)`: an object of JavaScript and a method. */
function foreignCall(path: AstNode & { readonly type: "path" }, { roots }: ExpressionContext): Span | undefined {
  const [first, second] = path.steps;
  if (first?.node.type !== "name" || second === undefined || roots.has(first.node.value)) return undefined;
  if (!foreignObjects.has(first.node.value) || !isCall(second.node)) return undefined;
  return bareName(second.node.procedure) === undefined
    ? undefined
    : { start: first.start, end: second.node.procedure.end };
}

function isCall(node: AstNode): node is Call | PartialCall {
  return node.type === "call" || node.type === "partial";
}

function suggestionFor(name: string, { functions }: ExpressionContext): string | undefined {
  const known = foreignFunction(name);
  if (known !== undefined && functions.has(known)) return `$${known}`;
  if (name.includes(".")) return undefined;
  const plain = name.startsWith("$") ? name.slice(1) : name;
  if (functions.has(plain)) return `$${plain}`;
  const near = suggest(plain, functions.keys());
  return near === undefined ? undefined : `$${near}`;
}
