import type { AstNode, Block, Call, Condition, Expression, Pair, Path, Transform } from "../syntax/ast.js";
import { isConstructed } from "../syntax/path-steps.js";
import { isNever, isOnly } from "../types/members.js";
import { truthOf } from "../types/truth.js";
import type { Type } from "../types/type.js";

/** The type of a node over all its evaluations; undefined where evaluation never comes. */
type TypeOf = (node: AstNode) => Type | undefined;

/**
 * The nodes that every evaluation comes to, if nothing throws before; what cannot be told is left out. The tree is
 * walked with a list of what is still to do, because chains of operators are as long as the text.
 */
export function certainNodes(root: Expression, typeOf: TypeOf): ReadonlySet<AstNode> {
  const certain = new Set<AstNode>();
  const open: AstNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    // What is never visited is a part of something that is done no times.
    if (certain.has(node) || typeOf(node) === undefined) continue;
    certain.add(node);
    for (const part of certainParts(node, typeOf)) open.push(part);
  }
  return certain;
}

/** The parts of a node that are evaluated whenever the node is. */
function certainParts(node: AstNode, typeOf: TypeOf): readonly AstNode[] {
  switch (node.type) {
    case "binary":
      return node.operator === "and" || node.operator === "or"
        ? [node.left, ...onlyIf(isDecided(node.left, node.operator === "and", typeOf), node.right)]
        : [node.left, node.right];
    case "default":
      return [node.left, ...onlyIf(isMissing(node.left, node.operator === "??", typeOf), node.right)];
    case "condition":
      return certainBranch(node, typeOf);
    case "range":
      return [node.from, node.to];
    case "negation":
      return [node.operand];
    case "array":
      return node.elements;
    case "object":
      return certainPairs(node.pairs, typeOf);
    case "block":
      return evaluatedStatements(node);
    case "binding":
      return [node.value];
    case "partial":
      return [node.procedure, ...node.arguments.filter((argument) => argument.type !== "placeholder")];
    case "call":
      return [node.procedure, ...node.arguments, ...calledBodies(node.procedure, node.arguments, typeOf)];
    case "application":
      return certainApplication(node.left, node.right, typeOf);
    case "path":
      return certainSteps(node, typeOf);
    default:
      return [];
  }
}

/** A call that ends a function is lost with what is written after its parentheses. */
function evaluatedStatements({ expressions, predicates, group }: Block): readonly AstNode[] {
  if (predicates.length === 0 && group === undefined) return expressions;
  return expressions.filter((expression) => expression.type !== "call" || !expression.isTailCall);
}

function onlyIf(isCertain: boolean, node: Expression): readonly AstNode[] {
  return isCertain ? [node] : [];
}

/** Whether a condition comes out one way for certain. */
function isDecided(test: Expression, outcome: boolean, typeOf: TypeOf): boolean {
  const type = typeOf(test);
  if (type === undefined || isNever(type)) return false;
  const truth = truthOf(type);
  return outcome ? !truth.mayBeFalse : !truth.mayBeTrue;
}

function isMissing(left: Expression, keepsNull: boolean, typeOf: TypeOf): boolean {
  const type = typeOf(left);
  if (keepsNull) return type !== undefined && !isNever(type) && isOnly(type, "nothing");
  return isDecided(left, false, typeOf);
}

function certainBranch({ test, then, otherwise }: Condition, typeOf: TypeOf): readonly AstNode[] {
  if (isDecided(test, true, typeOf)) return [test, then];
  return isDecided(test, false, typeOf) && otherwise !== undefined ? [test, otherwise] : [test];
}

/** The value of a pair is evaluated when its key is a text. */
function certainPairs(pairs: readonly Pair[], typeOf: TypeOf): readonly AstNode[] {
  return pairs.flatMap(({ key, value }) => {
    const type = typeOf(key);
    const isText = type !== undefined && !isNever(type) && isOnly(type, "string");
    return isText ? [key, value] : [key];
  });
}

/** `left ~> f(…)` calls the function with one argument more. */
function certainApplication(left: Expression, right: Expression, typeOf: TypeOf): readonly AstNode[] {
  if (right.type === "transform") return [left, right, ...certainClauses(left, right, typeOf)];
  if (right.type !== "call") return [left, right, ...calledBodies(right, [left], typeOf)];
  const args = [left, ...right.arguments];
  return [left, right, right.procedure, ...right.arguments, ...calledBodies(right.procedure, args, typeOf)];
}

/** The clauses of a transform are evaluated for each match of its pattern. */
function certainClauses(left: Expression, transform: Transform, typeOf: TypeOf): readonly AstNode[] {
  const { pattern, update, delete: deletion } = transform;
  const type = typeOf(left);
  if (type === undefined || isNever(type) || !isOnly(type, "object")) return [];
  if (itemCount(typeOf(pattern)) === 0) return [pattern];
  return deletion === undefined ? [pattern, update] : [pattern, update, deletion];
}

/** As many items as a function needs before it calls what it is given. */
const neededItems: ReadonlyMap<string, number> = new Map([
  ["map", 1],
  ["filter", 1],
  ["single", 1],
  ["sort", 2],
]);

/** Without a first value, `$reduce` starts with an item. */
function neededBy(name: string, args: Call["arguments"]): number {
  return name === "reduce" ? (args.length > 2 ? 1 : 2) : (neededItems.get(name) ?? Infinity);
}

/** The bodies of the functions that a call comes to: the called one, or what is handed over to a function on lists. */
function calledBodies(procedure: Expression, args: Call["arguments"], typeOf: TypeOf): readonly AstNode[] {
  const [callable, ...others] = typeOf(procedure)?.functions ?? [];
  if (callable === undefined || others.length > 0 || !isOnly(typeOf(procedure) as Type, "function")) return [];
  if (callable.kind === "lambda") return [callable.node.body];
  const [list, given] = args;
  if (callable.kind !== "native" || list === undefined || given?.type !== "lambda") return [];
  return itemCount(typeOf(list)) >= neededBy(callable.spec.name, args) ? [given.body] : [];
}

/** How many items there are at least. */
function itemCount(type: Type | undefined): number {
  if (type === undefined || type.any || type.nothing || isNever(type)) return 0;
  if (type.array === undefined) return 1;
  return isOnly(type, "array") ? type.array.min : Math.min(1, type.array.min);
}

/** A step is evaluated when the one before it has left something; of a filter that cannot be told. */
function certainSteps({ steps }: Path, typeOf: TypeOf): readonly AstNode[] {
  const certain: AstNode[] = [];
  let count = 1;
  for (const { node, stages } of steps) {
    certain.push(node);
    // The engine takes a constructed array that a filter has unwrapped for empty.
    if (isConstructed(node) && typeOf(node)?.array === undefined) break;
    if (node.type !== "sort") count = itemCount(typeOf(node));
    else if (count > 1) for (const { expression } of node.terms) certain.push(expression);
    const filter = stages.find((stage) => stage.type === "filter");
    if (filter !== undefined && count > 0) certain.push(filter.expression);
    if (filter !== undefined || count === 0) break;
  }
  return certain;
}
