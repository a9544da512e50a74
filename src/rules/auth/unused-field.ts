import { locateValue } from "../../document/location.js";
import type { Config } from "../../model/config.js";
import type { CredentialFormat } from "../../model/credentials.js";
import type { Value } from "../../model/value.js";
import { defineRule } from "../../rule-kit/rule.js";
import { isSecretName } from "../../secrets/secret-names.js";
import { embeddedBaseOf } from "./embedded-base.js";
import { accountReadsOf } from "./account-reads.js";
import { authorizationsOf, isJudgeable, sendsNothing } from "./sends-nothing.js";

/** Fields that the exchange of a token reads by itself. */
const grantNames: ReadonlySet<string> = new Set([
  ...["client_id", "client_secret", "clientid", "clientsecret", "username", "password", "scope", "scopes"],
  ...["grant_type", "audience", "resource", "redirect_uri", "refresh_token", "access_token", "code", "state"],
]);

/** Formats whose own reads are documented; of the others any field may be read. */
const knownFormats: ReadonlySet<string> = new Set(["api_key", "oauth2", "oauth2_client_credentials"]);

export default defineRule({
  id: "auth/unused-field",
  severity: "warning",
  confidence: "likely",
  summary: "A credential field that nothing reads",
  description:
    "Everybody who connects an account has to fill in the field, and its value goes nowhere. Either it is left over, or the placeholder that was to read it is missing.\n\nA token request reads `client_id`, `client_secret`, `username`, `password` and scopes by itself, and `basic` authorization without a `config` the user name and the password. An expression that takes the whole context may read every field.",
  related: ["auth/nothing-sent", "placeholder/undeclared"],
  examples: ({ config }) => ({
    bad: [
      {
        ...config({
          credentials: {
            format: "api_key",
            config: {
              fields: [
                { name: "api_key", label: "API key", type: "password" },
                { name: "region", label: "Region", type: "text" },
              ],
            },
          },
          authorization: { format: "bearer", config: { value: "{{api_key}}" } },
          resources: { users: { list: { path: "/users" } } },
        }),
        highlights: ['"region"'],
      },
    ],
    good: [
      config({
        base_url: "https://{{region}}.acme.example",
        credentials: {
          format: "api_key",
          config: {
            fields: [
              { name: "api_key", label: "API key", type: "password" },
              { name: "region", label: "Region", type: "text" },
            ],
          },
        },
        authorization: { format: "bearer", config: { value: "{{api_key}}" } },
        resources: { users: { list: { path: "/users" } } },
      }),
    ],
  }),
  messages: {
    unused: ({ name }: { name: string }) => ({
      what: `Nothing reads the field \`${name}\`.`,
      why: "People fill it in to connect an account, and its value goes nowhere.",
      help: `Read it where the vendor wants it, with \`{{${name}}}\`, or remove the field.`,
    }),
  },
  create: (context) => ({
    document: (document) => {
      const { derived, model } = context;
      for (const config of model.configs) {
        // What an override leaves unread in its base, other installations of the base read.
        if (config.value.node.document !== document || !derived.of(config, isJudgeable)) continue;
        const reads = derived.of(config, accountReadsOf);
        const base = derived.of(config, embeddedBaseOf);
        const authorizations = derived.of(config, authorizationsOf);
        const fields = config.credentials.flatMap((format) =>
          format.fields.filter(
            ({ name }) => !reads.mayRead(name) && !isReadByItself(name, format, config, authorizations),
          ),
        );
        if (fields.length === 0 || derived.of(config, sendsNothing)) continue;
        for (const { name, value } of fields) {
          const node = value.get("name")?.node;
          if (node?.document !== document || (base.holds(node) && base.reads(name))) continue;
          context.report({ message: "unused", data: { name }, at: locateValue(node) });
        }
      }
    },
  }),
});

/** Whether a field is read without any placeholder: by the format, by `basic`, or by a webhook set up elsewhere. */
function isReadByItself(
  name: string,
  format: CredentialFormat,
  config: Config,
  authorizations: readonly Value[],
): boolean {
  if (!knownFormats.has(format.name)) return true;
  if (format.isOAuth === true && grantNames.has(name.toLowerCase())) return true;
  const webhook = config.value.get("webhook");
  if (webhook?.has("signature_verification") !== true) {
    if (/hook|sign/i.test(name) || (webhook !== undefined && isSecretName(name))) return true;
  }
  const basic = authorizations.filter((authorization) => authorization.text("format") === "basic");
  if (!["username", "password"].some((own) => config.names.has(own))) {
    return basic.some((authorization) => !authorization.has("config"));
  }
  const isOwn = name === "username" || name === "password";
  return isOwn && basic.some((authorization) => authorization.get("config")?.has(name) !== true);
}
