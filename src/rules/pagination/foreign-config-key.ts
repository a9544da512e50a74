import { defineRule, locateKey } from "../../rule-kit/index.js";
import { identifyingKeys, paginationFormats } from "./support/keys.js";

export default defineRule({
  id: "pagination/foreign-config-key",
  severity: "error",
  confidence: "certain",
  summary: "A key of another pagination format",
  description:
    "Each pagination format has its own keys: `page_key` belongs to `page`, `offset_key` to `offset`, `cursor_path` and `cursor_key` to `cursor`, the three expressions to `dynamic`. Under another format they are rejected (`cursor`) or have no effect. `limit_key` is shared.",
  silences: [{ rules: ["schema/unknown-property"], on: "text" }],
  related: ["pagination/incomplete-dynamic"],
  examples: ({ override, highlight, pagination }) => ({
    bad: [
      highlight(override(pagination("cursor", { cursor_path: "meta.cursor", page_key: "page" })), '"page_key"'),
      highlight(override(pagination("page", { offset_key: "offset", limit_key: "limit" })), '"offset_key"'),
    ],
    good: [override(pagination("offset", { offset_key: "offset", limit_key: "limit" }))],
  }),
  messages: {
    foreign: ({
      key,
      format,
      owner,
      own,
    }: Record<"key" | "format" | "owner", string> & { own: string | undefined }) => ({
      what: `\`${key}\` belongs to the pagination format \`${owner}\`, not to \`${format}\`.`,
      why: "It has no effect here: pages are fetched as if it were absent.",
      help:
        own === undefined
          ? `Set the format to \`${owner}\`, if that is how the pages are fetched.`
          : `Remove it: \`${own}\` says how the pages are fetched.`,
    }),
  },
  create: (context) => ({
    Pagination: (pagination) => {
      const config = pagination.object("config");
      const format = pagination.text("format") ?? context.model.merged(pagination.node)?.text("format");
      if (config === undefined || format === undefined || !paginationFormats.has(format)) return;
      const keys = config.members.flatMap((member) => {
        const { name } = member.key;
        const known = identifyingKeys.find(({ key, older }) => key === name || older.includes(name));
        return known === undefined || member.value.type === "null" ? [] : { member, owner: known.format };
      });
      const own = keys.find(({ owner }) => owner === format)?.member.key.name;
      for (const { member, owner } of keys) {
        if (owner === format) continue;
        context.report({
          message: "foreign",
          data: { key: member.key.name, format, owner, own },
          at: locateKey(member),
          ...(format === "cursor" ? {} : { severity: "warning", confidence: "likely" }),
        });
      }
    },
  }),
});
