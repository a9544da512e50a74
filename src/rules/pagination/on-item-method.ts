import { defineRule, locateKey } from "../../rule-kit/index.js";
import { answersWithRecord } from "../../model/method-names.js";

export default defineRule({
  id: "pagination/on-item-method",
  severity: "info",
  confidence: "likely",
  summary: "A method for one record that has a pagination",
  description:
    "`get`, `create`, `update`, `partial_update` and `delete` return one record, and there is nothing to page through. A pagination there has no effect; it was perhaps meant for `list`.",
  examples: ({ override, users, highlight, list }) => ({
    bad: [
      highlight(
        override(users({ get: { path: "/users/{{id}}", pagination: { format: "link_header" } } })),
        '"pagination"',
      ),
    ],
    good: [override(list({ pagination: { format: "link_header" } }))],
  }),
  messages: {
    item: ({ method }: { method: string }) => ({
      what: `\`${method}\` returns one record but has a pagination.`,
      help: "Remove it, or move it to the `list` method.",
    }),
  },
  create: (context) => ({
    method: ({ name, value }) => {
      const pagination = answersWithRecord(name) ? value.member("pagination") : undefined;
      if (pagination?.value.type !== "object") return;
      context.report({ message: "item", data: { method: name }, at: locateKey(pagination) });
    },
  }),
});
