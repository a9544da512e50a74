import { defineRule, fixOf, locateKey, locateValue, renameKey } from "../../rule-kit/index.js";
import { contentTypeOf } from "../../model/content-type.js";
import { nearMiss } from "jsonata-check/text";
import { bodyMembers, type BodyMember } from "./support/body-members.js";
import { describedAt, helpFor, namesText } from "./support/described.js";

export default defineRule({
  id: "api/body-shape",
  severity: "warning",
  confidence: "likely",
  summary: "A request body that does not match the API description",
  description:
    "APIs ignore properties that they do not know, or reject the whole body; a body of another media type is not read at all. A property that resembles no documented one is only reported as information.",
  fixable: "unsafe",
  related: ["api/missing-parameter", "api/parameter-value"],
  examples: ({ config, api, users, highlight }) => {
    const schema = { type: "object", properties: { first_name: { type: "string" } } };
    const post = { requestBody: { content: { "application/json": { schema } } } };
    const described = api({ paths: { "/users": { post } } });
    const createUser = (body: object): object => ({ ...users({ create: { path: "/users", method: "post", body } }) });
    return {
      bad: [highlight({ ...config({ ...createUser({ firstname: "{{body.name}}" }) }), ...described }, '"firstname"')],
      good: [{ ...config({ ...createUser({ first_name: "{{body.name}}" }) }), ...described }],
    };
  },
  messages: {
    property: ({ name, names, operation }: { name: string; names: readonly string[]; operation: string }) => ({
      what: `The documented body of \`${operation}\` has no \`${name}\` here.`,
      why: "The API ignores the property or rejects the request.",
      help: helpFor(name, names),
    }),
    media: ({ type, types }: { type: string; types: readonly string[] }) => ({
      what: `The documented request has no body of the type \`${type}\`.`,
      why: "The API does not read the body.",
      help: `Use one of these: ${namesText(types)}.`,
    }),
  },
  create: (context) => {
    const reportProperty = ({ owner, name, schema, step }: BodyMember, operation: string): void => {
      const member = owner.member(name);
      if (step.kind !== "absent" || step.names.length === 0 || member === undefined) return;
      const names = step.names.filter((each) => !owner.has(each));
      const right = nearMiss(name, names);
      context.report({
        message: "property",
        data: { name, names, operation },
        at: locateKey(member),
        severity: right === undefined ? "info" : "warning",
        fixes: right === undefined ? [] : [fixOf(`Write \`${right}\``, "unsafe", renameKey(member, right))],
        related: schema.places.slice(0, 1).map(describedAt),
      });
    };
    return {
      request: (request) => {
        const operation = context.api?.operation(request);
        const body = request.value.get("body");
        if (operation === undefined || body === undefined) return;
        const types = [...(operation.body?.media.keys() ?? [])];
        const schemas = [...(operation.body?.media.values() ?? [])].filter((schema) => schema !== undefined);
        const [first] = schemas;
        const members = schemas.length === types.length ? bodyMembers(body, first) : [];
        for (const member of members) reportProperty(member, operation.name);
        const header = contentTypeOf(request.value.get("headers"));
        const type = header?.value.split(";")[0]?.trim().toLowerCase();
        if (header === undefined || type === undefined || type.includes("{") || types.length === 0) return;
        if (types.some((each) => isSame(each, type))) return;
        const related = operation.body === undefined ? [] : [describedAt(operation.body.place)];
        context.report({ message: "media", data: { type, types }, at: locateValue(header), related });
      },
    };
  },
});

/** Whether a documented media type or range includes another one. */
function isSame(described: string, type: string): boolean {
  const [bare = ""] = described.split(";");
  const range = bare.trim().toLowerCase();
  return range === type || range === "*/*" || (range.endsWith("/*") && type.startsWith(range.slice(0, -1)));
}
