import { defineRule, locateKey } from "../../rule-kit/index.js";

/** The settings that lead from one page to the next; one of them is needed. */
const continuing = ["get_pagination_values_expression", "get_cursor_from_response_expression"];

export default defineRule({
  id: "pagination/incomplete-dynamic",
  severity: "warning",
  confidence: "likely",
  summary: "Dynamic pagination that cannot get to a second page",
  description:
    "`dynamic` pagination is driven by expressions: `get_pagination_values_expression` computes the values of the next request, `get_cursor_from_response_expression` reads a cursor. With neither, only the first page is ever fetched.",
  related: ["pagination/foreign-config-key"],
  examples: ({ config, highlight, pagination }) => ({
    bad: [
      highlight(
        config(pagination("dynamic", { get_initial_pagination_values_expression: "{ 'page': 1 }" })),
        '"config"',
      ),
    ],
    good: [
      config(
        pagination("dynamic", {
          get_initial_pagination_values_expression: "{ 'page': 1 }",
          get_pagination_values_expression: "body.has_more ? { 'page': paginationValues.page + 1 } : null",
        }),
      ),
    ],
  }),
  needs: "whole",
  messages: {
    incomplete: () => ({
      what: "`dynamic` pagination has neither `get_pagination_values_expression` nor `get_cursor_from_response_expression`.",
      why: "Only the first page is ever fetched.",
      help: "Add the expression that computes the values of the next page, or choose another format.",
    }),
  },
  create: (context) => ({
    Pagination: (pagination) => {
      const merged = context.model.merged(pagination.node);
      const member = pagination.member("config");
      const settings = merged?.get("config");
      if (merged?.text("format") !== "dynamic" || member === undefined || settings?.type !== "object") return;
      const lacks = [{ value: settings, keys: continuing }];
      context.report({ message: "incomplete", at: locateKey(member), lacks });
    },
  }),
});
