import type { Problem } from "../problems.js";
import { type AstNode, type Binary, type Binding, type Call, coreSpan, type Lambda } from "../syntax/ast.js";
import { visit } from "../syntax/visit.js";
import { lazy } from "../text/lazy.js";
import { singleBindings } from "./bound-names.js";
import type { Hint } from "./hint.js";

/** `$reduce(items, function($sum, $item) { $sum + $item.price })`: without a start value, the first item is the first sum. */
export const seedlessReductions: Hint = ({ of, calls }) => {
  const bindings = lazy(() => singleBindings(of));
  return calls("reduce").flatMap((call): readonly Problem[] => {
    if (call.arguments.length !== 2) return [];
    const [list, combine] = call.arguments;
    if (!isOfInput(list, bindings)) return [];
    const sum = combine?.type === "lambda" ? sumOfFields(combine) : undefined;
    if (combine === undefined || sum === undefined) return [];
    const { operator } = sum;
    const start = starts.get(operator) ?? "";
    const edits = [{ span: { start: combine.end, end: combine.end }, text: `, ${start}` }];
    const fix = { title: `Start with \`${start}\``, tier: "unsafe", edits } as const;
    const data = { name: sum.name, operator, meant: start };
    return [{ kind: "seedless-reduce", ...data, span: coreSpan(sum.node), related: [], fix }];
  });
};

/** Whether a list is read from the input, maybe through variables: a computed one may begin with the start value. */
function isOfInput(list: AstNode | undefined, bindings: () => ReadonlyMap<string, Binding>, depth = 0): boolean {
  const [first, ...others] = list?.type === "path" ? list.steps.map(({ node }) => node) : [list];
  if (others.some((step) => step?.type !== "name") || depth > 5) return false;
  if (first?.type !== "variable") return first?.type === "name";
  const binding = bindings().get(first.name);
  return binding !== undefined && isOfInput(binding.value, bindings, depth + 1);
}

/** The operators and functions that add to a result, and what each starts with. */
const starts: ReadonlyMap<string, string> = new Map([
  ["+", "0"],
  ["-", "0"],
  ["*", "1"],
  ["&", "''"],
  ["$append", "[]"],
  ["$merge", "{}"],
]);

/** What adds to the result so far. */
interface Sum {
  readonly name: string;
  readonly operator: string;
  readonly node: Binary | Call;
}

/** An operation on the result so far as a whole, where items are only read for their fields. */
function sumOfFields({ parameters, body }: Lambda): Sum | undefined {
  const [name = "", item = ""] = parameters.map((parameter) => parameter.name);
  let found: Sum | undefined;
  let [readsField, isOther] = [false, false];
  visit(body, {
    enter(node, parent) {
      const operator = additionTo(name, node);
      if (operator !== undefined && starts.has(operator)) found ??= { name, operator, node: node as Binary | Call };
      const isField = parent?.type === "path" && parent.steps.length > 1;
      if (isRead(name, node)) isOther ||= isField;
      if (!isRead(item, node)) return;
      readsField ||= isField;
      isOther ||= !isField;
    },
  });
  return readsField && !isOther ? found : undefined;
}

/** `$sum + x`, `$append($list, x)`, `$merge([$object, x])`: the operator or function. */
function additionTo(name: string, node: AstNode): string | undefined {
  if (node.type === "binary") return isRead(name, node.left) ? node.operator : undefined;
  if (node.type !== "call" || node.procedure.type !== "variable") return undefined;
  const [first] = node.arguments;
  const sum = first?.type === "array" ? first.elements[0] : first;
  return sum !== undefined && isRead(name, sum) ? `$${node.procedure.name}` : undefined;
}

function isRead(name: string, node: AstNode): boolean {
  return node.type === "variable" && node.name === name && node.end === node.coreEnd;
}
