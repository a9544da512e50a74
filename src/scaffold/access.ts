import type { Description, OAuthFlow, SecurityScheme } from "../api/description.js";
import type { Operation } from "../api/operation.js";
import { countEach } from "../text/counts.js";
import { firstSentence, snakeCase, titleCase } from "./words.js";

/** A credential field as configurations write it. */
export interface ScaffoldField {
  readonly name: string;
  readonly label: string;
  readonly type: "text" | "password" | "single_select";
  readonly required: true;
  readonly default?: string;
  readonly help_text?: string;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

/** How accounts are connected, and how requests are authorized. */
export interface Access {
  readonly credentials: object;
  readonly authorization: object | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly isOAuth: boolean;
  readonly notes: readonly string[];
}

/** Derives the access to an API. `fields` are those that its addresses need. */
export function accessOf(
  descriptions: readonly Description[],
  operations: readonly Operation[],
  fields: readonly ScaffoldField[],
  origin: string | undefined,
): Access {
  const schemes = neededSchemes(descriptions, operations);
  const oauth = schemes.find(({ type, flows }) => type === "oauth2" && flows.some(isUsable));
  const others = schemes.filter((scheme) => scheme !== oauth).map(({ name }) => name);
  if (oauth !== undefined) {
    const access = oauthAccess(oauth, operations, fields, origin);
    const note = `The API also takes ${others.join(", ")}; the skeleton uses ${oauth.name}.`;
    return others.length === 0 ? access : { ...access, notes: [...access.notes, note] };
  }
  return keyAccess(schemes, fields);
}

/** The schemes that most operations require. */
function neededSchemes(
  descriptions: readonly Description[],
  operations: readonly Operation[],
): readonly SecurityScheme[] {
  const all = descriptions.flatMap(({ securitySchemes }) => securitySchemes);
  const required = operations.flatMap(({ requirements = [] }) =>
    requirements.map((requirement) => JSON.stringify(requirement.map(({ scheme }) => scheme))),
  );
  const ways = [...countEach(required)]
    .map(([key, count]) => ({ schemes: schemesNamed(JSON.parse(key) as readonly string[], all), count }))
    .filter(({ schemes }) => schemes.length > 0);
  const oauth = ways.find(({ schemes }) => schemes.some(({ flows }) => flows.some(isUsable)));
  const rank = ({ schemes }: { readonly schemes: readonly SecurityScheme[] }): number =>
    Number(schemes.some(({ type }) => type === "basic"));
  const [most] = ways.toSorted((one, other) => other.count - one.count || rank(one) - rank(other));
  const [first] = all;
  return (oauth ?? most)?.schemes ?? (all.length === 1 && first !== undefined ? [first] : []);
}

function schemesNamed(names: readonly string[], all: readonly SecurityScheme[]): readonly SecurityScheme[] {
  return names.flatMap((name) => all.find((scheme) => scheme.name === name) ?? []);
}

function isUsable({ name, tokenUrl }: OAuthFlow): boolean {
  return tokenUrl !== undefined && ["authorizationCode", "clientCredentials"].includes(name);
}

function oauthAccess(
  { name: scheme, flows }: SecurityScheme,
  operations: readonly Operation[],
  fields: readonly ScaffoldField[],
  origin: string | undefined,
): Access {
  const flow = flows.find(({ name }) => name === "authorizationCode") ?? flows.find(isUsable);
  const isOwn = flow?.name === "clientCredentials";
  const token = address(flow?.tokenUrl, origin);
  const authorize = address(flow?.authorizationUrl, origin);
  const refresh = address(flow?.refreshUrl, origin);
  const used = new Set(
    operations.flatMap(({ requirements = [] }) =>
      requirements.flatMap((each) => each.flatMap((one) => (one.scheme === scheme ? one.scopes : []))),
    ),
  );
  const known = [...(flow?.scopes.keys() ?? [])];
  const scope = used.size > 0 ? known.filter((each) => used.has(each)) : [];
  const notes =
    known.length > 0 && scope.length === 0 ? [`No operation names its scopes: choose from ${known.join(", ")}.`] : [];
  const config = {
    ...(isOwn || fields.length > 0 ? { fields: [...fields, ...(isOwn ? clientFields : [])] } : {}),
    auth: {
      tokenHost: token?.host,
      tokenPath: token?.path,
      ...(isOwn ? {} : { authorizeHost: authorize?.host, authorizePath: authorize?.path }),
      ...(refresh === undefined || refresh.path === token?.path ? {} : { refreshPath: refresh.path }),
    },
    ...(scope.length > 0 ? { scope } : {}),
  };
  return {
    credentials: { format: isOwn ? "oauth2_client_credentials" : "oauth2", config },
    authorization: { format: "bearer", config: { value: "{{oauth.token.access_token}}" } },
    headers: {},
    query: {},
    isOAuth: true,
    notes,
  };
}

const clientFields: readonly ScaffoldField[] = [
  { name: "client_id", label: "Client ID", type: "text", required: true },
  { name: "client_secret", label: "Client secret", type: "password", required: true },
];

function address(url: string | undefined, origin = "https://{{domain}}"): { host: string; path: string } | undefined {
  if (url === undefined) return undefined;
  const [, host, path] = /^(https?:\/\/[^/?#]+)(.*)$/i.exec(url) ?? [
    undefined,
    origin,
    url.startsWith("/") ? url : `/${url}`,
  ];
  return { host: host ?? origin, path: path === undefined || path === "" ? "/" : path };
}

/** Access by keys, tokens and passwords, each with a field. */
function keyAccess(schemes: readonly SecurityScheme[], more: readonly ScaffoldField[]): Access {
  const fields: ScaffoldField[] = [...more];
  const headers: Record<string, string> = {};
  const query: Record<string, string> = {};
  const notes: string[] = [];
  let authorization: object | undefined;
  const keys = schemes.filter(({ type }) => ["apiKey", "basic", "bearer", "http"].includes(type));
  for (const scheme of keys) {
    if (scheme.type === "basic") {
      fields.push(...passwordFields);
      authorization = { format: "basic", config: { username: "{{username}}", password: "{{password}}" } };
      continue;
    }
    const field = keys.length > 1 ? snakeCase(scheme.name) : scheme.type === "bearer" ? "api_token" : "api_key";
    fields.push(keyField(field, scheme));
    const value = `{{${field}}}`;
    const header = scheme.parameter ?? "Authorization";
    const isBearer =
      scheme.type !== "apiKey" || (/^authorization$/i.test(header) && /bearer/i.test(scheme.description ?? ""));
    if (scheme.in === "query") query[header] = value;
    else if (isBearer && authorization === undefined) authorization = { format: "bearer", config: { value } };
    else if (authorization === undefined) {
      authorization = { format: "header", config: { header_name: header, header_value: value } };
      if (/^authorization$/i.test(header))
        notes.push("What stands before the key in `Authorization` is not described.");
    } else headers[header] = value;
  }
  if (keys.length === 0) {
    notes.push("The description does not say how callers authorize; the skeleton sends a bearer token.");
    fields.push({ name: "api_token", label: "API token", type: "password", required: true });
    authorization = { format: "bearer", config: { value: "{{api_token}}" } };
  }
  return {
    credentials: { format: "api_key", config: { fields } },
    authorization,
    headers,
    query,
    isOAuth: false,
    notes,
  };
}

const passwordFields: readonly ScaffoldField[] = [
  { name: "username", label: "Username", type: "text", required: true },
  { name: "password", label: "Password", type: "password", required: true },
];

function keyField(name: string, { description }: SecurityScheme): ScaffoldField {
  const help = firstSentence(description ?? "");
  const label = titleCase(name).replace(/^Api\b/, "API");
  return { name, label, type: "password", required: true, ...(help === "" ? {} : { help_text: help }) };
}
