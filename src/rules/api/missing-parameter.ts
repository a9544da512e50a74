import { Authorization } from "../../model/authorization.js";
import { EffectiveMethod } from "../../model/effective-method.js";
import type { Request } from "../../model/request.js";
import type { Value } from "../../model/value.js";
import { locateKeyOf } from "../../document/location.js";
import type { Content, Operation } from "../../api/operation.js";
import { defineRule } from "../../rule-kit/rule.js";
import { isCredentialName } from "../../model/credential-name.js";
import { describedAt, locateRequest } from "./described.js";

export default defineRule({
  id: "api/missing-parameter",
  severity: "warning",
  confidence: "likely",
  summary: "A required parameter that nothing sends",
  description:
    "The API rejects a request that lacks a query parameter, a header or a body property that its description requires. What pagination and authorization add counts as sent.",
  related: ["api/unknown-parameter"],
  examples: ({ config, api }) => {
    const parameters = [{ name: "account", in: "query", required: true, schema: { type: "string" } }];
    const described = api({ paths: { "/users": { get: { parameters } } } });
    return {
      bad: [
        {
          ...config({ resources: { users: { list: { path: "/users", query: { role: "{{query.role}}" } } } } }),
          ...described,
          highlights: ['"query"'],
        },
      ],
      good: [
        {
          ...config({ resources: { users: { list: { path: "/users", query: { account: "{{query.account}}" } } } } }),
          ...described,
        },
      ],
    };
  },
  messages: {
    parameter: ({ name, place, operation }: { name: string; place: "query" | "header"; operation: string }) => ({
      what: `\`${operation}\` requires the ${place === "query" ? "query parameter" : "header"} \`${name}\`, and nothing sends it.`,
      why: "The API rejects the request.",
      help: `Add \`${name}\` to \`${place === "query" ? "query" : "headers"}\`.`,
    }),
    property: ({ name, operation }: { name: string; operation: string }) => ({
      what: `The body of \`${operation}\` requires \`${name}\`, and nothing sends it.`,
      why: "The API rejects the request.",
      help: `Add \`${name}\` to \`body\`.`,
    }),
  },
  needs: "whole",
  create: (context) => ({
    request: (request) => {
      const match = context.api?.match(request);
      if (match?.kind !== "operation") return;
      const { operation } = match;
      const isAuthorized = request.authorization !== undefined;
      const judge = (place: "query" | "header", section: "query" | "headers"): void => {
        const sent = sentIn(section, request);
        if (sent === undefined) return;
        for (const parameter of operation.parametersIn(place)) {
          const { name, isRequired, schema } = parameter;
          if (!isRequired || sent.has(bare(name)) || (isAuthorized && isCredentialName(name))) continue;
          if (place === "header" && isStandard(name)) continue;
          if (schema?.places.some(({ value }) => typeof value === "object" && value !== null && "default" in value))
            continue;
          const written = request.value.get(section);
          const at = written === undefined ? locateRequest(request) : locateKeyOf(written.node);
          const lacks = [{ value: written ?? request.value, keys: [written === undefined ? section : name] }];
          const related = [describedAt(parameter.place)];
          context.report({
            message: "parameter",
            data: { name, place, operation: operation.name },
            at,
            lacks,
            related,
          });
        }
      };
      judge("query", "query");
      judge("header", "headers");
      const body = request.value.get("body");
      if (body?.type !== "object" || body.has("$truto_merge") || request.value.isTrue("add_query_to_body")) return;
      for (const name of requiredIn(operation)) {
        if (body.has(name) || pagingNames(request)?.has(bare(name)) !== false) continue;
        if (isAuthorized && isCredentialName(name)) continue;
        const lacks = [{ value: body, keys: [name] }];
        const related = [describedAt((operation.body as Content).place)];
        const at = locateKeyOf(body.node);
        context.report({ message: "property", data: { name, operation: operation.name }, at, lacks, related });
      }
    },
  }),
});

/** The names that are sent, bare; undefined where that is not known. */
function sentIn(section: "query" | "headers", request: Request): ReadonlySet<string> | undefined {
  const written = section === "query" ? request.query : request.headers;
  if (written.has("$truto_merge")) return undefined;
  const names = [...written.keys()];
  const authorization = request.authorization && new Authorization(request.authorization.value);
  if (section === "headers") {
    const header = authorization?.header(() => "");
    if (header !== undefined && header.name === undefined) return undefined;
    return new Set([...names, header?.name ?? ""].map(bare));
  }
  const paging = pagingNames(request);
  const [, query = ""] = (request.value.text("path") ?? "").split("?");
  return (
    paging &&
    new Set([...names, ...query.split("&").map((pair) => pair.split("=")[0] ?? "")].map(bare).concat([...paging]))
  );
}

/** The names that pagination sends, bare; undefined where an expression or the platform decides. */
function pagingNames(request: Request): ReadonlySet<string> | undefined {
  const { pagination } = request;
  const format = pagination?.value.text("format");
  if (pagination === undefined || (pagination.from === "integration" && isOfOneRecord(request))) return new Set();
  if (format === undefined || format === "dynamic" || format === "range") return undefined;
  const settings: Value | undefined = pagination.value.get("config");
  const keys = settings?.entries().filter(([key]) => /_(?:key|param)$/.test(key)) ?? [];
  return new Set(["page", "limit", "offset", "cursor", ...keys.map(([, value]) => bare(value.string?.value ?? ""))]);
}

/** Whether a request reads or writes one record, so that the pagination of the integration adds nothing. */
function isOfOneRecord(request: Request): boolean {
  return request instanceof EffectiveMethod && ["get", "create", "update", "delete"].includes(request.name);
}

/** A name without the brackets that write a list or an object under it, in one case. */
function bare(name: string): string {
  return name.replace(/\[.*$/, "").toLowerCase();
}

/** Headers that the platform sets by itself. */
function isStandard(name: string): boolean {
  return /^(?:accept|content-?type|content-length|user-agent|host|authorization|date|accept-.*)$/i.test(name);
}

/** The properties that a body of every media type requires. */
function requiredIn({ body }: Operation): readonly string[] {
  const schemas = [...(body?.media.values() ?? [])];
  const [first] = schemas;
  return first?.names.filter((name) => schemas.every((schema) => schema?.requires(name))) ?? [];
}
