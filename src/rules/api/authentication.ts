import { type Config, defineRule, locateValue } from "../../rule-kit/index.js";
import { groupBy } from "jsonata-check/text";
import type { SecurityScheme } from "../../api/description.js";
import { describedAt, namesText } from "./support/described.js";
import { schemeInWords, unmetBy } from "./support/schemes.js";

export default defineRule({
  id: "api/authentication",
  severity: "warning",
  confidence: "likely",
  summary: "An authorization that differs from the API description",
  description:
    "The API answers 401 if the key is not in the header or parameter that the description names, or if another scheme is used. An authorization that several requests share is right if one of them accepts it.",
  related: ["api/token-url", "api/unknown-scope"],
  examples: ({ config, api, users, highlight, header }) => {
    const described = api({
      components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Api-Key" } } },
      security: [{ key: [] }],
      paths: { "/users": { get: {} } },
    });
    const sent = (header_name: string): object => ({
      ...header(header_name, "{{api_key}}"),
      ...users({ list: { path: "/users" } }),
    });
    return {
      bad: [highlight({ ...config({ ...sent("X-Key") }), ...described }, '"X-Key"')],
      good: [{ ...config({ ...sent("x-api-key") }), ...described }],
    };
  },
  messages: {
    other: ({ schemes }: { schemes: readonly string[] }) => ({
      what: `The API description asks for ${schemes.join(", or ")}.`,
      why: "The API answers 401.",
      help: "Change `authorization` to match the description.",
    }),
    flow: ({ flows }: { flows: readonly string[] }) => ({
      what: `The API description lists only ${namesText(flows)}, not the OAuth flow of this credential.`,
      why: "The authorization server rejects the token request.",
      help: "Use the credential format of a flow that the description lists.",
    }),
  },
  create: (context) => {
    const judgeFlows = ({ credentials }: Config): void => {
      const schemes = context.api?.descriptions.flatMap(({ securitySchemes }) => securitySchemes) ?? [];
      const oauth = schemes.filter(({ type }) => type === "oauth2");
      const flows = [...new Set(oauth.flatMap((scheme) => scheme.flows.map(({ name }) => name)))];
      if (flows.length === 0 || schemes.some(({ type }) => /^(?:bearer|openIdConnect|other)$/.test(type))) return;
      for (const { name, value } of credentials) {
        const fitting = flowsOf.get(name);
        const format = value.get("format");
        if (fitting === undefined || format === undefined || flows.some((flow) => fitting.includes(flow))) continue;
        const related = oauth.map(({ place }) => describedAt(place));
        context.report({ message: "flow", data: { flows }, at: locateValue(format.node), related });
      }
    };
    return {
      config: (config) => {
        judgeFlows(config);
        const authorized = config.requests().filter(({ authorization }) => authorization !== undefined);
        for (const requests of groupBy(authorized, ({ authorization }) => authorization?.value.node).values()) {
          const [first] = requests;
          const verdicts = requests.map((request) => unmetBy(request, context.api?.match(request)));
          const unmet = verdicts.flatMap((verdict) =>
            Array.isArray(verdict) ? [verdict as readonly SecurityScheme[]] : [],
          );
          const isUnsure = verdicts.includes("met");
          const authorization = first?.authorization?.value;
          if (unmet.length === 0 || isUnsure || authorization === undefined) continue;
          const schemes = [...new Set(unmet.flat())];
          const settings = authorization.get("config");
          const at = settings?.get("header_name") ?? authorization.get("format") ?? authorization;
          const related = schemes.map(({ place }) => describedAt(place));
          context.report({
            message: "other",
            data: { schemes: schemes.map(schemeInWords) },
            at: locateValue(at.node),
            related,
          });
        }
      },
    };
  },
});

/** The documented OAuth flows that each credential format can use. */
const flowsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ["oauth2", ["authorizationCode", "implicit", "deviceAuthorization"]],
  ["oauth2_client_credentials", ["clientCredentials"]],
]);
