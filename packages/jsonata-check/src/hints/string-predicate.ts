import { replacing } from "../repairs/replacing.js";
import type { AstNode, Expression, Filter, ObjectConstructor, Pair, Variable } from "../syntax/ast.js";
import { ANY } from "../types/type.js";
import { singleBindings } from "./bound-names.js";
import type { Problem } from "../problems.js";
import type { Hint } from "./hint.js";
import { bareName, headerIndex, writeName } from "./names.js";

/** `headers['retry-after']`: a string in brackets is a filter that is always true. */
export const stringPredicates: Hint = ({ text, nodes, context }) => {
  if (!text.includes("[")) return [];
  const problems: Problem[] = [];
  for (const { node, isAtRoot } of nodes) {
    if (node.type === "path") {
      const header = headerIndex(node, isAtRoot, context);
      node.steps.forEach((step, index) => {
        const isHeader = header === index + 1;
        for (const [place, stage] of step.stages.entries()) {
          if (stage.type === "filter") add(stage, { isHeader: isHeader && place === 0, from: node.start });
        }
      });
    }
    if (hasFields(node)) for (const filter of node.predicates) add(filter, { from: node.start });
  }
  return problems;

  function add(filter: Filter, { isHeader = false, from }: Place): void {
    const written = nameIn(filter, isHeader);
    if (written === undefined) return;
    const name = isHeader ? written.toLowerCase() : written;
    const fixed = writeName(name);
    const span = { start: filter.start, end: filter.end };
    const fix = fixed === undefined ? undefined : replacing(span, `.${fixed}`, { tier: "safe" });
    const filtered = text.slice(span.start, span.end);
    const before = text.slice(from, span.start).replaceAll(/\[(["'])([A-Za-z_]\w*)\1\]/g, ".$2");
    const isShort = before.length <= maxShown && !/\s/.test(before);
    const meant = fixed && `${isShort ? before : "…"}.${fixed}`;
    problems.push({ kind: "string-predicate", name, written: filtered, meant, span, related: [], fix });
  }
};

/** What a filter follows. */
interface Place {
  /** The step `headers`, whose fields have names with hyphens. */
  readonly isHeader?: boolean;
  /** Where its path begins. */
  readonly from: number;
}

/** The part of the path before the brackets that the replacement includes. */
const maxShown = 40;

/** The text between the brackets; for a header also a quoted name. */
function nameIn({ expression }: Filter, isHeader: boolean): string | undefined {
  if (expression.type === "string" && expression.value !== "") return expression.value;
  if (!isHeader || expression.type !== "path" || expression.steps.length !== 1) return undefined;
  const name = expression.steps[0]?.node;
  return name?.type === "name" && name.quote === "backtick" ? name.value : undefined;
}

type WithFields = "variable" | "call" | "block" | "wildcard" | "parent";

/** Whether the node may be an object; strings and numbers are filtered on purpose. */
function hasFields(node: AstNode): node is Extract<AstNode, { readonly type: WithFields }> {
  return /^(?:variable|call|block|wildcard|parent)$/.test(node.type);
}

/** `$byId[customerId]`, `$names[$order.state]`: brackets after a table of values by key filter it, and look nothing up. */
export const tableLookups: Hint = ({ text, of }) => {
  const indexed = of("variable").flatMap(({ node }) => (node.predicates.length > 0 ? [node] : []));
  if (indexed.length === 0) return [];
  const bindings = singleBindings(of);
  return indexed.flatMap((node): readonly Problem[] => {
    const [filter] = node.predicates;
    const table = bindings.get(node.name)?.value;
    if (filter === undefined || table === undefined || !isKeyOf(filter.expression, table)) return [];
    const { start, end, expression } = filter;
    const written = `$lookup($${node.name}, ${text.slice(expression.start, expression.end)})`;
    const fix = replacing({ start: node.start, end }, written);
    return [{ kind: "computed-key", node: expression, span: { start, end }, related: [], fix }];
  });
};

/** Whether a filter can only be meant as a key: a path of names, or a variable, whose value the table does not have. */
function isKeyOf(key: Expression, table: Expression): boolean {
  const [first, ...others] = key.type === "path" ? key.steps : [];
  const isRead = first?.node.type === "name" || (isNamed(first?.node) && others.length > 0);
  if (!isNamed(key) && !(isRead && others.every(({ node }) => node.type === "name"))) return false;
  return isIndex(table) || (first?.node.type !== "name" && isConstantTable(table));
}

function isNamed(node: AstNode | undefined): node is Variable {
  return node?.type === "variable" && node.name !== "";
}

/** `$merge(users.{ id: $ })`, `users{ id: $ }`, `$keyBy(users, 'id')`, `$reduce(users, function($m, $u) { $merge([$m, { $u.id: $u }]) }, {})`. */
function isIndex(table: Expression): boolean {
  if (table.type !== "call" || table.procedure.type !== "variable") {
    return table.group !== undefined && isComputed(table.group.pairs);
  }
  const [list, callback] = table.arguments;
  switch (table.procedure.name) {
    case "keyBy":
    case "groupBy":
      return true;
    case "merge":
      return isMember(list?.type === "call" ? resultOf(list.arguments[1]) : lastOf(list));
    case "reduce": {
      const merged = resultOf(callback);
      return merged?.type === "call" && isMember(lastOf(merged.arguments[0]));
    }
    default:
      return false;
  }
}

/** The last step of a path, or the last element of a list. */
function lastOf(node: AstNode | undefined): AstNode | undefined {
  return node?.type === "path" ? node.steps.at(-1)?.node : node?.type === "array" ? node.elements.at(-1) : undefined;
}

/** What a function returns. */
function resultOf(node: AstNode | undefined): AstNode | undefined {
  return node?.type !== "lambda" ? undefined : node.body.type === "block" ? node.body.expressions.at(-1) : node.body;
}

/** `{ id: $ }`. */
function isMember(node: AstNode | undefined): boolean {
  return node?.type === "object" && isComputed(node.pairs);
}

function isComputed([pair, ...others]: readonly Pair[]): boolean {
  return pair !== undefined && pair.key.type !== "string" && others.length === 0;
}

/** `{ 'open': 1, 'done': 2 }`. */
function isConstantTable(table: Expression): boolean {
  return (
    table.type === "object" &&
    table.pairs.length >= 2 &&
    table.pairs.every(({ key, value }) => key.type === "string" && /^(?:string|number)$/.test(value.type))
  );
}

/** `$lookup($codes, OPEN)`: a key of the table without its quotes. */
export const bareTableKeys: Hint = ({ text, of }) => {
  if (!text.includes("$lookup")) return [];
  const bindings = singleBindings(of);
  return of("call").flatMap(({ node }): readonly Problem[] => {
    if (node.procedure.type !== "variable" || node.procedure.name !== "lookup") return [];
    const [first, second] = node.arguments;
    const table = first?.type === "variable" ? bindings.get(first.name)?.value : first;
    const key = bareName(second);
    if (key === undefined || second === undefined || table?.type !== "object" || !hasKey(table, key)) return [];
    const span = { start: second.start, end: second.end };
    const fix = replacing(span, `'${key}'`, { title: "Quote the key" });
    return [{ kind: "unquoted-key", key, found: ANY, span, related: [], fix }];
  });
};

function hasKey({ pairs }: ObjectConstructor, name: string): boolean {
  return pairs.some(({ key }) => key.type === "string" && key.value === name);
}
