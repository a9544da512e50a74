import type { ExpressionContext, Problem } from "jsonata-check";
import type { Hint, Visited } from "jsonata-check/hints";
import type { AstNode, Call, Path } from "jsonata-check/syntax";

/** `body.items[id = paginationValues.last]`: inside an item, names are looked up in the item, not in the input. */
export const rootsInItems: Hint = ({ nodes, context }) => {
  const candidates = nodes.filter(({ node, isAtRoot }) => !isAtRoot && node.type === "path");
  if (candidates.length === 0) return [];
  const parents = new Map(nodes.map(({ node, parent }) => [node, parent]));
  const isLost = context.isLenient ? isOfPathAround : isMisplaced;
  const beginnings = new Set(
    nodes.flatMap(({ node }) => (node.type === "path" && node.steps.length > 1 ? [firstName(node)] : [])),
  );
  const found = candidates.filter(
    (visited): visited is Visited<Path> =>
      isLost(visited, context, parents) || isListInIndex(visited, parents) || isPathAgain(visited, parents, beginnings),
  );
  if (found.length === 0) return [];
  const inputs = inputVariables(nodes.map(({ node }) => node));
  return found.flatMap(({ node, parent }): readonly Problem[] => {
    for (let around = parent; around !== undefined; around = parents.get(around)) {
      if (mayBeOfInput(around, inputs)) return [];
    }
    const { start, end } = node;
    const name = firstName(node) ?? "";
    const span = { start, end };
    if (isCount(parent) && parents.get(parent)?.type === "path") {
      const whole = { start: parent.start, end: parent.end };
      const fix = { title: "Write `-1`", tier: "unsafe", edits: [{ span: whole, text: "-1" }] } as const;
      return [{ kind: "root-in-item", name, isIndex: true, span, related: [], fix }];
    }
    const edits = [{ span: { start, end: start }, text: "$$." }];
    const fix = { title: `Write \`$$.${name}\``, tier: "unsafe", edits } as const;
    return [{ kind: "root-in-item", name, span, related: [], fix }];
  });
};

/**
 * `items[items.length - 1]`, `items[$count(items)]`: reads `items` of each item instead of the list itself. So does
 * `items[$count(items) - 1]`, but the count is 0 then, and `-1` selects the last item as its author means.
 */
function isListInIndex({ node }: Visited, parents: ReadonlyMap<AstNode, AstNode | undefined>): boolean {
  if (node.type !== "path" || firstName(node) === undefined) return false;
  let index: AstNode = node;
  for (let next = parents.get(index); next?.type === "call" || next?.type === "binary"; next = parents.get(index)) {
    index = next;
  }
  const list = parents.get(index);
  const isNumber = (index.type === "binary" && index.operator === "-" && !isCount(index.left)) || isCount(index);
  if (list?.type !== "path" || !isNumber) return false;
  const length = list.steps.findIndex(({ stages }) =>
    stages.some((stage) => stage.type === "filter" && stage.expression === index),
  );
  const named = (path: Path): string =>
    JSON.stringify(path.steps.slice(0, length + 1).map(({ node: step }) => nameOf(step)));
  return length >= 0 && named(list) === named(node) && node.steps.length <= length + 2;
}

function isCount(node: AstNode | undefined): node is Call {
  return node?.type === "call" && node.procedure.type === "variable" && node.procedure.name === "count";
}

function nameOf(node: AstNode): string {
  return node.type === "name" ? node.value : node.type;
}

/**
 * `data.rows.{ 'of': $count(data.rows) }`, `rows.{ 'all': $filter(rows, function($r) { $r.id = id }) }`: an item does
 * not have the names of the path to it again, nor a list of its own in which its own field is looked for.
 */
function isPathAgain(
  { node, parent }: Visited,
  parents: ReadonlyMap<AstNode, AstNode | undefined>,
  beginnings: ReadonlySet<string | undefined>,
): boolean {
  if (node.type !== "path" || firstName(node) === undefined || !beginnings.has(firstName(node))) return false;
  let inner: AstNode = node;
  for (let around = parent; around !== undefined; around = parents.get(around)) {
    if (around.type === "path" && firstName(around) === firstName(node)) {
      const index = around.steps.findIndex((step) => step.node === inner);
      const shared = sharedNames(leadingNames(around).slice(0, Math.max(0, index)), leadingNames(node));
      if (shared > 1 || (shared === 1 && index === 1 && isJoined(node, parent))) return true;
    }
    inner = around;
  }
  return false;
}

/** How many names two paths begin with alike. */
function sharedNames(one: readonly string[], other: readonly string[]): number {
  const end = one.findIndex((name, index) => name !== other[index]);
  return end < 0 ? one.length : end;
}

