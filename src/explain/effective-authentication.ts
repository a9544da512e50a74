import { Authorization } from "../model/authorization.js";
import type { Config } from "../model/config.js";
import type { CredentialFormat } from "../model/credentials.js";
import type { EffectiveMethod } from "../model/effective-method.js";
import type { Inherited } from "../model/request.js";
import type { Value } from "../model/value.js";
import { accountName } from "../placeholder/scope.js";
import { withoutTokens } from "../secrets/hide-secrets.js";
import type { EffectivePart, EffectiveParts } from "./effective-parts.js";

/** How a request is authenticated: the authorization's header, the credential formats, and other secrets that are sent. */
export function authenticationParts(config: Config, method: EffectiveMethod, parts: EffectiveParts): EffectivePart[] {
  const noAuth = method.value.get("no_auth")?.node;
  const isOff = noAuth?.type === "boolean" && noAuth.value;
  return [
    ...parts.own("no_auth"),
    ...(isOff ? [] : authorizationParts(method, parts)),
    ...config.credentials.map((format) => accountPart(format, parts)),
    ...carriers(config, method, parts),
  ];
}

/** The header that the authorization sets, or its settings if the header is unknown. */
function authorizationParts(method: EffectiveMethod, parts: EffectiveParts): EffectivePart[] {
  const setting = method.setting("authorization");
  const header = setting && headerOf(setting, parts);
  return header === undefined ? parts.setting("authorization") : [header];
}

function headerOf({ value, from }: Inherited, parts: EffectiveParts): EffectivePart | undefined {
  const header = new Authorization(value).header((setting) => parts.text(setting));
  if (header === undefined) return undefined;
  const written = header.settings.length > 0 ? header.settings : [value];
  const name = header.name === undefined ? "headers of the expression" : `header ${header.name}`;
  return { name, text: header.text, origins: written.map((one) => parts.origin(one, from)) };
}

/** How accounts of a format connect, and the names they provide. */
function accountPart(format: CredentialFormat, parts: EffectiveParts): EffectivePart {
  const brings = [...format.fieldNames, ...(format.isOAuth === true ? ["oauth.token"] : [])];
  const text = brings.length === 0 ? "no names that are known" : brings.join(", ");
  return {
    name: `account by ${format.name}`,
    text: withoutTokens(text),
    origins: [parts.origin(format.value, "credentials")],
  };
}

/** The headers and parameters that carry a secret of the account. */
function carriers(config: Config, method: EffectiveMethod, parts: EffectiveParts): EffectivePart[] {
  const fields = config.credentials.flatMap((format) => format.fields);
  const secrets = new Set(fields.filter(({ value }) => value.text("type") === "password").map(({ name }) => name));
  const carriersIn = (kind: string, values: ReadonlyMap<string, Inherited>): EffectivePart[] =>
    [...values]
      .filter(([, { value }]) => readsSecret(value, secrets))
      .map(([name, { value, from }]) => ({
        name: `${kind} ${name}`,
        text: parts.text(value),
        origins: [parts.origin(value, from)],
      }));
  return [...carriersIn("header", method.headers), ...carriersIn("query", method.query)];
}

function readsSecret({ template }: Value, secrets: ReadonlySet<string>): boolean {
  return template?.reads.some(({ root }) => root.kind === "oauth" || secrets.has(accountName(root) ?? "")) === true;
}
