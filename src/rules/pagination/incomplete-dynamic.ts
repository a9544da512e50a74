import { locateKey } from "../../document/location.js";
import { defineRule } from "../../rule-kit/rule.js";

const ownKeys: ReadonlySet<string> = new Set([
  "get_initial_pagination_values_expression",
  "get_pagination_values_expression",
  "get_cursor_from_response_expression",
]);

export default defineRule({
  id: "pagination/incomplete-dynamic",
  severity: "warning",
  confidence: "likely",
  summary: "Dynamic pagination that cannot get to a second page",
  description:
    "`dynamic` pagination is driven by expressions: `get_pagination_values_expression` computes the values of the next request, `get_cursor_from_response_expression` reads a cursor. With neither, only the first page is ever fetched.",
  related: ["pagination/foreign-config-key"],
  examples: ({ config }) => ({
    bad: [
      {
        ...config({
          pagination: { format: "dynamic", config: { get_initial_pagination_values_expression: "{ 'page': 1 }" } },
        }),
        highlights: ['"config"'],
      },
    ],
    good: [
      config({
        pagination: {
          format: "dynamic",
          config: {
            get_initial_pagination_values_expression: "{ 'page': 1 }",
            get_pagination_values_expression: "body.has_more ? { 'page': paginationValues.page + 1 } : null",
          },
        },
      }),
    ],
  }),
  messages: {
    incomplete: () => ({
      what: "`dynamic` pagination has neither `get_pagination_values_expression` nor `get_cursor_from_response_expression`.",
      why: "Only the first page is ever fetched.",
      help: "Add the expression that computes the values of the next page, or choose another format.",
    }),
  },
  create: (context) => ({
    Pagination: (pagination) => {
      const config = context.model.placeOf(pagination.node)?.config;
      const merged = context.model.merged(pagination.node);
      const member = pagination.member("config");
      if (config?.isWhole !== true || !config.isComplete || merged?.text("format") !== "dynamic") return;
      const settings = merged.get("config");
      if (member === undefined || settings?.type !== "object") return;
      const isSet = (name: string) => settings.has(name) && settings.get(name)?.type !== "null";
      if (isSet("get_pagination_values_expression") || isSet("get_cursor_from_response_expression")) return;
      // One of them may be misspelt, which is a defect of its own.
      if (settings.entries().some(([key]) => /expression$/i.test(key) && !ownKeys.has(key))) return;
      context.report({ message: "incomplete", data: undefined, at: locateKey(member) });
    },
  }),
});
