import { defineRule, hasNoDefect, type Value } from "../../rule-kit/index.js";
import type { ExpressionAnalysis } from "jsonata-check";
import { isNever, isOnly } from "jsonata-check/types";

export default defineRule({
  id: "pagination/endless-loop",
  severity: "warning",
  confidence: "likely",
  summary: "Pagination values that never end the loop",
  description:
    "With `dynamic` pagination `get_pagination_values_expression` is evaluated after every page, and null or nothing ends the loop. An expression that returns an object for every response requests pages forever. An object whose values are missing is still an object.\n\nNothing is reported where the result comes from a part of the input of which nothing is known, where `$error` or `$assert` ends the loop, or where `get_cursor_from_response_expression` reads the response and may end it.",
  related: ["pagination/incomplete-dynamic", "jsonata/constant"],
  examples: ({ override, highlight, pagination }) => {
    const next = (get_pagination_values_expression: string, more: object = {}) =>
      override(pagination("dynamic", { get_pagination_values_expression, ...more }));
    const [endless, cursor] = ["{ 'page': paginationValues.page + 1 }", "{ 'cursor': body.next }"];
    const fallback = `body.next ? ${cursor} : { 'cursor': '' }`;
    return {
      bad: [highlight(next(endless), endless), highlight(next(fallback), fallback)],
      good: [
        next(`body.next ? ${cursor} : null`),
        next("{ 'after': body.last_id }", { get_cursor_from_response_expression: "body.last_id" }),
      ],
    };
  },
  needs: "complete",
  messages: {
    endless: () => ({
      what: "Every response has a next page: the result is always an object.",
      why: "Only null or a missing result ends the loop; without either, pages are fetched forever.",
      help: "Return null for the last page: `body.has_more ? { … } : null`.",
    }),
  },
  create: (context) => ({
    expression: {
      roles: ["pagination-next"],
      visit: (use) => {
        if (!hasNoDefect(use) || !isAlwaysObject(use.analysis) || mayThrowOnPurpose(use.text)) return;
        const { root } = use.analysis;
        const pagination = use.node.parent?.parent;
        const merged = pagination && context.model.merged(pagination);
        if (root === undefined || merged?.text("format") !== "dynamic" || mayEndOtherwise(merged)) return;
        context.report({ message: "endless", at: use.locate(root) });
      },
    },
  }),
});

function isAlwaysObject({ type }: ExpressionAnalysis): boolean {
  return isOnly(type, "object") && !isNever(type);
}

/** What is thrown ends the loop too. */
function mayThrowOnPurpose(text: string): boolean {
  return /\$(?:error|assert)\b/.test(text);
}

/** Without a cursor there is no next page. */
function mayEndOtherwise(pagination: Value): boolean {
  const cursor = pagination.get("config")?.get("get_cursor_from_response_expression");
  if (cursor === undefined || cursor.type === "null") return false;
  return cursor.string === undefined || dependsOnResponse.test(cursor.string.value);
}

/** What may distinguish pages in an expression: a part of the response, the whole input, a condition. */
const dependsOnResponse = /\b(?:body|response)\b|\$(?!\w)|[?<>=]|\b(?:and|or)\b/;
