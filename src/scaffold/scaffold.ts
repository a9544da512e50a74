import { getOrCreate } from "jsonata-check/text";
import type { Api } from "../api/api.js";
import type { Server } from "../api/server.js";
import { accessOf, type ScaffoldField } from "./access.js";
import { messagePath } from "./answers.js";
import { writeMethod } from "./method.js";
import { commonPagination, paginationOf } from "./pagination.js";
import { isUsual, scaffoldMethods, usualMethods, type ScaffoldMethod } from "./resources.js";
import { maskedRemark } from "../secrets/secrets.js";
import { countEach } from "../text/counts.js";
import { withoutSecrets } from "./without-secrets.js";
import { snakeCase, titleCase } from "./words.js";

/** The options of a scaffold. */
export interface ScaffoldOptions {
  /** The name of the integration. */
  readonly name: string;
  readonly kind: "config" | "integration-file";
  /** The resources to write; all by default. */
  readonly resources: readonly string[];
}

/** The first draft of an integration. */
export interface Scaffold {
  readonly document: object;
  /** Open questions. */
  readonly notes: readonly string[];
}

/** The names of all resources of an API. */
export function resourcesIn({ descriptions }: Api): readonly string[] {
  return [...new Set(scaffoldMethods(descriptions).map(({ resource }) => resource))];
}

/** Drafts an integration from the descriptions of an API. Deterministic. */
export function scaffold({ descriptions }: Api, { name, kind, resources }: ScaffoldOptions): Scaffold {
  const all = scaffoldMethods(descriptions);
  const methods = resources.length === 0 ? all : all.filter(({ resource }) => resources.includes(resource));
  const label = titleCase(name);
  const base = baseUrlOf(descriptions.flatMap(({ servers }) => servers));
  const [origin] = /^https?:\/\/[^/]+/.exec(base.url) ?? [];
  const access = accessOf(
    descriptions,
    methods.map(({ operation }) => operation),
    base.fields,
    origin,
  );
  const paginations = new Map(methods.filter((each) => each.name === "list").map((each) => [each, paginationOf(each)]));
  const common = commonPagination([...paginations.values()]);
  const error = errorExpression(methods);
  const sent = new Set(Object.keys({ ...access.headers, ...access.query }));
  const written = methods.map((method) => {
    const options = { sent, common, own: paginations.get(method), hasScopes: access.isOAuth };
    return { method, ...writeMethod(method, options) };
  });
  const config = {
    label,
    base_url: base.url,
    ...(Object.keys(access.headers).length > 0 ? { headers: access.headers } : {}),
    ...(Object.keys(access.query).length > 0 ? { query: access.query } : {}),
    credentials: access.credentials,
    ...(access.authorization === undefined ? {} : { authorization: access.authorization }),
    ...(common === undefined ? {} : { pagination: common }),
    ...(error === undefined ? {} : { error_expression: error }),
    resources: grouped(written),
  };
  const unpaged =
    paginations.size > 0 && common === undefined ? ["The parameters of lists do not tell how they are paged."] : [];
  const notes = [...base.notes, ...access.notes, ...unpaged, ...written.flatMap(({ note }) => note ?? [])];
  const draft = kind === "config" ? config : { name: snakeCase(name), label, config };
  const masked = withoutSecrets(draft);
  if (masked !== undefined) notes.push("What looks like a secret in the description is written as `***`.");
  return { document: masked ?? draft, notes: notes.map(maskedRemark) };
}

function grouped(written: readonly { readonly method: ScaffoldMethod; readonly value: object }[]): object {
  const resources = new Map<string, Record<string, object>>();
  for (const { method, value } of written) {
    getOrCreate(resources, method.resource, (): Record<string, object> => ({}))[method.name] = value;
  }
  const rank = (name: string): number => (isUsual(name) ? usualMethods.indexOf(name) : usualMethods.length);
  return Object.fromEntries(
    [...resources].map(([resource, methods]) => [
      resource,
      Object.fromEntries(Object.entries(methods).toSorted(([one], [other]) => rank(one) - rank(other))),
    ]),
  );
}

/** The base URL; parts that depend on the account are fields. */
function baseUrlOf(servers: readonly Server[]): {
  readonly url: string;
  readonly fields: readonly ScaffoldField[];
  readonly notes: readonly string[];
} {
  const server =
    servers.find(({ protocol, host }) => protocol === "https" && host !== undefined) ??
    servers.find(({ host }) => host !== undefined);
  if (server === undefined) {
    const [prefix = ""] = servers.map(({ url }) => url.replace(/^https?:\/\/[^/]*/i, "").replace(/\/$/, ""));
    const field = { name: "domain", label: "Domain", type: "text", required: true } as const;
    const path = prefix.includes("{") ? "" : prefix;
    return {
      url: `https://{{domain}}${path}`,
      fields: [field],
      notes: ["The description names no host; accounts are asked for it."],
    };
  }
  const fields: ScaffoldField[] = [];
  const url = server.url.trim().replaceAll(/\{([^{}]*)\}/g, (_, name: string) => {
    const { values, usual } = server.variables.get(name) ?? { values: [], usual: undefined };
    if (values.length === 1) return values[0] ?? "";
    fields.push(fieldFor(name, values, usual));
    return `{{${snakeCase(name)}}}`;
  });
  const others = new Set(servers.map((each) => each.url)).size - 1;
  const notes =
    others > 0
      ? [`The API has ${others} other server${others === 1 ? "" : "s"}; the skeleton uses ${server.url}.`]
      : [];
  return { url: url.replace(/\/$/, "").replace(/^(?:http:)?\/\//, "https://"), fields, notes };
}

function fieldFor(name: string, values: readonly string[], usual: string | undefined): ScaffoldField {
  const field = { name: snakeCase(name), label: titleCase(name), required: true } as const;
  const isUsual = usual !== undefined && values.includes(usual);
  return values.length > 1
    ? {
        ...field,
        type: "single_select",
        options: values.map((value) => ({ label: value, value })),
        ...(isUsual ? { default: usual } : {}),
      }
    : { ...field, type: "text" };
}

/** An expression that detects errors the way most operations report them. */
function errorExpression(methods: readonly ScaffoldMethod[]): string | undefined {
  const expressions = methods.flatMap(({ operation: { success, failure } }) => {
    // Some APIs respond with 200 to every request.
    const isSlackLike = [success, failure].some((body) => body?.names.includes("ok") === true && body.requires("ok"));
    const path = failure && messagePath(failure);
    if (path === undefined) return [];
    const condition = isSlackLike ? "data.ok = false" : "status >= 400";
    const status = isSlackLike ? "400" : "status";
    return [`${condition} ? { 'status': ${status}, 'message': data.${path} }`];
  });
  return [...countEach(expressions)].find(([, count]) => count * 2 > methods.length)?.[0];
}
