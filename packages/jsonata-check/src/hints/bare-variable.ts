import type { Problem } from "../problems.js";
import { replacing } from "../repairs/replacing.js";
import { type AstNode, coreSpan, type Expression, type Path } from "../syntax/ast.js";
import { visit } from "../syntax/visit.js";
import { getOrCreate } from "../text/groups.js";
import { ANY } from "../types/type.js";
import type { Hint } from "./hint.js";
import { frameOf, markItems, type Scope } from "./visited.js";

/**
 * `function($order) { $order.id & order.no }`, `$exists($found) ? found.name`: where a function reads fields of a parameter,
 * or a branch depends on a variable, a path that begins with its name lacks the `$`.
 */
export const bareVariables: Hint = ({ of, context }) => {
  const problems: Problem[] = [];
  const add = (root: Expression, names: ReadonlySet<string>): void => {
    for (const { steps } of names.size === 0 ? [] : pathsIn(root, names)) {
      const first = steps[0]?.node;
      if (first?.type !== "name" || first.quote !== "none" || steps.length < 2) continue;
      const { value: name } = first;
      if (!names.has(name) || context.roots.has(name)) continue;
      const span = coreSpan(first);
      const fix = replacing({ start: span.start, end: span.start }, "$", { title: `Write \`$${name}\`` });
      const data = { name, receiver: ANY, isRoot: true, candidates: [], isVariable: true, node: first } as const;
      problems.push({ kind: "unknown-path", ...data, span, related: [], fix });
    }
  };
  const objects = new Map<Scope | undefined, Set<string>>();
  for (const { node, scope } of of("path")) {
    const first = node.steps[0]?.node;
    if (first?.type !== "variable" || node.steps.length < 2) continue;
    getOrCreate(objects, frameOf(first.name, scope), () => new Set<string>()).add(first.name);
  }
  for (const { node, scope } of of("lambda").slice(0, most)) {
    const read = objects.get(scope);
    add(node.body, new Set(node.parameters.flatMap(({ name }) => (read?.has(name) === true ? [name] : []))));
  }
  for (const { node } of of("condition").slice(0, most)) {
    const tested = testedVariable(node.test);
    if (tested !== undefined && !reads(tested, node.then)) add(node.then, new Set([tested]));
  }
  return problems;
};

/** How many functions and conditions are looked at, as they may contain each other. */
const most = 200;

/**
 * The paths of an expression that are looked up where it is, not in an item of another path; `$order.id = order.id` compares
 * with the input.
 */
function pathsIn(root: Expression, names: ReadonlySet<string>): readonly Path[] {
  const paths: Path[] = [];
  const items = new Set<AstNode>();
  visit(root, {
    enter(node) {
      if (items.has(node)) return false;
      if (
        node.type === "binary" &&
        isComparison.test(node.operator) &&
        [node.left, node.right].some((side) => begins(side, names))
      )
        return false;
      markItems(node, items);
      if (node.type === "path") paths.push(node);
      return true;
    },
  });
  return paths;
}

const isComparison = /^(?:!?=|[<>]=?|in)$/;

/** Whether a path begins with one of the variables. */
function begins(node: Expression, names: ReadonlySet<string>): boolean {
  const first = node.type === "path" ? node.steps[0]?.node : node;
  return first?.type === "variable" && names.has(first.name);
}

/** `$x`, `$exists($x)`, `$x.ok`. */
function testedVariable(test: Expression): string | undefined {
  const isExists = test.type === "call" && test.procedure.type === "variable" && test.procedure.name === "exists";
  const value = isExists ? test.arguments[0] : test;
  const first = value?.type === "path" ? value.steps[0]?.node : value;
  return first?.type === "variable" && first.name !== "" && first.name !== "$" ? first.name : undefined;
}

function reads(name: string, root: Expression): boolean {
  let isRead = false;
  visit(root, {
    enter(node) {
      isRead ||= node.type === "variable" && node.name === name;
      return !isRead;
    },
  });
  return isRead;
}
