import { type Config, defineRule, locateOwner } from "../../rule-kit/index.js";

export default defineRule({
  id: "pagination/list-without-pagination",
  severity: "info",
  confidence: "likely",
  summary: "A list without pagination where other lists have one",
  description:
    "Without a pagination only the first page of a `list` is fetched. If some methods of a configuration have a pagination and the configuration has none, the others may have been forgotten. `pagination: null` means that a list has one page.",
  examples: ({ config, highlight }) => {
    const users = { list: { path: "/users", pagination: { format: "link_header" } } };
    const withTeams = (list: object) => config({ resources: { users, teams: { list } } });
    return {
      bad: [highlight(withTeams({ path: "/teams" }), '"list"')],
      good: [withTeams({ path: "/teams", pagination: null })],
    };
  },
  needs: "whole",
  messages: {
    none: ({ resource }: { resource: string }) => ({
      what: `The list of \`${resource}\` has no pagination.`,
      why: "Only its first page is fetched.",
      help: 'Add a `pagination`, or write `"pagination": null` if there is only one page.',
    }),
  },
  create: (context) => ({
    method: ({ name, resource, value, node }, config) => {
      if (name !== "list" || node.type !== "object" || value.has("pagination")) return;
      if (!context.derived.of(config, hasPagination)) return;
      const lacks = [value, config.value].map((owner) => ({ value: owner, keys: ["pagination"] }));
      context.report({ message: "none", data: { resource }, at: locateOwner(node), lacks });
    },
  }),
});

function hasPagination(config: Config): boolean {
  return config.methods().some(({ pagination }) => pagination !== undefined);
}
