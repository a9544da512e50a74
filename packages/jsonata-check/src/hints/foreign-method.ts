import type { AstNode, Expression, Path, Step } from "../syntax/ast.js";
import type { ExpressionContext } from "../context.js";
import type { Problem } from "../problems.js";
import { isList, isMethodOfData, methodRepair } from "../repairs/method.js";
import { firstWhere } from "../text/first-where.js";
import { lazy } from "../text/lazy.js";
import { singleBindings } from "./bound-names.js";
import type { Hint } from "./hint.js";
import { bareName, isPlain, rootIndex } from "./names.js";
import { isBound, type NodesOfType, type Visited } from "./visited.js";

/** `data.name.toUpperCase()`, `data.items.length > 0`: input values are JSON and have no methods. */
export const foreignMethods: Hint = ({ text, of, context }) => {
  const problems: Problem[] = [];
  const bindings = lazy(() => singleBindings(of));
  for (const visited of of("path")) {
    const { node, isAtRoot } = visited;
    const isJson = readsJson(node, isAtRoot, context);
    const called = foreignCall(node);
    const isMethod =
      isJson ||
      (context.isLenient &&
        called !== undefined &&
        (isMethodOfData(called.name) || (called.name === "toString" && !makesObjects(of, context))) &&
        isOfFields(visited, called, context));
    const call = (isMethod ? called : undefined) ?? foreignLength(visited, (name) => bindings().get(name)?.value);
    if (call === undefined) continue;
    const { name, span, isCalled } = call;
    const fix = methodRepair(node, call.index, name, text);
    const code = isCalled ? (context.functions.has(name) ? "T1005" : "T1006") : undefined;
    problems.push({ kind: "foreign-method", name, isCalled, code, span, related: [], fix });
  }
  return problems;
};

interface ForeignCall {
  readonly name: string;
  readonly span: { readonly start: number; readonly end: number };
  /** The span of the step. */
  readonly index: number;
  readonly isCalled: boolean;
}

function readsJson(path: Path, isAtRoot: boolean, { plainRoots }: ExpressionContext): boolean {
  const root = path.steps[rootIndex(path, isAtRoot) ?? -1]?.node;
  return root?.type === "name" && plainRoots.has(root.value);
}

/** Whether a function of the host may return an object with methods. */
function makesObjects(of: NodesOfType, { functions }: ExpressionContext): boolean {
  return of("variable").some(({ node }) => {
    const called = functions.get(node.name);
    return called?.origin === "host" && called.rule === undefined;
  });
}

/** Whether a string or list method is called on fields, a list or what the engine returns, which is JSON whatever the input is. */
function isOfFields(
  { node: { steps }, isAtRoot, scope }: Visited<Path>,
  { name, index }: ForeignCall,
  { functions }: ExpressionContext,
): boolean {
  const [first, ...others] = steps;
  if (!others.slice(0, index - 1).every(({ node }) => node.type === "name" || node.type === "sort")) return false;
  if (first?.node.type === "variable" && !isBound(first.node.name, scope)) return false;
  if (first?.node.type === "call") {
    const { procedure } = first.node;
    return procedure.type === "variable" && functions.get(procedure.name)?.origin === "builtin";
  }
  // A host object may have methods to select from it.
  if (index === 1 && isAtRoot && /^(?:first|last)$/.test(name)) return false;
  return (
    first?.node.type === "name" ||
    first?.node.type === "array" ||
    index > 1 ||
    /^(?:map|filter|forEach|reduce|push|flatMap)$/.test(name)
  );
}

/** The first step that calls a method after plain fields. */
function foreignCall({ steps }: Path): ForeignCall | undefined {
  const index = steps.findIndex(({ node }, at) => at > 0 && !plainSteps.has(node.type));
  const call = steps[index]?.node;
  if (index < 1 || call?.type !== "call") return undefined;
  const name = bareName(call.procedure);
  if (name === undefined) return undefined;
  return { name, span: { start: call.procedure.start, end: call.procedure.end }, index, isCalled: true };
}

const plainSteps: ReadonlySet<AstNode["type"]> = new Set<AstNode["type"]>(["name", "variable", "sort"]);

/** `items.length` in a comparison, a sum or a test: a field of that name would be that of each item. */
function foreignLength(
  { node, parent }: Visited<Path>,
  boundTo: (name: string) => Expression | undefined,
): ForeignCall | undefined {
  const index = node.steps.length - 1;
  const [owner, last] = [node.steps[index - 1], node.steps[index]];
  if (owner === undefined || last?.node.type !== "name" || !isPlain(last) || last.node.value !== "length") {
    return undefined;
  }
  if (node.group !== undefined || !isCounted(node, parent)) return undefined;
  const name = nameOf(owner);
  const bound = owner.node.type === "variable" && index === 1 ? boundTo(name) : undefined;
  const isListOrText = isList(bound) || (plural.test(name) ? !measured.test(name) : textual.test(name));
  return isPlain(owner) && isListOrText ? { name: "length", span: last, index, isCalled: false } : undefined;
}

function nameOf({ node }: Step): string {
  return node.type === "name" ? node.value : node.type === "variable" ? node.name : "";
}

/** Not `address`, `axis` or `status`. */
const plural = /[^isu]s$/;

/** Plural words for one thing, which may have a length of its own: `parcel.dimensions.length > 48`. */
const measured =
  /(?:dimension|measurement|measure|metric|spec|specification|attribute|propertie|prop|setting|param|parameter|option|detail|limit|constraint|bound|stat)s$/i;

/** Names of strings, which have no fields. */
const textual = /(?:message|text|description|title|token|cursor|email|password|secret|key|name|url)$/i;

/** Names of variables and keys for a number of items. */
const counting =
  /^(?:n|count|size|len|length|total|num(?:ber)?(?:Of\w+)?)$|(?:Count|Size|Length|_count|_size|_length)$/;

/** Names of fields for a number of items. */
const limits = /^(?:limit|per_page|perPage|page_size|pageSize)$/;

function isCounted(node: AstNode, parent: AstNode | undefined): boolean {
  if (parent?.type === "condition") return parent.test === node;
  if (parent?.type === "binding") return counting.test(parent.variable.name);
  if (parent?.type === "object") {
    const key = parent.pairs[firstWhere(parent.pairs, ({ value }) => value.start >= node.start)]?.key;
    return key?.type === "string" && counting.test(key.value);
  }
  if (parent?.type !== "binary") return false;
  if (/^(?:[-+]|and|or)$/.test(parent.operator)) return true;
  if (!/^(?:!?=|[<>]=?)$/.test(parent.operator)) return false;
  const other = parent.left === node ? parent.right : parent.left;
  const last = other.type === "path" ? other.steps.at(-1) : undefined;
  return other.type === "number" || (last !== undefined && limits.test(nameOf(last)));
}
