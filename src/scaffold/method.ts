import { jsonOf } from "../api/content.js";
import type { Operation } from "../api/operation.js";
import type { Parameter } from "../api/parameter.js";
import type { Schema } from "../api/schema.js";
import { isCredentialName } from "../model/credential-name.js";
import { listPath, recordPath } from "./answers.js";
import { pagingParameters, type ScaffoldPagination } from "./pagination.js";
import { isUsual, type ScaffoldMethod } from "./resources.js";
import { firstSentence, singular, snakeCase } from "./words.js";

/** The options for writing a method. */
export interface MethodOptions {
  /** The names of what every request sends already. */
  readonly sent: ReadonlySet<string>;
  /** The pagination of the integration, and the method's own. */
  readonly common: ScaffoldPagination | undefined;
  readonly own: ScaffoldPagination | undefined;
  readonly hasScopes: boolean;
}

/** The maximum number of optional parameters; people add others. */
const mostOptional = 12;

/** A method for a configuration, with a note about open questions. */
export function writeMethod(
  method: ScaffoldMethod,
  options: MethodOptions,
): { readonly value: object; readonly note: string | undefined } {
  const { name, resource, operation } = method;
  const { own, common, hasScopes } = options;
  const isList = name === "list";
  const answer = operation.success;
  const records = isList && answer !== undefined ? listPath(answer, resource) : undefined;
  const path = isList ? records : answer && name !== "delete" ? ownPath(answer, method) : undefined;
  const isPagedAsUsual = !isList || JSON.stringify(own) === JSON.stringify(common);
  const [summary = ""] = [operation.summaryText, operation.description]
    .map((text) => firstSentence(text ?? ""))
    .toSorted((one, other) => Number(other.includes(" ")) - Number(one.includes(" ")));
  const scopes = hasScopes ? scopesOf(operation) : [];
  const value = {
    ...ownBaseUrl(method),
    path: pathOf(method),
    ...(operation.verb === "get" ? {} : { method: operation.verb }),
    ...whereAny("headers", headersOf(operation, options.sent)),
    ...whereAny("query", queryOf(method, options)),
    ...bodyOf(operation),
    ...(path === undefined || path === "" ? {} : { response_path: path }),
    ...(isPagedAsUsual ? {} : { pagination: own ?? null }),
    ...(scopes.length > 0 ? { scopes } : {}),
    ...(summary === "" ? {} : { description: summary }),
    ...(operation.documentationUrl === undefined ? {} : { api_documentation_url: operation.documentationUrl }),
  };
  const isOpen = isList && records === undefined;
  return {
    value,
    note: isOpen ? `${resource}.${name}: the description does not tell where the records are.` : undefined,
  };
}

/** The path of the record in a response, or of the records of a method other than `list`. */
function ownPath(answer: Schema, { name, resource, operation }: ScaffoldMethod): string | undefined {
  const path = recordPath(answer, resource);
  const isOfMany = operation.verb === "get" && !isUsual(name);
  return path === "" && isOfMany ? listPath(answer, resource) : path;
}

function whereAny(name: string, members: Readonly<Record<string, unknown>>): object {
  return Object.keys(members).length === 0 ? {} : { [name]: members };
}

