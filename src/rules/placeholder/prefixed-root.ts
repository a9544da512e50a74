import { defineRule, fixOf } from "../../rule-kit/index.js";
import { credentialFormats } from "../../model/credentials.js";
import { readsFrom } from "../../placeholder/parse.js";

export default defineRule({
  id: "placeholder/prefixed-root",
  severity: "warning",
  confidence: "likely",
  summary: "An account value with a prefix that does not exist",
  description:
    "The values of an account are in its context under their bare names: a field `api_key` is `{{api_key}}`. Older material uses `{{credentials.api_key}}` or `{{context.api_key}}`; no current source documents these prefixes, and with an unknown prefix the literal text of the placeholder is sent.",
  fixable: "safe",
  related: ["placeholder/undeclared"],
  examples: ({ override, highlight }) => ({
    bad: [
      highlight(
        override({ headers: { "X-Api-Key": "{{credentials.api_key}}", "X-Org": "{{ context.org_id | org }}" } }),
        "credentials.api_key",
        "context.org_id",
      ),
    ],
    good: [override({ headers: { "X-Api-Key": "{{api_key}}", "X-Org": "{{ org_id }}" } })],
  }),
  messages: {
    found: ({ prefix, path }: { prefix: string; path: string }) => ({
      what: `\`${path}\` has a prefix that does not exist: \`${prefix}\`.`,
      why: "Account values are read by their bare names; with an unknown prefix the literal text `{{…}}` is sent.",
      help: `Remove \`${prefix}.\`.`,
    }),
  },
  create: (context) => ({
    template: {
      where: (template) => readsFrom(template, "prefixed"),
      visit: (use) => {
        for (const { root, path, place } of context.model.readsOf(use, "prefixed")) {
          if (place.config.names.has(root.prefix.text)) continue;
          const prefix = { start: root.prefix.start, end: root.name.start };
          // In `credentials.api_key.key` the name of the format is also superfluous.
          const isFormat = path.segments.length > 2 && credentialFormats.has(root.name.text);
          const fixes = isFormat ? [] : [fixOf(`Remove \`${root.prefix.text}.\``, "safe", use.edit(prefix, ""))];
          const data = { prefix: root.prefix.text, path: path.text };
          context.report({ message: "found", data, at: use.locate(path), fixes });
        }
      },
    },
  }),
});
