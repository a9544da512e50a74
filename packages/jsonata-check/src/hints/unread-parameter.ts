import { replacing } from "../repairs/replacing.js";
import { type AstNode, coreSpan, type Lambda, type Name, type Variable } from "../syntax/ast.js";
import { visit } from "../syntax/visit.js";
import { lazy } from "../text/lazy.js";
import type { ExpressionContext } from "../context.js";
import type { Problem } from "../problems.js";
import type { Hint } from "./hint.js";
import { bareName } from "./names.js";
import { frameOf, markItems, type NodesOfType, type Scope } from "./visited.js";

/** `function($item) { item.id }`, `items#$i.{ 'at': i }`: nothing reads the variable, but a path begins with its name. */
export const unreadParameters: Hint = ({ of }) => {
  const unread = unreadOf(of);
  const reads = lazy(() => new Set(of("variable").map((read) => read.node.name)));
  return of("path").flatMap(({ node, scope }): readonly Problem[] => {
    const first = node.steps[0]?.node;
    if (first?.type !== "name" || first.quote !== "none") return [];
    const { value: name, start } = first;
    const frame = frameOf(name, scope);
    const isTuple = frame?.tuples.has(name) === true && !reads().has(name);
    if (!isTuple && unread.get(frame)?.parameters[0]?.name !== name) return [];
    const fix = replacing({ start, end: start }, "$", { title: `Write \`$${name}\`` });
    return [{ kind: "unused-variable", name, field: name, span: coreSpan(first), related: [], fix }];
  });
};

/** `$filter(items, function($item) { active })`: the function reads the input around it, the same for every item. */
export const unreadItems: Hint = ({ text, of, calls, context }) => {
  if (text.includes("$eval")) return [];
  const unread = new Set(unreadOf(of, "any").values());
  return calls(...perItem).flatMap((call): readonly Problem[] => {
    const [list, callback] = call.arguments;
    if (callback?.type !== "lambda") return [];
    const name = callback.parameters[0]?.name ?? "_";
    const isListed = list?.type === "path" || list?.type === "variable";
    if (!isListed || name.startsWith("_") || !unread.has(callback)) return [];
    const reads = contextReads(callback);
    const [first] = reads;
    if (first === undefined || (mapping.has(call.name) && first.type === "name" && !areOfAnItem(callback, context)))
      return [];
    const field = first.type === "name" ? first.value : "$";
    const edits = reads.map(({ type, start, coreEnd }) =>
      type === "name"
        ? { span: { start, end: start }, text: `$${name}.` }
        : { span: { start, end: coreEnd }, text: `$${name}` },
    );
    const fix = { title: `Read it of \`$${name}\``, tier: "unsafe", edits } as const;
    return [{ kind: "unused-variable", name, field, span: coreSpan(first), related: [], fix }];
  });
};

/** The functions whose first parameter nothing reads, or even none of them, by their frames. */
function unreadOf(of: NodesOfType, which: "first" | "any" = "first"): ReadonlyMap<Scope | undefined, Lambda> {
  const unread = new Map<Scope | undefined, Lambda>();
  for (const { node, scope } of of("lambda")) if (node.parameters.length > 0) unread.set(scope, node);
  for (const { node, scope } of of("variable")) {
    const frame = frameOf(node.name, scope);
    const first = unread.get(frame)?.parameters[0];
    if (which === "any" || first?.name === node.name) unread.delete(frame);
  }
  return unread;
}

/** The functions that return what another one returns for each item: it may be the same for all of them. */
const mapping: ReadonlySet<string> = new Set(["map", "each"]);

/** The functions that call another one for each item or member. */
const perItem: ReadonlySet<string> = new Set([...mapping, "filter", "single", "sift"]);

/** `{ 'id': id, 'name': name }`: several plain fields, of which the input has none. */
function areOfAnItem({ body }: Lambda, { roots }: ExpressionContext): boolean {
  const content = body.type === "block" && body.expressions.length === 1 ? body.expressions[0] : body;
  if (content?.type !== "object" || content.pairs.length < 2) return false;
  return content.pairs.every(({ value }) => {
    const name = bareName(value);
    return name !== undefined && !roots.has(name);
  });
}

/** The names and the `$` that a function looks up where it is called, not in an item of a path of its own. */
function contextReads({ body }: Lambda): readonly (Name | Variable)[] {
  const reads: (Name | Variable)[] = [];
  const items = new Set<AstNode>();
  visit(body, {
    enter(node, parent) {
      if (items.has(node)) return false;
      markItems(node, items);
      if (node.type === "variable" && node.name === "") reads.push(node);
      if (node.type === "name" && parent?.type === "path") reads.push(node);
      return true;
    },
  });
  return reads;
}
