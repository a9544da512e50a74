import { nearMiss } from "../text/suggest.js";
import { type AstNode, type Binding, type Variable, coreSpan } from "../syntax/ast.js";
import { addTo } from "../text/groups.js";
import type { ExpressionContext } from "../context.js";
import type { Problem } from "../problems.js";
import type { Span } from "../text/span.js";
import type { Hint } from "./hint.js";
import { isBound, namesIn, type NodesOfType, type Scope, type Visited } from "./visited.js";

/** Unbound variables: the first place of each name, with the others as related places. */
export const unboundVariables: Hint = ({ text, nodes, of, context }) => {
  const places = new Map<string, Visited<Variable>[]>();
  const later: Problem[] = [];
  const unended = new Map<Binding, Problem>();
  let order: BindingOrder | undefined;
  let called: ReadonlySet<AstNode> | undefined;
  const isCalled = (node: Variable): boolean => (called ??= calledVariables(of)).has(node);
  for (const { node, parent, isAtRoot, scope } of of("variable")) {
    if (isKnown(node.name, context)) continue;
    if (isBound(node.name, scope)) {
      order ??= new BindingOrder(nodes);
      const binding = order.laterBinding(node, scope);
      const missing = binding && (unended.get(binding) ?? missingSeparator(node, binding, order, text));
      if (binding === undefined || isCalled(node)) continue;
      if (missing === undefined) later.push(boundLater(node, binding));
      else unended.set(binding, missing);
      continue;
    }
    if (isCalled(node)) continue;
    const found = places.get(node.name) ?? [];
    places.set(node.name, found);
    found.push({ node, parent, isAtRoot, scope });
  }
  const elsewhere = places.size === 0 ? undefined : new Set(nodes.flatMap(({ node }) => namesBoundBy(node)));
  return [
    ...unended.values(),
    ...[...places].map(([name, variables]) => ({
      ...problemOf(name, variables, context),
      statement: statementOf(variables, of),
      isElsewhere: elsewhere?.has(name) === true,
    })),
    ...later,
  ];
};

function namesBoundBy(node: AstNode): readonly string[] {
  if (node.type === "binding") return [node.variable.name];
  return node.type === "lambda" ? node.parameters.map(({ name }) => name) : [];
}

/** A variable that is read before the statement that binds it, or in that statement. */
function boundLater({ name, start, coreEnd }: Variable, { variable }: Binding): Problem<"unbound-variable"> {
  const related = [coreSpan(variable)];
  return { kind: "unbound-variable", name, root: undefined, isLater: true, span: { start, end: coreEnd }, related };
}

/** `$x := 5 { 'a': $x }`: a variable read in what groups or calls its own value, which was to be the next statement. */
function missingSeparator(
  { start, end }: Variable,
  { variable: { name }, value }: Binding,
  order: BindingOrder,
  text: string,
): Problem<"missing-separator"> | undefined {
  if (end > value.end) return undefined;
  const opening = order.openingsUntil(value.end).find((at) => value.start < at && at < start);
  if (opening === undefined) return undefined;
  const span = { start: opening, end: opening + 1 };
  const at = text.slice(0, opening).trimEnd().length;
  const edits = [{ span: { start: at, end: at }, text: ";" }];
  const fix = { title: "Write `;` before it", tier: "unsafe", edits } as const;
  const data = { name, opening: text[opening] === "{" ? "{" : "(", value } as const;
  return { kind: "missing-separator", ...data, span, related: [], fix };
}

/** Where the arguments or the group begin with which a node ends. */
function openingOf(node: AstNode): number | undefined {
  if (node.type === "call") return node.open.start;
  return node.type !== "sort" && "group" in node ? node.group?.start : undefined;
}

/** The bindings of a name in a scope. */
interface OrderedName {
  readonly first: Binding;
  /** Where the value may be available: after the first statement that binds it, or anywhere if it is bound otherwise. */
  readonly from: number;
}

/** The bindings of block statements, and the functions, which may be called later than they are written. */
class BindingOrder {
  readonly #bindings = new Map<Scope, Map<string, OrderedName>>();
  readonly #functions = new Set<Scope>();
  /** The openings of calls and groups by where those end. */
  readonly #openings = new Map<number, number[]>();

