import { defineRule } from "../../rule-kit/index.js";
import { resultsOf } from "jsonata-check";

export default defineRule({
  id: "pagination/empty-cursor",
  severity: "info",
  confidence: "likely",
  summary: "An empty string meant to signal that there is no next page",
  description:
    "`get_cursor_from_response_expression` signals by returning nothing that there is no next page. Whether an empty string does so too is not documented: if it does not, the first page is requested again and again.",
  related: ["pagination/endless-loop"],
  examples: ({ override, highlight, pagination }) => ({
    bad: [
      highlight(
        override(pagination("dynamic", { get_cursor_from_response_expression: "body.next ? body.next : ''" })),
        "''",
      ),
    ],
    good: [
      override(pagination("dynamic", { get_cursor_from_response_expression: "body.next ? body.next : undefined" })),
    ],
  }),
  messages: {
    empty: ({ written }: { written: string }) => ({
      what: `\`${written}\` is an empty cursor, not the absence of one.`,
      why: "A list ends when there is no cursor; with an empty one, the first page may be requested again.",
      help: "Remove the branch or the default, so that the expression returns nothing: `body.next ? body.next`.",
    }),
  },
  create: (context) => ({
    expression: {
      roles: ["pagination-cursor"],
      visit: (use) => {
        const { root } = use.analysis;
        for (const node of root === undefined ? [] : resultsOf(root)) {
          if (node.type !== "string" || node.value !== "") continue;
          const data = { written: use.text.slice(node.start, node.end) };
          context.report({ message: "empty", data, at: use.locate(node) });
        }
      },
    },
  }),
});
