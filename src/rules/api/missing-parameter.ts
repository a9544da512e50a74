import type { Api } from "../../api/api.js";
import type { Operation, Parameter, ParameterPlace } from "../../api/operation.js";
import { locateOwner, locateValue, type Location } from "../../document/location.js";
import type { Node } from "../../document/tree.js";
import type { Config } from "../../model/config.js";
import { isCredentialName } from "../../model/credential-name.js";
import type { Request } from "../../model/request.js";
import { groupBy, nearMiss } from "jsonata-check/text";
import { defineRule } from "../../rule-kit/rule.js";
import { describedAt, inheritors, sections, type Section } from "./described.js";
import { bareName, pagingNames, sentIn } from "./sent-names.js";

export default defineRule({
  id: "api/missing-parameter",
  severity: "warning",
  confidence: "likely",
  summary: "A required parameter that nothing sends",
  description:
    "The API rejects a request that lacks a query parameter, a header or a body property that its description requires. What pagination and authorization add counts as sent. What every documented operation lacks is reported once, at the integration.",
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
    parameter: ({ name, section, operation }: { name: string; section: Section; operation: string | undefined }) => ({
      what: `${operation === undefined ? "Every operation" : `\`${operation}\``} requires the ${section === "query" ? "query parameter" : "header"} \`${name}\`, and nothing sends it.`,
      why: "The API rejects the request.",
      help: `Add \`${name}\` to \`${section}\`.`,
    }),
    property: ({ name, operation }: { name: string; operation: string }) => ({
      what: `The body of \`${operation}\` requires \`${name}\`, and nothing sends it.`,
      why: "The API rejects the request.",
      help: `Add \`${name}\` to \`body\`.`,
    }),
  },
  needs: "whole",
  create: (context) => ({
    config: (config) => {
      const sent = config.requests().flatMap((request) => {
        const match = context.api?.match(request);
        return match?.kind === "operation" ? [{ request, operation: match.operation }] : [];
      });
      for (const [section, place] of sections) {
        const missing = sent.flatMap((each) =>
          missingIn(section, place, each)
            .filter(({ name }) => !isMisspelled(name, section, each, config, context.api))
            .map((parameter) => ({ ...each, parameter })),
        );
        for (const group of groupBy(missing, ({ parameter }) => bareName(parameter.name)).values()) {
          const isOfAll = group.length > 1 && group.length === sent.length;
          for (const { request, operation, parameter } of isOfAll ? group.slice(0, 1) : group) {
            const { value } = isOfAll ? config : request;
            const { name } = parameter;
            const written = value.get(section);
            context.report({
              message: "parameter",
              data: { name, section, operation: isOfAll ? undefined : operation.name },
              at: locateLack((written ?? value).node),
              lacks: [{ value: written ?? value, keys: [written === undefined ? section : name] }],
              related: [describedAt(parameter.place)],
            });
          }
        }
      }
      for (const { request, operation } of sent) {
        const body = request.value.get("body");
        for (const name of missingInBody(request, operation)) {
          if (body === undefined || operation.body === undefined) continue;
          const related = [describedAt(operation.body.place)];
          const [lacks, at] = [[{ value: body, keys: [name] }], locateLack(body.node)];
          context.report({ message: "property", data: { name, operation: operation.name }, at, lacks, related });
        }
      }
    },
  }),
});

function locateLack(node: Node): Location {
  return node.type === "object" ? locateOwner(node) : locateValue(node);
}

/** A request with the operation that it is. */
interface Sent {
  readonly request: Request;
  readonly operation: Operation;
}

/** The required parameters that nothing sends. */
function missingIn(section: Section, place: ParameterPlace, { request, operation }: Sent): readonly Parameter[] {
  const sent = sentIn(section, request);
  if (sent === undefined) return [];
  return operation.parametersIn(place).filter(({ name, isRequired, schema }) => {
    if (!isRequired || sent.has(bareName(name)) || (place === "header" && isStandard(name))) return false;
    return !isAuthorizedBy(request, name) && schema?.hasDefault !== true;
  });
}

/** Whether the parameter is sent under a misspelled name, which is reported itself. */
function isMisspelled(
  name: string,
  section: Section,
  { request, operation }: Sent,
  config: Config,
  api?: Api,
): boolean {
  const names = new Set(operation.parameters.map((parameter) => parameter.name));
  return [...request[section]].some(([written, { from }]) => {
    if (names.has(written) || nearMiss(written, names) !== name) return false;
    return from === "method" || inheritors(config, section, written, api).length > 0;
  });
}

/** The properties that a body of every media type requires and nothing sends. */
function missingInBody(request: Request, { body: described }: Operation): readonly string[] {
  const body = request.value.get("body");
  if (body?.type !== "object" || body.has("$truto_merge") || request.value.isTrue("add_query_to_body")) return [];
  const schemas = [...(described?.media.values() ?? [])];
  const required = schemas[0]?.names.filter((name) => schemas.every((schema) => schema?.requires(name))) ?? [];
  const paging = pagingNames(request);
  return required.filter((name) => {
    return !body.has(name) && paging?.has(bareName(name)) === false && !isAuthorizedBy(request, name);
  });
}

function isAuthorizedBy({ authorization }: Request, name: string): boolean {
  return authorization !== undefined && isCredentialName(name);
}

/** Headers that the platform sets by itself. */
function isStandard(name: string): boolean {
  return /^(?:accept|content-?type|content-length|user-agent|host|authorization|date|accept-.*)$/i.test(name);
}
