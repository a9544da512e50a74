import { defineRule, didYouMean, fixOf, locateKey, renameKey } from "../../rule-kit/index.js";
import { suggest } from "jsonata-check/text";

export default defineRule({
  id: "resource/unknown-tagged-resource",
  severity: "error",
  confidence: "certain",
  summary: "Tags for a resource that does not exist",
  description: "`tool_tags` assigns tags to resources by name. Tags for a name that is not a resource are lost.",
  fixable: "unsafe",
  examples: ({ config, highlight }) => ({
    bad: [
      highlight(
        config({ resources: { contacts: { list: { path: "/contacts" } } }, tool_tags: { contact: ["crm"] } }),
        '"contact"',
      ),
    ],
    good: [config({ resources: { contacts: { list: { path: "/contacts" } } }, tool_tags: { contacts: ["crm"] } })],
  }),
  needs: "whole",
  messages: {
    unknown: ({ name, near }: { name: string; near: string | undefined }) => ({
      what: `There is no resource \`${name}\`.`,
      why: "Its tags are lost.",
      help: didYouMean(near) ?? "Remove them, or add the resource.",
    }),
  },
  create: (context) => ({
    config: ({ value }) => {
      const [resources, tags] = [value.get("resources"), value.get("tool_tags")];
      if (resources?.type !== "object") return;
      const untagged = resources.names().filter((known) => tags?.has(known) !== true);
      for (const [name, tagged] of tags?.entries() ?? []) {
        const member = tags?.member(name);
        if (resources.has(name) || tagged.type === "null" || member === undefined) continue;
        const near = suggest(name, untagged);
        const fixes = near === undefined ? [] : [fixOf(`Rename to \`${near}\``, "unsafe", renameKey(member, near))];
        context.report({ message: "unknown", data: { name, near }, at: locateKey(member), fixes });
      }
    },
  }),
});
