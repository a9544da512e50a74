import type { AstNode, Expression, Pair } from "../syntax/ast.js";
import { visit } from "../syntax/visit.js";
import { groupBy } from "../text/groups.js";

/** A node with its surroundings. */
export interface Visited<T extends AstNode = AstNode> {
  readonly node: T;
  readonly parent: AstNode | undefined;
  /** Whether names are looked up in the top-level input, not in an item of a path. */
  readonly isAtRoot: boolean;
  readonly scope: Scope;
}

/** A frame of variables: the whole expression, a block or a lambda. */
export interface Scope {
  readonly parent: Scope | undefined;
  /** The bound names without `$`, anywhere in the frame, because a lambda may be called later. */
  readonly names: Set<string>;
  /** Those not bound by `:=`, which have a value everywhere in the frame. */
  readonly given: Set<string>;
  /** Those bound by `@$v` or `#$i`. */
  readonly tuples: Set<string>;
}

/** The nodes of one type in source order. */
export type NodesOfType = <T extends AstNode["type"]>(type: T) => readonly VisitedOf<T>[];

type VisitedOf<T extends AstNode["type"]> = Visited<Extract<AstNode, { readonly type: T }>>;

/** Groups nodes by type when first asked: most mistakes are possible only in nodes of one type. */
export function nodesByType(nodes: readonly Visited[]): NodesOfType {
  let groups: ReadonlyMap<string, readonly Visited[]> | undefined;
  return (type) => {
    groups ??= groupBy(nodes, ({ node }) => node.type);
    return (groups.get(type) ?? []) as readonly VisitedOf<typeof type>[];
  };
}

/** Every node of a tree in source order; `bound` are the host's variables. */
export function visitedNodes(root: Expression, bound: Iterable<string> = []): readonly Visited[] {
  const visited: Visited[] = [];
  const items = new Set<AstNode>();
  let depth = 0;
  let scope = newScope(undefined);
  for (const name of bound) give(name, scope);
  visit(root, {
    enter(node, parent) {
      if (items.has(node)) depth++;
      if (opensScope(node)) scope = newScope(scope);
      bindNames(node, scope);
      visited.push({ node, parent, isAtRoot: depth === 0, scope });
      markItems(node, items);
    },
    leave(node) {
      if (items.has(node)) depth--;
      if (opensScope(node) && scope.parent !== undefined) scope = scope.parent;
    },
  });
  return visited;
}

/** Whether a variable is bound at a node. */
export function isBound(name: string, scope: Scope): boolean {
  return frameOf(name, scope) !== undefined;
}

/** The innermost frame that binds a name. */
export function frameOf(name: string, from: Scope): Scope | undefined {
  let frame: Scope | undefined = from;
  while (frame !== undefined && !frame.names.has(name)) frame = frame.parent;
  return frame;
}

/** The variables that are bound at a place. */
export function namesIn(from: Scope): ReadonlySet<string> {
  const names = new Set<string>();
  for (let scope: Scope | undefined = from; scope !== undefined; scope = scope.parent)
    for (const name of scope.names) names.add(name);
  return names;
}

function newScope(parent: Scope | undefined): Scope {
  return { parent, names: new Set(), given: new Set(), tuples: new Set() };
}

function opensScope(node: AstNode): boolean {
  return node.type === "block" || node.type === "lambda";
}

function bindNames(node: AstNode, scope: Scope): void {
  if (node.type === "lambda") for (const { name } of node.parameters) give(name, scope);
  if (node.type === "binding") scope.names.add(node.variable.name);
  if (node.type === "sort" || node.type === "placeholder") return;
  if (node.focus !== undefined) giveTuple(node.focus, scope);
  if (node.type !== "path") return;
  for (const { focus, index, stages } of node.steps) {
    if (focus !== undefined) giveTuple(focus, scope);
    if (index !== undefined) giveTuple(index, scope);
    for (const stage of stages) if (stage.type === "position") giveTuple(stage, scope);
  }
}

function give(name: string, { names, given }: Scope): void {
  names.add(name);
  given.add(name);
}

function giveTuple({ name }: { readonly name: string }, scope: Scope): void {
  give(name, scope);
  scope.tuples.add(name);
}

/** Collects the children that are evaluated per item, where names are looked up. */
export function markItems(node: AstNode, items: Set<AstNode>): void {
  if (node.type === "sort") return node.terms.forEach(({ expression }) => items.add(expression));
  if (node.type === "placeholder") return;
  if (node.type === "path") {
    node.steps.forEach((step, index) => {
      if (index > 0) items.add(step.node);
      for (const stage of step.stages) if (stage.type === "filter") items.add(stage.expression);
    });
  }
  if (node.type === "transform") {
    items.add(node.pattern).add(node.update);
    if (node.delete !== undefined) items.add(node.delete);
  }
  for (const { expression } of node.predicates) items.add(expression);
  if (node.group !== undefined) markPairs(node.group.pairs, items);
}

function markPairs(pairs: readonly Pair[], items: Set<AstNode>): void {
  for (const { key, value } of pairs) items.add(key).add(value);
}
