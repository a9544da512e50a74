import { builtInCall } from "../literals/calls.js";
import type { Problem } from "../problems.js";
import type { AstNode, Binary, Lambda } from "../syntax/ast.js";
import { visit } from "../syntax/visit.js";
import type { Hint } from "./hint.js";

/** `$reduce(items, function($sum, $item) { $sum + $item.price })`: without a start value, the first item is the first sum. */
export const seedlessReductions: Hint = ({ text, of, context }) => {
  if (!text.includes("$reduce")) return [];
  return of("call").flatMap((visited): readonly Problem[] => {
    const call = builtInCall(visited, context.functions);
    if (call?.name !== "reduce" || call.arguments.length !== 2) return [];
    const [list, combine] = call.arguments;
    // A computed list may begin with the start value.
    if (list?.type !== "path" || list.steps.some(({ node }) => node.type !== "name")) return [];
    const sum = combine?.type === "lambda" ? sumOfFields(combine) : undefined;
    if (combine === undefined || sum === undefined) return [];
    const start = starts.get(sum.node.operator) ?? "";
    const edits = [{ span: { start: combine.end, end: combine.end }, text: `, ${start}` }];
    const fix = { title: `Start with \`${start}\``, tier: "unsafe", edits } as const;
    const { operator, start: from, coreEnd: end } = sum.node;
    return [
      { kind: "seedless-reduce", name: sum.name, operator, meant: start, span: { start: from, end }, related: [], fix },
    ];
  });
};

/** The operators of sums, and what each starts with. */
const starts: ReadonlyMap<string, string> = new Map([
  ["+", "0"],
  ["-", "0"],
  ["*", "1"],
  ["&", "''"],
]);

/** An operation on the result so far as a single value, where items are only read for their fields. */
function sumOfFields({ parameters, body }: Lambda): { readonly name: string; readonly node: Binary } | undefined {
  const [name = "", item = ""] = parameters.map((parameter) => parameter.name);
  let found: Binary | undefined;
  let [readsField, isOther] = [false, false];
  visit(body, {
    enter(node, parent) {
      if (node.type === "binary" && starts.has(node.operator) && isRead(name, node.left)) found ??= node;
      const isField = parent?.type === "path" && parent.steps.length > 1;
      if (isRead(name, node)) isOther ||= isField;
      if (!isRead(item, node)) return;
      readsField ||= isField;
      isOther ||= !isField;
    },
  });
  return found === undefined || !readsField || isOther ? undefined : { name, node: found };
}

function isRead(name: string, node: AstNode): boolean {
  return node.type === "variable" && node.name === name && node.end === node.coreEnd;
}
