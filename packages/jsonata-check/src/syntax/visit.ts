import type { AstNode, Expression, Group, Pair, Path } from "./ast.js";

/** Called for every node; `false` from `enter` skips the children (and `leave` is not called). */
export interface Visitor {
  enter?(node: AstNode, parent: AstNode | undefined): boolean | void;
  leave?(node: AstNode, parent: AstNode | undefined): void;
}

/** Walks a tree in source order, without recursion: chains may be as long as the text. */
export function visit(root: Expression, visitor: Visitor): void {
  // The nodes to enter, and those to leave once nothing is left above them; each has its parent at the same index.
  const nodes: AstNode[] = [root];
  const parents: (AstNode | undefined)[] = [undefined];
  const areEntered: boolean[] = [false];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    const parent = parents.pop();
    if (areEntered.pop() === true) {
      visitor.leave?.(node, parent);
      continue;
    }
    if (visitor.enter?.(node, parent) === false) continue;
    if (visitor.leave !== undefined) {
      nodes.push(node);
      parents.push(parent);
      areEntered.push(true);
    }
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index--) {
      nodes.push(children[index] as AstNode);
      parents.push(node);
      areEntered.push(false);
    }
  }
}

/** The child nodes in source order, including suffixes (filters, groups). */
export function childrenOf(node: AstNode): readonly AstNode[] {
  const children: AstNode[] = [];
  addOwnChildren(node, children);
  if (node.type === "sort" || node.type === "placeholder") return children;
  for (const predicate of node.predicates) children.push(predicate.expression);
  if (node.group !== undefined) addPairs(node.group, children);
  return children;
}

function addOwnChildren(node: AstNode, children: AstNode[]): void {
  switch (node.type) {
    case "path":
      return addSteps(node, children);
    case "sort":
      for (const term of node.terms) children.push(term.expression);
      return;
    case "binary":
    case "default":
    case "application":
      children.push(node.left, node.right);
      return;
    case "range":
      children.push(node.from, node.to);
      return;
    case "negation":
      children.push(node.operand);
      return;
    case "array":
      return addAll(node.elements, children);
    case "object":
      return addPairs(node, children);
    case "condition":
      children.push(node.test, node.then);
      if (node.otherwise !== undefined) children.push(node.otherwise);
      return;
    case "block":
      return addAll(node.expressions, children);
    case "binding":
      children.push(node.variable, node.value);
      return;
    case "call":
    case "partial":
      children.push(node.procedure);
      return addAll(node.arguments, children);
    case "lambda":
      children.push(node.body);
      return;
    case "transform":
      children.push(node.pattern, node.update);
      if (node.delete !== undefined) children.push(node.delete);
      return;
    case "string":
    case "number":
    case "value":
    case "regex":
    case "variable":
    case "wildcard":
    case "descendant":
    case "parent":
    case "name":
    case "placeholder":
      return;
  }
}

/** Not `push(...nodes)`: an array literal may have more elements than a call may have arguments. */
function addAll(nodes: readonly AstNode[], children: AstNode[]): void {
  for (const node of nodes) children.push(node);
}

function addSteps(path: Path, children: AstNode[]): void {
  for (const step of path.steps) {
    children.push(step.node);
    for (const stage of step.stages) {
      if (stage.type === "filter") children.push(stage.expression);
    }
  }
}

function addPairs(owner: Group | { readonly pairs: readonly Pair[] }, children: AstNode[]): void {
  for (const pair of owner.pairs) children.push(pair.key, pair.value);
}