  constructor(nodes: readonly Visited[]) {
    for (const { node, ...place } of nodes) {
      const opening = openingOf(node);
      if (opening !== undefined) addTo(this.#openings, node.end, opening);
      if (node.type === "lambda") this.#functions.add(place.scope);
      if (node.type !== "binding") continue;
      const names = this.#bindings.get(place.scope) ?? new Map<string, OrderedName>();
      this.#bindings.set(place.scope, names);
      const { name } = node.variable;
      const from = place.parent?.type === "block" ? node.end : 0;
      const known = names.get(name);
      names.set(name, { first: known?.first ?? node, from: Math.min(known?.from ?? from, from) });
    }
  }

  /** The openings of the calls and groups that end at an offset. */
  openingsUntil(end: number): readonly number[] {
    return this.#openings.get(end) ?? [];
  }

  /** The first binding of a variable that is certainly unbound at a place; undefined if it may be bound. */
  laterBinding({ name, start }: Variable, from: Scope): Binding | undefined {
    let first: Binding | undefined;
    for (let scope: Scope | undefined = from; scope !== undefined; scope = scope.parent) {
      if (scope.given.has(name)) return undefined;
      const bound = this.#bindings.get(scope)?.get(name);
      if (bound !== undefined && bound.from <= start) return undefined;
      first ??= bound?.first;
      // When a function is called, the variables around it may be bound.
      if (this.#functions.has(scope)) return scope.parent && isBound(name, scope.parent) ? undefined : first;
    }
    return first;
  }
}

/** `$rows = items^(id).{ … }`: everything that follows is read of a comparison. */
function statementOf([first]: readonly Visited<Variable>[], of: NodesOfType): Span | undefined {
  if (first?.parent?.type !== "binary" || first.parent.operator !== "=" || first.parent.left !== first.node)
    return undefined;
  const statements = of("block").flatMap(({ node }) => node.expressions);
  return statements.find(({ start }) => start === first.node.start);
}

function isKnown(name: string, { functions }: ExpressionContext): boolean {
  return name === "" || name === "$" || functions.has(name);
}

/** A callee is checked as a function, and an assignment target is not a read. */
function calledVariables(of: NodesOfType): ReadonlySet<AstNode> {
  return new Set<AstNode>([
    ...[...of("call"), ...of("partial")].map(({ node }) => node.procedure),
    ...of("application").map(({ node }) => node.right),
    ...of("binding").map(({ node }) => node.variable),
  ]);
}

function problemOf(
  name: string,
  variables: readonly Visited<Variable>[],
  { roots }: ExpressionContext,
): Problem<"unbound-variable"> {
  const [first] = variables;
  const near = first && !roots.has(name) ? nearMiss(name, namesIn(first.scope)) : undefined;
  const isStep = variables.some(({ node, parent }) => parent?.type === "path" && parent.steps[0]?.node !== node);
  const root = roots.has(name) ? name : foreign.has(name) ? undefined : nearMiss(name, roots);
  const spans = variables.map(({ node }) => coreSpan(node));
  const [span = { start: 0, end: 0 }, ...related] = spans;
  const edits = variables.map(({ isAtRoot }, index) => ({
    span: spans[index] ?? span,
    text: isAtRoot ? (root ?? "") : `$$.${root ?? ""}`,
  }));
  const renamed = spans.map((place) => ({ span: place, text: `$${near ?? ""}` }));
  const ofNear =
    near === undefined ? undefined : ({ title: `Write \`$${near}\``, tier: "unsafe", edits: renamed } as const);
  const ofRoot =
    root === undefined ? undefined : ({ title: `Read \`${root}\` of the input`, tier: "unsafe", edits } as const);
  return { kind: "unbound-variable", name, root, near, isStep, span, related, fix: ofNear ?? ofRoot };
}

/** Variables of other JSONata hosts, which are not misspellings. */
const foreign: ReadonlySet<string> = new Set(["states"]);
