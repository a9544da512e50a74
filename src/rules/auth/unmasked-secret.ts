import { locateValue } from "../../document/location.js";
import { fixOf, replaceText } from "../../rule-kit/fixes.js";
import { defineRule } from "../../rule-kit/rule.js";
import { isSecretName } from "../../secrets/secret-names.js";

export default defineRule({
  id: "auth/unmasked-secret",
  severity: "warning",
  confidence: "likely",
  summary: "A secret that the connection form shows in plain text",
  description:
    "A field of the type `text` shows what is typed, and its value is shown again later. Passwords, secrets, tokens and keys belong in a field of the type `password`.",
  fixable: "safe",
  examples: ({ override }) => ({
    bad: [
      {
        ...override({
          credentials: {
            format: "api_key",
            config: { fields: [{ name: "client_secret", label: "Client secret", type: "text" }] },
          },
        }),
        highlights: ['"text"'],
      },
    ],
    good: [
      override({
        credentials: {
          format: "api_key",
          config: {
            fields: [
              { name: "client_secret", label: "Client secret", type: "password" },
              { name: "token_url", label: "Token URL", type: "text" },
            ],
          },
        },
      }),
    ],
  }),
  messages: {
    plain: ({ name }: { name: string }) => ({
      what: `The field \`${name}\` is a secret, but its type is \`text\`.`,
      why: "The connection form shows it in plain text.",
      help: "Set the type to `password`.",
    }),
  },
  create: (context) => ({
    Field: (field) => {
      const name = field.text("name");
      const type = field.string("type");
      if (name === undefined || type?.value !== "text" || !isSecretName(name)) return;
      const fixes = [fixOf("Set the type to `password`", "safe", replaceText(type, "password"))];
      context.report({ message: "plain", data: { name }, at: locateValue(type), fixes });
    },
  }),
});
