import type { ExpressionContext, Problem } from "jsonata-check";
import { type Hint, type NodesOfType, type Visited, replacing } from "jsonata-check/hints";
import type { AstNode, Binary, Call, Path } from "jsonata-check/syntax";

/** `body.items[id = paginationValues.last]`: inside an item, names are looked up in the item, not in the input. */
export const rootsInItems: Hint = ({ nodes, of, context }) => {
  const candidates = of("path").filter(({ isAtRoot }) => !isAtRoot);
  if (candidates.length === 0) return [];
  const places = placesOf(nodes);
  const isLost = context.isLenient ? isOfPathAround : isMisplaced;
  const beginnings = new Set(of("path").flatMap(({ node }) => (node.steps.length > 1 ? [firstName(node)] : [])));
  const found = candidates.filter(
    (visited) =>
      isLost(visited, context, places) ||
      isListInIndex(visited.node, places) ||
      (beginnings.has(firstName(visited.node)) && isPathAgain(visited, places)),
  );
  if (found.length === 0) return [];
  const inputs = inputVariables(of);
  return found.flatMap(({ node, parent }): readonly Problem[] => {
    for (let around = places.get(node)?.around; around !== undefined; around = around.outer) {
      if (mayBeOfInput(around.node, inputs)) return [];
    }
    const { start, end } = node;
    const name = firstName(node) ?? "";
    const span = { start, end };
    if ((isCount(parent) || isLengthLess(node, parent)) && places.get(parent)?.parent?.type === "path") {
      const whole = { start: parent.start, end: parent.end };
      const fix = replacing(whole, "-1", { title: "Write `-1`" });
      return [{ kind: "root-in-item", name, isIndex: true, span, related: [], fix }];
    }
    const fix = replacing({ start, end: start }, "$$.", { title: `Write \`$$.${name}\`` });
    return [{ kind: "root-in-item", name, span, related: [], fix }];
  });
};

/** A node that changes the context of its parts. */
interface Around {
  readonly node: AstNode;
  /** The part that contains the place, and its step if `node` is a path. */
  readonly part: AstNode;
  readonly step: number | undefined;
  readonly outer: Around | undefined;
}

/** The surroundings of a node, so that nothing has to walk up long chains of operators. */
interface Place {
  readonly parent: AstNode | undefined;
  readonly around: Around | undefined;
  /** The outermost call or operation of which it is an operand. */
  readonly operation: AstNode;
}

type Places = ReadonlyMap<AstNode, Place>;

function placesOf(nodes: readonly Visited[]): Places {
  const places = new Map<AstNode, Place>();
  const steps = new Map<AstNode, number>();
  for (const { node, parent } of nodes) {
    const above = parent === undefined ? undefined : places.get(parent);
    const around =
      parent !== undefined && changesContext(parent)
        ? { node: parent, part: node, step: steps.get(node), outer: above?.around }
        : above?.around;
    const isOperand = parent?.type === "call" || parent?.type === "binary";
    places.set(node, { parent, around, operation: (isOperand ? above?.operation : undefined) ?? node });
    if (node.type !== "path") continue;
    node.steps.forEach((step, index) => {
      steps.set(step.node, index);
      for (const stage of step.stages) if (stage.type === "filter") steps.set(stage.expression, index);
    });
  }
  return places;
}

function changesContext({ type }: AstNode): boolean {
  return type === "path" || type === "variable" || type === "transform";
}

/**
 * `items[items.length - 1]`, `items[$count(items)]`: reads `items` of each item instead of the list itself. So does
 * `items[$count(items) - 1]`, but the count is 0 then, and `-1` selects the last item as its author means.
 */
function isListInIndex(node: Path, places: Places): boolean {
  const index = places.get(node)?.operation;
  if (index === undefined || firstName(node) === undefined) return false;
  const isNumber = (index.type === "binary" && index.operator === "-" && !isCount(index.left)) || isCount(index);
  const { parent: list, around } = places.get(index) ?? {};
  if (!isNumber || list?.type !== "path" || around?.step === undefined) return false;
  const length = around.step + 1;
  if (list.steps[around.step]?.node === index || node.steps.length < length || node.steps.length > length + 1)
    return false;
  return node.steps
    .slice(0, length)
    .every(({ node: step }, at) => nameOf(step) === nameOf(list.steps[at]?.node ?? step));
}

