import { locateOwner } from "../../document/location.js";
import { defineRule } from "../../rule-kit/rule.js";

export default defineRule({
  id: "pagination/list-without-pagination",
  severity: "info",
  confidence: "likely",
  summary: "A list without pagination where other lists have one",
  description:
    "Without a pagination only the first page of a `list` is fetched. Where some methods of a configuration have one of their own and the configuration has none, the others may have been forgotten. `pagination: null` says that a list has one page.",
  examples: ({ config }) => ({
    bad: [
      {
        ...config({
          resources: {
            users: { list: { path: "/users", pagination: { format: "link_header" } } },
            teams: { list: { path: "/teams" } },
          },
        }),
        highlights: ['"list"'],
      },
    ],
    good: [
      config({
        resources: {
          users: { list: { path: "/users", pagination: { format: "link_header" } } },
          teams: { list: { path: "/teams", pagination: null } },
        },
      }),
    ],
  }),
  messages: {
    none: ({ resource }: { resource: string }) => ({
      what: `The list of \`${resource}\` has no pagination.`,
      why: "Only its first page is fetched.",
      help: "Add a `pagination`, or `null` to say that there is one page.",
    }),
  },
  create: (context) => ({
    document: (document) => {
      for (const config of context.model.configs) {
        if (!config.isWhole || !config.isComplete || config.value.has("pagination")) continue;
        const methods = config.methods();
        if (!methods.some((method) => method.pagination !== undefined)) continue;
        for (const { name, resource, value } of methods) {
          const { node } = value;
          if (name !== "list" || value.has("pagination") || node.type !== "object" || node.document !== document)
            continue;
          context.report({ message: "none", data: { resource }, at: locateOwner(node) });
        }
      }
    },
  }),
});
