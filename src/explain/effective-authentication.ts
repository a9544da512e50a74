import type { Config } from "../model/config.js";
import type { CredentialFormat } from "../model/credentials.js";
import type { EffectiveMethod } from "../model/effective-method.js";
import type { Inherited } from "../model/request.js";
import { pathsOf } from "../model/provision.js";
import type { Value } from "../model/value.js";
import { rootOf } from "../placeholder/scope.js";
import type { EffectivePart, EffectiveParts } from "./effective-parts.js";

/** How a request says whose it is: what the authorization sets, which accounts there are, and what else carries a secret. */
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

/** The header that the authorization sets, or its settings where its format does not tell. */
function authorizationParts(method: EffectiveMethod, parts: EffectiveParts): EffectivePart[] {
  const setting = method.setting("authorization");
  const header = setting && headerOf(setting, parts);
  return header === undefined ? parts.setting("authorization") : [header];
}

function headerOf({ value, from }: Inherited, parts: EffectiveParts): EffectivePart | undefined {
  const read = authorizationReaders.get(value.get("format")?.string?.value ?? "");
  if (read === undefined) return undefined;
  const { name, text, values } = read(value.get("config"), (part) => parts.text(part));
  const written = values.flatMap((one) => one ?? []);
  const origins = (written.length > 0 ? written : [value]).map((one) => parts.origin(one, from));
  return { name, text, origins };
}

/** What is sent by an authorization, with the settings that it is made of. */
interface SentHeader {
  readonly name: string;
  readonly text: string;
  readonly values: readonly (Value | undefined)[];
}

type AuthorizationReader = (settings: Value | undefined, text: (value: Value | undefined) => string) => SentHeader;

const authorizationReaders: ReadonlyMap<string, AuthorizationReader> = new Map([
  ["bearer", bearer],
  ["basic", basic],
  ["header", header],
]);

function bearer(...[settings, text]: Parameters<AuthorizationReader>): SentHeader {
  const token = settings?.first("value", "token");
  return { name: "header Authorization", text: `Bearer ${text(token)}`, values: [token] };
}

function basic(...[settings, text]: Parameters<AuthorizationReader>): SentHeader {
  const [user, password] = [settings?.get("username"), settings?.get("password")];
  const isWritten = user !== undefined || password !== undefined;
  const pair = isWritten ? `${text(user)}:${text(password)}` : "{{username}}:{{password}}";
  return { name: "header Authorization", text: `Basic base64(${pair})`, values: [user, password] };
}

function header(...[settings, text]: Parameters<AuthorizationReader>): SentHeader {
  const expression = settings?.get("expression");
  if (expression !== undefined) {
    return { name: "headers of the expression", text: text(expression), values: [expression] };
  }
  const sent = settings?.get("header_value");
  return { name: `header ${settings?.text("header_name") ?? ""}`, text: text(sent), values: [sent] };
}

/** How accounts of a format are connected, and the names that they bring. */
function accountPart(format: CredentialFormat, parts: EffectiveParts): EffectivePart {
  const names = format.fields.map(({ name }) => name);
  const brings = [...names, ...(format.isOAuth === true ? ["oauth.token"] : [])];
  const text = brings.length === 0 ? "no names that are known" : brings.join(", ");
  return { name: `account by ${format.name}`, text, origins: [parts.origin(format.value, "credentials")] };
}

/** Headers and parameters that carry a secret of the account. */
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
  return (template?.placeholders ?? []).flatMap(pathsOf).some((path) => {
    const root = rootOf(path);
    return root.kind === "oauth" || ("name" in root && root.kind !== "request" && secrets.has(root.name.text));
  });
}