/** `items.length - 1`. */
function isLengthLess({ steps }: Path, parent: AstNode | undefined): parent is Binary {
  const last = steps.at(-1)?.node;
  return parent?.type === "binary" && parent.operator === "-" && last?.type === "name" && last.value === "length";
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
function isPathAgain({ node, parent }: Visited<Path>, places: Places): boolean {
  const own = leadingNames(node);
  for (let around = places.get(node)?.around; around !== undefined; around = around.outer) {
    const { node: path, step = 0, part } = around;
    if (path.type !== "path" || path.steps[step]?.node !== part || firstName(path) !== own[0]) continue;
    const shared = sharedNames(leadingNames(path, Math.min(step, own.length)), own);
    if (shared > 1 || (shared === 1 && step === 1 && isJoined(node, parent))) return true;
  }
  return false;
}

/** How many names two paths begin with alike. */
function sharedNames(one: readonly string[], other: readonly string[]): number {
  const end = one.findIndex((name, index) => name !== other[index]);
  return end < 0 ? one.length : end;
}

/** The names before the first step that is not one, at most `limit`. */
function leadingNames({ steps }: Path, limit = steps.length): readonly string[] {
  const first = steps.slice(0, limit);
  const end = first.findIndex(({ node }) => node.type !== "name");
  return first.slice(0, end < 0 ? first.length : end).map(({ node }) => nameOf(node));
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
function isOfPathAround({ node, parent }: Visited<Path>, { roots }: ExpressionContext, places: Places): boolean {
  if (parent === undefined || node.steps.length < 2 || roots.size > 0) return false;
  const { parent: path, around } = places.get(parent) ?? {};
  if (path?.type !== "path" || around?.step === undefined || places.get(path)?.parent?.type === "path") return false;
  const isFilter = path.steps[around.step]?.node !== parent;
  if (!isFilter || firstName(path) !== firstName(node)) return false;
  return isComparedWithField(node, parent, firstName(node)) || isRounding(parent);
}

/** `options[$number(form.choice)]`: a filter that can only be an index. */
function isRounding(node: AstNode): boolean {
  return (
    node.type === "call" &&
    node.procedure.type === "variable" &&
    /^(?:number|floor|ceil|round)$/.test(node.procedure.name)
  );
}

function isComparedWithField(path: Path, parent: AstNode, root: string | undefined): boolean {
  if (root === undefined || parent.type !== "binary" || !/^(?:!?=|in)$/.test(parent.operator)) return false;
  const other = parent.left === path ? parent.right : parent.left;
  return other.type === "path" && firstName(other) !== undefined && firstName(other) !== root;
}

function isMisplaced({ node, parent }: Visited<Path>, context: ExpressionContext): boolean {
  if (!context.roots.has(firstName(node) ?? "")) return false;
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
function inputVariables(of: NodesOfType): ReadonlySet<string> {
  const isInput = (node: AstNode): boolean => node.type === "variable" && (node.name === "" || node.name === "$");
  return new Set(["", "$", ...of("binding").flatMap(({ node }) => (isInput(node.value) ? [node.variable.name] : []))]);
}

/** Whether names inside a node may be looked up in the input after all: `$$[status = code]`, `$ ~> |$|…|`. */
function mayBeOfInput(node: AstNode, inputs: ReadonlySet<string>): boolean {
  if (node.type === "variable") return inputs.has(node.name);
  if (node.type === "transform") return mayBeOfInput(node.pattern, inputs);
  if (node.type !== "path") return false;
  const first = node.steps.find(({ node: step }) => step.type !== "variable" || !inputs.has(step.name));
  return first === undefined || (first !== node.steps[0] && first.node.type !== "name");
}
