import { defineRule, fixOf, locateValue, replaceText, type Value } from "../../rule-kit/index.js";
import { nearMiss } from "jsonata-check/text";
import { describedAt, helpFor } from "./support/described.js";

export default defineRule({
  id: "api/unknown-scope",
  severity: "warning",
  confidence: "likely",
  summary: "A scope that is not in the API description",
  description:
    "Most authorization servers reject a request for an unknown scope, so nobody can connect. A scope that resembles no documented one is only reported as information.",
  fixable: "unsafe",
  examples: ({ config, api, highlight }) => {
    const tokenUrl = "https://api.acme.example/oauth/token";
    const clientCredentials = { tokenUrl, scopes: { "users:read": "", "users:write": "" } };
    const described = api({
      components: { securitySchemes: { oauth: { type: "oauth2", flows: { clientCredentials } } } },
    });
    const connected = (scope: string): object => ({
      credentials: {
        format: "oauth2_client_credentials",
        config: { auth: { tokenHost: "https://api.acme.example", tokenPath: "/oauth/token" }, scope: [scope] },
      },
    });
    return {
      bad: [highlight({ ...config({ ...connected("user:read") }), ...described }, '"user:read"')],
      good: [{ ...config({ ...connected("users:read") }), ...described }],
    };
  },
  messages: {
    unknown: ({ scope, scopes }: { scope: string; scopes: readonly string[] }) => ({
      what: `The API description has no scope \`${scope}\`.`,
      why: "The authorization server rejects the request, and nobody can connect.",
      help: helpFor(scope, scopes),
    }),
  },
  create: (context) => {
    const judge = (list: Value | undefined): void => {
      const schemes = context.api?.descriptions.flatMap(({ securitySchemes }) => securitySchemes) ?? [];
      const described = schemes.filter(({ flows }) => flows.some(({ scopes }) => scopes.size > 0));
      const scopes = new Set(described.flatMap(({ flows }) => flows.flatMap((flow) => [...flow.scopes.keys()])));
      if (scopes.size === 0) return;
      for (const { string: node } of list?.items() ?? []) {
        if (node === undefined || scopes.has(node.value) || isCommon(node.value)) continue;
        const right = nearMiss(node.value, new Set([...scopes, ...common]));
        const fixes = right === undefined ? [] : [fixOf(`Write \`${right}\``, "unsafe", replaceText(node, right))];
        const data = { scope: node.value, scopes: [...scopes] };
        const severity = right === undefined ? "info" : "warning";
        const related = described.map(({ place }) => describedAt(place));
        context.report({ message: "unknown", data, at: locateValue(node), severity, fixes, related });
      }
    };
    return {
      config: ({ credentials }) => {
        for (const { value } of credentials) judge(value.get("config")?.get("scope"));
      },
      method: ({ value }) => judge(value.get("scopes")),
    };
  },
});

/** The scopes of OpenID Connect, which descriptions rarely list. */
const common = ["openid", "profile", "email", "address", "phone", "offline", "offline_access"];

/** Whether a scope need not be documented: a standard one, or a text that is not one scope. */
function isCommon(scope: string): boolean {
  return common.includes(scope) || /[\s,{}]|^$/.test(scope);
}