/** The base URL of an operation with its own server; callers pass the variables. */
function ownBaseUrl({ operation, description }: ScaffoldMethod): object {
  const [server] = operation.ownServers === undefined ? [] : description.serversOf(operation);
  if (server === undefined) return {};
  const url = server.url.replaceAll(/\{([^{}]*)\}/g, (_, name: string) => {
    return server.variables.get(name)?.usual ?? `{{query.${snakeCase(name)}}}`;
  });
  return { base_url: url.replace(/\/$/, "").replace(/^\/\//, "https://") };
}

/** The path with placeholders: the record's own ID, and other IDs from the caller's query. */
function pathOf({ id, operation }: ScaffoldMethod): string {
  return operation.path.replace(/[?#].*$/, "").replaceAll(/\{([^{}]*)\}/g, (_, name: string) => {
    return name === id ? "{{id}}" : `{{query.${snakeCase(name)}}}`;
  });
}

function queryOf(
  { name, id, resource, operation }: ScaffoldMethod,
  { sent, common, own }: MethodOptions,
): Readonly<Record<string, string>> {
  const paging = pagingParameters(own ?? (name === "list" ? common : undefined));
  const parameters = operation.parametersIn("query").filter((each) => !paging.has(each.name) && !sent.has(each.name));
  const plain = parameters.filter((each) => {
    return each.isRequired ? !isCredentialName(each.name) : !each.isFreeForm && !each.isDeprecated;
  });
  const optional = new Set(plain.filter(({ isRequired }) => !isRequired).slice(0, mostOptional));
  const one = singular(resource);
  const isRecord = (parameter: string): boolean =>
    id === undefined && name !== "list" && [one, `${one}_id`, "id"].includes(snakeCase(parameter));
  return Object.fromEntries(
    plain
      .filter((parameter) => parameter.isRequired || optional.has(parameter))
      .map((parameter) => [
        parameter.name,
        parameter.isRequired && isRecord(parameter.name) ? "{{id}}" : valueOf("query", parameter),
      ]),
  );
}

function headersOf({ parameters }: Operation, sent: ReadonlySet<string>): Readonly<Record<string, string>> {
  const required = parameters.filter((each) => each.in === "header" && each.isRequired && !sent.has(each.name));
  const others = required.filter(({ name }) => !/^(?:accept|content-?type)$/i.test(name) && !isCredentialName(name));
  return Object.fromEntries(others.map((each) => [each.name, valueOf("query", each)]));
}

/** A placeholder for a caller's value, which is omitted if it is optional. */
function valueOf(
  root: "query" | "body",
  { name, isRequired, schema }: Pick<Parameter, "name" | "isRequired" | "schema">,
): string {
  const [only, ...others] = schema?.shapes.length === 1 ? (schema.shapes[0]?.values ?? []) : [];
  if (isRequired && others.length === 0 && typeof only === "string") return only;
  const isText = schema?.types === undefined || [...schema.types].every((type) => type === "string" || type === "null");
  const type = isText || (root === "query" && schema.types?.has("object") !== true) ? "" : ":any";
  return `{{${root}.${snakeCase(name)}${type}${isRequired ? "" : ":undefined"}}}`;
}

const formats: readonly (readonly [type: RegExp, format: string | undefined])[] = [
  [/^application\/x-www-form-urlencoded/i, "form"],
  [/^multipart\/form-data/i, "multipart"],
];

/** The body; some descriptions have one for `get`, which sends none. */
function bodyOf({ body, verb }: Operation): object {
  if (body === undefined || verb === "get") return {};
  const json = jsonOf(body.media);
  const [type, schema] = json === undefined ? ([...body.media][0] ?? []) : ["application/json", json];
  const [, format] = formats.find(([pattern]) => pattern.test(type ?? "")) ?? [];
  const members = schema === undefined ? {} : membersOf(schema);
  if (Object.keys(members).length === 0 || (json === undefined && format === undefined)) return {};
  return { ...(format === undefined ? {} : { body_format: format }), body: members };
}

function membersOf(schema: Schema): Readonly<Record<string, string>> {
  const names = schema.names.filter((name) => !schema.isReadOnly(name));
  const optional = new Set(names.filter((name) => !schema.requires(name)).slice(0, mostOptional));
  return Object.fromEntries(
    names
      .filter((name) => schema.requires(name) || optional.has(name))
      .map((name) => {
        const step = schema.step(name);
        const member = step.kind === "found" ? step.schema : undefined;
        return [name, valueOf("body", { name, isRequired: schema.requires(name), schema: member })] as const;
      }),
  );
}

function scopesOf({ requirements = [] }: Operation): readonly string[] {
  return [...new Set(requirements.flatMap((each) => each.flatMap(({ scopes }) => scopes)))];
}
