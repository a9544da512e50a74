import { defineRule, didYouMean, fixOf, locateKey, type Member, renameKey } from "../../rule-kit/index.js";
import type { Parameter } from "../../api/parameter.js";
import { suggest } from "jsonata-check/text";
import { describedAt, inheritors, namesText, sentParameters } from "./support/described.js";
import { isKnownName, slipOf } from "./support/parameter-names.js";

export default defineRule({
  id: "api/unknown-parameter",
  severity: "warning",
  confidence: "likely",
  summary: "A parameter that the API does not know",
  description:
    "APIs ignore parameters that they do not know: a misspelled filter returns every record. A name that resembles no documented one is only reported as information, and only where the description lists all query parameters.",
  fixable: "unsafe",
  related: ["api/missing-parameter", "api/pagination-parameter"],
  examples: ({ config, api, highlight, list }) => {
    const parameters = [{ name: "updated_since", in: "query", schema: { type: "string" } }];
    const described = api({ paths: { "/users": { get: { parameters } } } });
    const listUsers = (query: object): object => ({ ...list({ query }) });
    return {
      bad: [
        highlight({ ...config({ ...listUsers({ update_since: "{{query.since}}" }) }), ...described }, '"update_since"'),
      ],
      good: [{ ...config({ ...listUsers({ updated_since: "{{query.since}}" }) }), ...described }],
    };
  },
  messages: {
    near: ({ name, right, operation }: { name: string; right: string; operation: string | undefined }) => ({
      what:
        operation === undefined
          ? `No operation has a parameter \`${name}\`.`
          : `\`${operation}\` has no parameter \`${name}\`.`,
      why: "The API ignores it.",
      help: didYouMean(right),
    }),
    unknown: ({ name, names, operation }: { name: string; names: readonly string[]; operation: string }) => ({
      what: `The API description has no parameter \`${name}\` for \`${operation}\`.`,
      why: "An API ignores parameters that it does not know.",
      help: `Use one of these: ${namesText(names)}.`,
    }),
  },
  create: (context) => {
    const reportSlip = (member: Member, right: string, known: readonly Parameter[], operation?: string): void => {
      const parameter = known.find(({ name }) => name === right);
      context.report({
        message: "near",
        data: { name: member.key.name, operation, right },
        at: locateKey(member),
        fixes: [fixOf(`Write \`${right}\``, "unsafe", renameKey(member, right))],
        related: parameter === undefined ? [] : [describedAt(parameter.place)],
      });
    };
    return {
      config: (config) => {
        for (const { section, place, name, value, owner } of sentParameters(config.value)) {
          const member = owner.member(name);
          const operations = inheritors(config, section, name, context.api);
          const known = operations.flatMap((operation) => operation.parametersIn(place));
          const names = [...new Set(known.map((parameter) => parameter.name))];
          if (member === undefined || value.type === "null") continue;
          if (operations.some((operation) => isKnownName(name, names, operation))) continue;
          const unsent = names.filter((each) => !owner.has(each));
          const right = slipOf(name, unsent);
          if (right !== undefined) reportSlip(member, right, known);
        }
      },
      request: (request) => {
        const operation = context.api?.operation(request);
        if (operation === undefined || request.value.isTrue("add_query_to_body")) return;
        for (const { place, name, value, owner } of sentParameters(request.value)) {
          const known = operation.parametersIn(place);
          const names = known.map((parameter) => parameter.name);
          const member = owner.member(name);
          if (member === undefined || value.type === "null" || isKnownName(name, names, operation)) continue;
          const unsent = names.filter((each) => !owner.has(each));
          const isDocumented = place === "query" && names.length > 0 && !known.some(({ isFreeForm }) => isFreeForm);
          const right = slipOf(name, unsent) ?? (isDocumented ? suggest(name, unsent) : undefined);
          if (right !== undefined) reportSlip(member, right, known, operation.name);
          else if (isDocumented) {
            const [at, related] = [locateKey(member), [describedAt(operation.place)]];
            const data = { name, operation: operation.name, names };
            context.report({ message: "unknown", data, at, severity: "info", related });
          }
        }
      },
    };
  },
});
