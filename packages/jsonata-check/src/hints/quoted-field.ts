import { replacing } from "../repairs/replacing.js";
import type { AstNode, Expression, StringLiteral } from "../syntax/ast.js";
import { visit } from "../syntax/visit.js";
import type { Problem } from "../problems.js";
import type { Hint } from "./hint.js";
import { writeName } from "./names.js";

/** `'line-items'[$ = 1]`: the quotes make a string, so the filter tests the string instead of a field. */
export const quotedFields: Hint = ({ text, of }) =>
  of("string").flatMap(({ node }): readonly Problem[] => {
    if (!node.predicates.some(({ expression }) => readsContext(expression))) return [];
    return fieldProblem("filter", node, writeName(node.value), text);
  });

/** `items^("date")`: all items have the same string. */
export const quotedTerms: Hint = ({ text, of }) =>
  of("sort").flatMap(({ node }) =>
    node.terms.flatMap(({ expression }) =>
      expression.type === "string" && expression.predicates.length === 0
        ? fieldProblem("sort", expression, sortTerm(expression.value), text)
        : [],
    ),
  );

function fieldProblem(
  reason: "filter" | "sort",
  { start, coreEnd: end }: StringLiteral,
  meant: string | undefined,
  text: string,
): readonly Problem[] {
  const span = { start, end };
  const fix = meant === undefined ? undefined : replacing(span, meant, { title: "Remove the quotes" });
  return [{ kind: "quoted-field", reason, written: text.slice(start, end), meant, span, related: [], fix }];
}

/** Whether a filter tests the filtered value: a condition on something else may be intended for the string. */
function readsContext(filter: Expression): boolean {
  const isTest = filter.type === "path" || (filter.type === "binary" && !/^[-+*/%&]$/.test(filter.operator));
  if (!isTest) return false;
  let isRead = false;
  visit(filter, {
    enter(node, parent) {
      isRead ||= isContext(node, parent);
      return !isRead && node.type !== "lambda";
    },
  });
  return isRead;
}

function isContext(node: AstNode, parent: AstNode | undefined): boolean {
  if (node.type === "variable") return node.name === "";
  return node.type === "name" && parent?.type === "path" && parent.steps[0]?.node === node;
}

/** `"-date"`, `">date"`, `"date desc"`. */
function sortTerm(written: string): string | undefined {
  const [, sign = "", path, order = ""] = /^([<>-]?)(\w+(?:\.\w+)*)(?:\s+(asc|desc))?$/i.exec(written) ?? [];
  if (path === undefined || !path.split(".").every((name) => writeName(name) === name)) return undefined;
  return sign === "-" || sign === ">" || /^desc$/i.test(order) ? `>${path}` : path;
}
