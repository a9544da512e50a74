import { type Config, defineRule, locateValue, type Node, Value } from "../../rule-kit/index.js";
import { Authorization, authorizationsOf } from "../../model/authorization.js";
import type { CredentialFormat } from "../../model/credentials.js";
import { parseTemplate } from "../../placeholder/parse.js";
import { isSecretName } from "../../secrets/secret-names.js";
import { isJudgeable, sendsNothing } from "./sends-nothing.js";
import { isIdentifier } from "../../secrets/account-names.js";

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
  tag: "unused",
  summary: "A credential field that nothing reads",
  description:
    "Everybody who connects an account has to fill in the field, but no request sends its value. Either it is left over, or the placeholder that should read it is missing.\n\nA token request reads `client_id`, `client_secret`, `username`, `password` and scopes by itself, and `basic` authorization without a `config` the user name and the password. An expression that takes the whole context may read every field.",
  related: ["auth/nothing-sent", "placeholder/undeclared"],
  needs: "names",
  examples: ({ config, apiKey, users, highlight, bearer }) => {
    const key = { name: "api_key", label: "API key", type: "password" };
    const fields = apiKey(key, { name: "region", label: "Region", type: "text" });
    const rest = { ...fields, ...bearer("{{api_key}}"), ...users({ list: { path: "/users" } }) };
    return {
      bad: [highlight(config(rest), '"region"')],
      good: [config({ base_url: "https://{{region}}.acme.example", ...rest })],
    };
  },
  messages: {
    unused: ({ name }: { name: string }) => ({
      what: `Nothing reads the field \`${name}\`.`,
      why: "People fill it in to connect an account, but no request sends its value.",
      help: `Read it where the vendor expects it, with \`{{${name}}}\`, or remove the field.`,
    }),
    identifier: ({ name }: { name: string }) => ({
      what: `Nothing in the document reads the field \`${name}\`.`,
      why: "People fill it in to connect an account, and only callers that read the account's context can use it.",
      help: `Read it where the vendor expects it, with \`{{${name}}}\`, or remove the field if no caller needs it.`,
    }),
  },
  create: (context) => ({
    config: (config) => {
      const { derived, model } = context;
      if (!derived.of(config, isJudgeable)) return;
      const base = config.value.layers[1]?.node;
      // Other installations of the base may read what an override leaves unread.
      const isReadInBase = (name: string): boolean =>
        model.reads.names(undefined).has(name) || ownFieldsIn(base).includes(name);
      const authorizations = authorizationsOf(config);
      const fields = config.credentials.flatMap((format) =>
        format.fields.filter(
          ({ name }) => !model.reads.mayMean(config, name) && !isReadByItself(name, format, config, authorizations),
        ),
      );
      if (fields.length === 0 || derived.of(config, sendsNothing)) return;
      for (const { name, value } of fields) {
        const node = value.get("name")?.node;
        if (node === undefined || (isWithin(node, base) && isReadInBase(name))) continue;
        const at = locateValue(node);
        if (isIdentifier(name)) context.report({ message: "identifier", data: { name }, at, severity: "info" });
        else context.report({ message: "unused", data: { name }, at });
      }
    },
  }),
});

/** Whether a field is read without any placeholder: by the format, by `basic`, or by a webhook set up elsewhere. */
function isReadByItself(
  name: string,
  format: CredentialFormat,
  config: Config,
  authorizations: readonly Authorization[],
): boolean {
  if (!knownFormats.has(format.name)) return true;
  if (format.isOAuth === true && grantNames.has(name.toLowerCase())) return true;
  const webhook = config.value.get("webhook");
  if (webhook?.has("signature_verification") !== true) {
    if (/hook|sign/i.test(name) || (webhook !== undefined && isSecretName(name))) return true;
  }
  // If no field has the expected name, `basic` may be meant to read any.
  const isOther = !["username", "password"].some((own) => config.names.has(own));
  return authorizations.some(({ ownFields }) => (isOther ? ownFields.length === 2 : ownFields.includes(name)));
}

/** The fields that the authorization of a base reads by itself: other installations have it without the override. */
function ownFieldsIn(base: Node | undefined): readonly string[] {
  const authorization = base?.type === "object" ? base.get("authorization") : undefined;
  const value = authorization && Value.merge([{ node: authorization, nulls: "value" }], parseTemplate);
  return value === undefined ? [] : new Authorization(value).ownFields;
}

/** Whether a node is a part of another one. */
function isWithin(node: Node, whole: Node | undefined): boolean {
  return node.document === whole?.document && whole.start <= node.start && node.end <= whole.end;
}
