import { replacing } from "../repairs/replacing.js";
import type { Sort } from "../syntax/ast.js";
import type { Problem } from "../problems.js";
import type { Compiled } from "./hint.js";
import { bareName } from "./names.js";

/** `items^(date, desc)` compiles: it sorts by two fields. */
export function sortDirections({ text, of }: Compiled): readonly Problem[] {
  if (!text.includes("^")) return [];
  return of("sort").flatMap(({ node }) => directionsIn(node, text));
}

function directionsIn({ terms }: Sort, text: string): readonly Problem[] {
  return terms.flatMap((term, index): readonly Problem[] => {
    const before = terms[index - 1]?.expression;
    const { expression } = term;
    const construct = bareName(expression) ?? "";
    // A field that is read elsewhere probably exists.
    const isRead = text.split(new RegExp(`\\b${construct}\\b`)).length > 2;
    const isSigned = term.start < expression.start;
    if (before === undefined || isRead || isSigned || !/^(?:asc|desc)(?:ending)?$/i.test(construct)) return [];
    const span = { start: expression.start, end: expression.end };
    const sign = /^d/i.test(construct) ? ">" : "<";
    const meant = `${sign}${text.slice(before.start, before.end)}`;
    const fix = replacing({ start: before.start, end: expression.end }, meant);
    return [{ kind: "foreign-dialect", dialect: "SQL", construct, isCompiled: true, span, related: [], fix }];
  });
}
