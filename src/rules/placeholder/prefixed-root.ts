import { defineRule, fixOf } from "../../rule-kit/index.js";
import { credentialFormats } from "../../model/credentials.js";
import { readsFrom } from "../../placeholder/parse.js";
import { undeclaredName } from "./support/undeclared-names.js";

export default defineRule({
  id: "placeholder/prefixed-root",
  severity: "warning",
  confidence: "likely",
  summary: "An account value with a prefix that does not exist",
  description:
    "The values of an account are in its context under their bare names: a field `api_key` is `{{api_key}}`. Older material uses `{{credentials.api_key}}` or `{{context.api_key}}`; no current source documents these prefixes, and with an unknown prefix the literal text of the placeholder is sent.",
  fixable: "safe",
  silences: [{ rules: ["placeholder/undeclared"], on: "text" }],
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
    nothing: ({ prefix, path, name, right }: { prefix: string; path: string; name: string; right?: string }) => ({
      what: `\`${path}\` has a prefix that does not exist, \`${prefix}\`, and nothing provides \`${name}\`.`,
      why: "Account values are read by their bare names. The literal text `{{…}}` is sent.",
      help:
        right === undefined
          ? `Remove \`${prefix}.\`, and write the name of a field of the credential.`
          : `Write \`${right}\`.`,
    }),
  },
  create: (context) => ({
    template: {
      where: (template) => readsFrom(template, "prefixed"),
      visit: (use) => {
        for (const read of context.model.readsOf(use, "prefixed")) {
          const { root, path, place } = read;
          if (place.config.names.has(root.prefix.text)) continue;
          const at = use.locate(path);
          const data = { prefix: root.prefix.text, path: path.text };
          const { start } = root.prefix;
          const undeclared = undeclaredName(read, use, context.linted);
          if (undeclared !== undefined) {
            const { name, right, replaced, severity, confidence } = undeclared;
            const edit = right === undefined ? undefined : use.edit({ start, end: replaced.end }, right);
            const fixes = edit === undefined ? [] : [fixOf(`Write \`${right}\``, "unsafe", edit)];
            const shown = { ...data, name: name.text, ...(right === undefined ? {} : { right }) };
            context.report({ message: "nothing", data: shown, at, severity, confidence, fixes });
            continue;
          }
          // In `credentials.api_key.key` the name of the format is also superfluous.
          const isFormat = path.segments.length > 2 && credentialFormats.has(root.name.text);
          const edit = use.edit({ start, end: root.name.start }, "");
          const fixes = isFormat ? [] : [fixOf(`Remove \`${data.prefix}.\``, "safe", edit)];
          context.report({ message: "found", data, at, fixes });
        }
      },
    },
  }),
});
