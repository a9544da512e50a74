import { type Config, type Node, Value } from "../../../rule-kit/index.js";
import { formatsWithout } from "../../../model/availability.js";
import { Authorization } from "../../../model/authorization.js";
import type { CredentialFormat } from "../../../model/credentials.js";
import { parseTemplate } from "../../../placeholder/parse.js";
import { isSecretName } from "../../../secrets/secret-names.js";

/** Fields that the exchange of a token reads by itself. */
const grantNames: ReadonlySet<string> = new Set([
  ...["client_id", "client_secret", "clientid", "clientsecret", "username", "password", "scope", "scopes"],
  ...["grant_type", "audience", "resource", "redirect_uri", "refresh_token", "access_token", "code", "state"],
]);

/** Formats whose own reads are documented; of the others any field may be read. */
const knownFormats: ReadonlySet<string> = new Set(["api_key", "oauth2", "oauth2_client_credentials"]);

/** Whether a field is read without any placeholder: by the format, by `basic`, or by a webhook set up elsewhere. */
export function isReadByItself(
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

/** Whether the authorization reads nothing that accounts of a format have, as `placeholder/not-in-every-format` reports. */
export function isLeftOut(format: CredentialFormat, config: Config, authorizations: readonly Authorization[]): boolean {
  const templates = authorizations.flatMap(({ value }) => value.get("config")?.templates() ?? []);
  return templates.some(({ placeholders }) =>
    placeholders.some((placeholder) => {
      const without = formatsWithout(placeholder, "account", config);
      return without.length < config.credentials.length && without.includes(format);
    }),
  );
}

/** The fields that the authorization of a base reads by itself: other installations have it without the override. */
export function ownFieldsIn(base: Node | undefined): readonly string[] {
  const authorization = base?.type === "object" ? base.get("authorization") : undefined;
  const value = authorization && Value.merge([{ node: authorization, nulls: "value" }], parseTemplate);
  return value === undefined ? [] : new Authorization(value).ownFields;
}
