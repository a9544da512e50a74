import { defineRule, didYouMean, fixOf, locateKey, renameKey } from "../../rule-kit/index.js";
import { suggest } from "jsonata-check/text";
import { describedAt, inheritors, namesText, sections } from "./described.js";
import { isKnownName, slipOf } from "./parameter-names.js";

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
  create: (context) => ({
    config: (config) => {
      for (const [section, place] of sections) {
        const written = config.value.get(section);
        for (const [name, value] of written?.entries() ?? []) {
          const member = written?.member(name);
          const operations = inheritors(config, section, name, context.api);
          const known = operations.flatMap((operation) => operation.parametersIn(place));
          const names = [...new Set(known.map((parameter) => parameter.name))];
          if (member === undefined || value.type === "null") continue;
          if (operations.some((operation) => isKnownName(name, names, operation))) continue;
          const right = slipOf(
            name,
            names.filter((each) => !written?.has(each)),
          );
          if (right === undefined) continue;
          const data = { name, operation: undefined, right };
          const fixes = [fixOf(`Write \`${right}\``, "unsafe", renameKey(member, right))];
          const parameter = known.find((each) => each.name === right);
          const related = parameter === undefined ? [] : [describedAt(parameter.place)];
          context.report({ message: "near", data, at: locateKey(member), fixes, related });
        }
      }
    },
    request: (request) => {
      const match = context.api?.match(request);
      if (match?.kind !== "operation" || request.value.isTrue("add_query_to_body")) return;
      const { operation } = match;
      for (const [section, place] of sections) {
        const known = operation.parametersIn(place);
        const names = known.map((parameter) => parameter.name);
        const written = request.value.get(section);
        for (const [name, value] of written?.entries() ?? []) {
          const member = written?.member(name);
          if (member === undefined || value.type === "null" || isKnownName(name, names, operation)) continue;
          const unsent = names.filter((each) => !written?.has(each));
          const slip = slipOf(name, unsent);
          const isDocumented = place === "query" && names.length > 0 && !known.some(({ isFreeForm }) => isFreeForm);
          const right = slip ?? (isDocumented ? suggest(name, unsent) : undefined);
          const severity = right === undefined ? "info" : "warning";
          const at = locateKey(member);
          const data = { name, operation: operation.name };
          if (right !== undefined) {
            const parameter = known.find((each) => each.name === right);
            const fixes = [fixOf(`Write \`${right}\``, "unsafe", renameKey(member, right))];
            const related = parameter === undefined ? [] : [describedAt(parameter.place)];
            context.report({ message: "near", data: { ...data, right }, at, fixes, related, severity });
          } else if (isDocumented) {
            const related = [describedAt(operation.place)];
            context.report({ message: "unknown", data: { ...data, names }, at, severity, related });
          }
        }
      }
    },
  }),
});
