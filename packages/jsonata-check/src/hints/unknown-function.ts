import { nearMiss, suggest } from "../text/suggest.js";
import type { Span } from "../text/span.js";
import { type AstNode, type Call, type PartialCall, coreSpan } from "../syntax/ast.js";
import type { ExpressionContext } from "../context.js";
import type { FunctionSpec } from "../functions/function-spec.js";
import { maxProblems, type Problem } from "../problems.js";
import { foreignFunction, foreignObjects } from "./foreign-functions.js";
import { callee, callRepair, type WrittenCall } from "../repairs/call.js";
import type { Hint } from "./hint.js";
import { bareName } from "./names.js";
import { isBound, namesIn, type NodesOfType, type Scope, type Visited } from "./visited.js";
import { addTo } from "../text/groups.js";

/** Calls of undefined functions: the first place of each name, with the others as related places. */
export const unknownFunctions: Hint = (expression) => {
  const written = new Map<string, WrittenCall[]>();
  let places: CallPlaces | undefined;
  const placesOf = (): CallPlaces => (places ??= callPlaces(expression.of));
  const { of } = expression;
  for (const visited of [...of("call"), ...of("partial"), ...of("application"), ...of("path")]) {
    const span = unknownCall(visited, placesOf, expression.context, expression.text);
    if (span === undefined) continue;
    const name = expression.text.slice(span.start, span.end);
    addTo(written, name, { name, span, own: ownFunction(name, visited.scope), ...argumentsOf(visited) });
  }
  return [...written].slice(0, maxProblems).flatMap(([name, calls]) => problemsOf(name, calls, expression.context));
};

/** The variable that is bound there and meant by a name without `$` or in another case. */
function ownFunction(written: string, scope: Scope): string | undefined {
  const name = written.replace("$", "");
  const names = namesIn(scope);
  return names.has(name) ? name : nearMiss(name, names);
}

/** The arguments of a call, including the left side of `~>`. */
function argumentsOf({ node, parent }: Visited): Pick<WrittenCall, "call" | "isPiped"> {
  if (node.type === "application") return { call: undefined, isPiped: true };
  const call = node.type === "path" ? node.steps[1]?.node : node;
  const isPiped = parent?.type === "application" && parent.right === node;
  return { call: call !== undefined && isCall(call) ? call : undefined, isPiped };
}

function problemsOf(
  name: string,
  calls: readonly WrittenCall[],
  context: ExpressionContext,
): readonly Problem<"unknown-function">[] {
  const [first, ...related] = calls;
  if (first === undefined) return [];
  const { own } = first;
  const meant = own === undefined ? intendedFunction(name, context) : undefined;
  const suggestion = own === undefined ? meant && callee(meant, calls) : `$${own}`;
  // A tail call fails without a code.
  const isTail = first.call?.type === "call" && first.call.isTailCall;
  const isOperand = first.call === undefined && first.isPiped;
  const code = isOperand ? "T2006" : isTail ? undefined : codeOfCall(name, suggestion, first.call?.type === "partial");
  const edits = calls.map(({ span }) => ({ span, text: suggestion ?? "" }));
  const fix =
    own === undefined
      ? meant && callRepair(meant, calls)
      : ({ title: `Call \`$${own}\``, tier: "unsafe", edits } as const);
  const others = related.map(({ span }) => span);
  return [{ kind: "unknown-function", name, suggestion, code, span: first.span, related: others, fix }];
}

/** The engine distinguishes a function without its `$` from an unknown one; a path to a method has no such code. */
function codeOfCall(name: string, suggestion: string | undefined, isPartial: boolean): string | undefined {
  if (name.includes(".")) return undefined;
  if (suggestion === `$${name}`) return isPartial ? "T1007" : "T1005";
  return isPartial ? "T1008" : "T1006";
}

/** The places where names may be methods of an object (path steps), and where they cannot. */
interface CallPlaces {
  readonly steps: ReadonlySet<AstNode>;
  readonly filters: readonly Span[];
}

function callPlaces(of: NodesOfType): CallPlaces {
  const paths = of("path").map(({ node }) => node.steps);
  // Plain paths have JSON values without functions.
  const plain = paths.filter((steps) => steps.every((step) => step.node.type === "name"));
  const stages = plain.flat().flatMap((step) => step.stages);
  return {
    steps: new Set(paths.flatMap((steps) => steps.slice(1).map((step) => step.node))),
    filters: stages.filter(({ type }) => type === "filter"),
  };
}

/** The place of the unknown name. */
function unknownCall(
  { node, isAtRoot, scope }: Visited,
  placesOf: () => CallPlaces,
  context: ExpressionContext,
  text: string,
): Span | undefined {
  const called = calledBy(node);
  if (called?.type === "variable") {
    const { name } = called;
    const isKnown = name === "" || name === "$" || context.functions.has(name) || isBound(name, scope);
    return isKnown ? undefined : coreSpan(called);
  }
  if (node.type === "path") return isAtRoot ? foreignCall(node, context) : undefined;
  const name = bareName(called);
  if (name === undefined || called === undefined) return undefined;
  const { steps, filters } = placesOf();
  if (steps.has(node)) return undefined;
  // Inside a path, the name may be a method of the value there.
  const isInFilter = filters.some(({ start, end }) => start < called.start && called.end < end);
  if (!isAtRoot && !isInFilter && !context.functions.has(name) && !isBound(name, scope)) return undefined;
  return text.slice(called.start, called.end) === name ? { start: called.start, end: called.end } : undefined;
}

function calledBy(node: AstNode): AstNode | undefined {
  if (node.type === "call" || node.type === "partial") return node.procedure;
  return node.type === "application" && node.right.type === "variable" ? node.right : undefined;
}

/** `Math.max(…)`: a JavaScript object and a method. */
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

/** The intended function, judged by its name. */
function intendedFunction(name: string, { functions }: ExpressionContext): FunctionSpec | undefined {
  const known = functions.get(foreignFunction(name) ?? "");
  if (known !== undefined || name.includes(".")) return known;
  const plain = name.startsWith("$") ? name.slice(1) : name;
  return functions.get(plain) ?? functions.get(suggest(plain, functions.keys()) ?? "");
}
