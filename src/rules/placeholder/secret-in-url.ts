import { type Config, defineRule } from "../../rule-kit/index.js";
import type { Path } from "../../placeholder/path.js";
import { accountName, type Root } from "../../placeholder/scope.js";
import { readsFrom } from "../../placeholder/parse.js";
import { isPublicName, isSecretName } from "../../secrets/secret-names.js";

export default defineRule({
  id: "placeholder/secret-in-url",
  severity: "info",
  confidence: "likely",
  summary: "A secret in a URL, which ends up in logs",
  description:
    "URLs and their query strings are written to the logs of servers and proxies. If the API also accepts the secret in a header, send it there. Some APIs leave no choice.",
  examples: ({ override, apiKey, highlight }) => ({
    bad: [highlight(override({ query: { key: "{{api_key}}" }, ...apiKey() }), "api_key")],
    good: [override({ headers: { "X-Api-Key": "{{api_key}}" }, ...apiKey() })],
  }),
  messages: {
    secret: ({ name }: { name: string }) => ({
      what: `The secret \`${name}\` is part of a URL.`,
      why: "URLs end up in logs, where others can read the secret.",
      help: "Send it in a header if the API allows it.",
    }),
  },
  create: (context) => ({
    template: {
      where: (template) => readsFrom(template, "oauth", "account", "prefixed"),
      visit: (use) => {
        for (const { root, path, place } of context.model.readsOf(use, "oauth", "account", "prefixed")) {
          if (!["base_url", "path", "query"].includes(place.field) || place.owner.kind === "credential") continue;
          if (!isSecret(root, path, place.config)) continue;
          context.report({
            message: "secret",
            data: { name: accountName(root) ?? path.text },
            at: use.locate(path),
          });
        }
      },
    },
  }),
});

/** Whether a value is secret by its name: an OAuth token, or a credential field with a secret's name. */
function isSecret(root: Root, { segments }: Path, { credentials }: Config): boolean {
  if (root.kind === "oauth") return ["access_token", "refresh_token"].includes(segments.at(-1)?.text ?? "");
  const name = accountName(root);
  return (
    name !== undefined &&
    isSecretName(name) &&
    !isPublicName(name) &&
    credentials.some((format) => format.fieldNames.has(name))
  );
}
