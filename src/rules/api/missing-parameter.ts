import { defineRule, locateOwner, locateValue, type Location, type Node } from "../../rule-kit/index.js";
import { groupBy } from "jsonata-check/text";
import { describedAt, sections, type Section } from "./support/described.js";
import { isMisspelled, missingIn, missingInBody } from "./support/missing-names.js";
import { bareName } from "./support/parameter-names.js";

export default defineRule({
  id: "api/missing-parameter",
  severity: "warning",
  confidence: "likely",
  summary: "A required parameter that nothing sends",
  description:
    "The API rejects a request that lacks a query parameter, a header or a body property that its description requires. What pagination and authorization add counts as sent. What every documented operation lacks is reported once, at the integration.",
  related: ["api/unknown-parameter"],
  examples: ({ config, api, highlight, list }) => {
    const parameters = [{ name: "account", in: "query", required: true, schema: { type: "string" } }];
    const described = api({ paths: { "/users": { get: { parameters } } } });
    return {
      bad: [highlight({ ...config(list({ query: { role: "{{query.role}}" } })), ...described }, '"query"')],
      good: [{ ...config(list({ query: { account: "{{query.account}}" } })), ...described }],
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
        const operation = context.api?.operation(request);
        return operation === undefined ? [] : [{ request, operation }];
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
