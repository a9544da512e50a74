import { replacing } from "../repairs/replacing.js";
import type { Problem } from "../problems.js";
import type { Expression, Path } from "../syntax/ast.js";
import type { Hint } from "./hint.js";
import { isPlain } from "./names.js";

/** `$sum(items.price * items.qty)`: operators take single numbers, so the product must be computed per item. */
export const listArithmetic: Hint = ({ text, calls }) =>
  calls("sum", "average", "max", "min").flatMap((call): readonly Problem[] => {
    const [sum, ...others] = call.arguments;
    if (sum?.type !== "binary" || others.length > 0 || !/^[-+*/]$/.test(sum.operator)) return [];
    const [left, right] = [fieldOf(sum.left, text), fieldOf(sum.right, text)];
    if (left === undefined || left.list !== right?.list) return [];
    const meant = `${left.list}.(${left.name} ${sum.operator} ${right.name})`;
    const span = { start: sum.start, end: sum.end };
    const fix = replacing(span, meant);
    const { operator } = sum;
    return [{ kind: "list-arithmetic", operator, list: left.list, meant, span, related: [], fix }];
  });

/** A plain path to a field of a list's items. */
function fieldOf(node: Expression, text: string): { readonly list: string; readonly name: string } | undefined {
  if (node.type !== "path" || node.steps.length < 2 || !isOfNames(node)) return undefined;
  const [list, last] = [node.steps.slice(0, -1), node.steps.at(-1)];
  const written = list.map(({ start, end }) => text.slice(start, end)).join(".");
  return last === undefined ? undefined : { list: written, name: text.slice(last.start, last.end) };
}

function isOfNames({ steps, group, end, coreEnd }: Path): boolean {
  const isWhole = group === undefined && end === coreEnd;
  return isWhole && steps.every((step) => step.node.type === "name" && isPlain(step));
}