function leadingNames({ steps }: Path): readonly string[] {
  const end = steps.findIndex(({ node }) => node.type !== "name");
  return steps.slice(0, end < 0 ? steps.length : end).map(({ node }) => nameOf(node));
}

/** `$filter(rows, function($r) { $r.id = id })`. */
function isJoined(list: Path, call: AstNode | undefined): boolean {
  if (call?.type !== "call" || call.arguments[0] !== list) return false;
  const [, callback] = call.arguments;
  if (callback?.type !== "lambda" || callback.body.type !== "binary" || callback.body.operator !== "=") return false;
  const { left, right } = callback.body;
  if (left.type !== "path" || right.type !== "path") return false;
  const [one, other] = left.steps[0]?.node.type === "variable" ? [left, right] : [right, left];
  const [variable, ...fields] = one.steps.map(({ node }) => nameOf(node));
  return variable === "variable" && fields.length > 0 && fields.join(".") === leadingNames(other).join(".");
}

/** `orders.lines[id != orders.first]`: no item contains the root of the path that leads to it. */
function isOfPathAround(
  { node, parent }: Visited,
  { roots }: ExpressionContext,
  parents: ReadonlyMap<AstNode, AstNode | undefined>,
): boolean {
  if (node.type !== "path" || parent === undefined || node.steps.length < 2 || roots.size > 0) return false;
  const around = parents.get(parent);
  if (around?.type !== "path" || parents.get(around)?.type === "path") return false;
  const isFilter = around.steps.some(({ stages }) =>
    stages.some((stage) => stage.type === "filter" && stage.expression === parent),
  );
  return isFilter && firstName(around) === firstName(node) && isComparedWithField(node, parent, firstName(node));
}

function isComparedWithField(path: Path, parent: AstNode, root: string | undefined): boolean {
  if (root === undefined || parent.type !== "binary" || !/^(?:!?=|in)$/.test(parent.operator)) return false;
  const other = parent.left === path ? parent.right : parent.left;
  return other.type === "path" && firstName(other) !== undefined && firstName(other) !== root;
}

function isMisplaced({ node, parent, isAtRoot }: Visited, context: ExpressionContext): boolean {
  if (isAtRoot || node.type !== "path" || !context.roots.has(firstName(node) ?? "")) return false;
  return isOfTheInput(node, context) || isComparedWithItem(node, parent, context);
}

function firstName({ steps: [first] }: Path): string | undefined {
  return first?.node.type === "name" ? first.node.value : undefined;
}

/** Whether a path starts with a name that data never has, or reads a hyphenated header. */
function isOfTheInput(path: Path, { hyphenatedRoots }: ExpressionContext): boolean {
  const name = firstName(path) ?? "";
  const header = path.steps[1]?.node;
  return (
    /^(?:paginationValues|requestOptions)$/.test(name) ||
    (hyphenatedRoots.has(name) && header?.type === "name" && header.value.includes("-"))
  );
}

/** Whether a path is compared with a field of the item or the item itself: nobody compares two fields of one item. */
function isComparedWithItem(path: Path, parent: AstNode | undefined, { roots }: ExpressionContext): boolean {
  if (parent?.type !== "binary" || !/^(?:!?=|in)$/.test(parent.operator)) return false;
  const isScalar = firstName(path) === "status";
  if (isScalar !== (path.steps.length === 1)) return false;
  const other = parent.left === path ? parent.right : parent.left;
  if (other.type !== "path") return other.type === "variable" && other.name === "";
  const first = other.steps[0]?.node;
  return first?.type === "name" ? !roots.has(first.value) : first?.type === "variable" && first.name === "";
}

/** The variables bound to the input itself. */
function inputVariables(nodes: readonly AstNode[]): ReadonlySet<string> {
  const isInput = (node: AstNode): boolean => node.type === "variable" && (node.name === "" || node.name === "$");
  return new Set([
    "",
    "$",
    ...nodes.flatMap((node) => (node.type === "binding" && isInput(node.value) ? [node.variable.name] : [])),
  ]);
}

/** Whether names inside a node may be looked up in the input after all: `$$[status = code]`, `$ ~> |$|…|`. */
function mayBeOfInput(node: AstNode, inputs: ReadonlySet<string>): boolean {
  if (node.type === "variable") return inputs.has(node.name);
  if (node.type === "transform") return mayBeOfInput(node.pattern, inputs);
  if (node.type !== "path") return false;
  const first = node.steps.find(({ node: step }) => step.type !== "variable" || !inputs.has(step.name));
  return first === undefined || (first !== node.steps[0] && first.node.type !== "name");
}
