import type { OAuthFlow, SecurityScheme } from "../../api/description.js";
import { locateValue } from "../../document/location.js";
import type { StringNode } from "../../document/tree.js";
import type { Value } from "../../model/value.js";
import { nearMiss } from "jsonata-check/text";
import { fixOf, replaceText } from "../../rule-kit/fixes.js";
import { defineRule } from "../../rule-kit/rule.js";
import { describedAt } from "./described.js";

export default defineRule({
  id: "api/token-url",
  severity: "warning",
  confidence: "likely",
  summary: "An OAuth URL that differs from the API description",
  description:
    "Tokens are requested from the host and path in the credential. If the API description has another URL, nobody can connect. A URL that does not resemble the documented one is only reported as information, because descriptions often keep the URL of an older flow.",
  fixable: "unsafe",
  related: ["auth/token-url"],
  examples: ({ config, api }) => {
    const clientCredentials = { tokenUrl: "https://api.acme.example/oauth2/token", scopes: {} };
    const described = api({
      components: { securitySchemes: { oauth: { type: "oauth2", flows: { clientCredentials } } } },
    });
    const connected = (tokenPath: string): object => ({
      credentials: {
        format: "oauth2_client_credentials",
        config: { auth: { tokenHost: "https://api.acme.example", tokenPath } },
      },
    });
    return {
      bad: [{ ...config({ ...connected("/oauth2/tokens") }), ...described, highlights: ['"/oauth2/tokens"'] }],
      good: [{ ...config({ ...connected("/oauth2/token") }), ...described }],
    };
  },
  messages: {
    other: ({ url, right }: { url: string; right: string }) => ({
      what: `The API description has another URL here: ${url}`,
      why: "If the description is right, nobody can connect.",
      help: `Write \`${right}\`.`,
    }),
  },
  create: (context) => {
    const judge = (
      auth: Value,
      keys: readonly [host: string, path: string],
      schemes: readonly SecurityScheme[],
      urlOf: (flow: OAuthFlow) => string | undefined,
    ): void => {
      const [host, path] = keys.map((key) => auth.get(key)?.string);
      const described = schemes
        .flatMap(({ flows }) => flows.flatMap((flow) => urlOf(flow) ?? []))
        .filter((url) => URL.canParse(url));
      const urls = described.map((url) => new URL(url));
      const [first] = urls;
      if (first === undefined || host === undefined || path === undefined || !/^https?:\/\/[^{}]*$/.test(host.value))
        return;
      const report = (node: StringNode, written: string, known: readonly string[], rights: readonly string[]): void => {
        const near = nearMiss(written, known);
        const right = rights[near === undefined ? 0 : known.indexOf(near)] ?? "";
        const fixes = near === undefined ? [] : [fixOf(`Write \`${right}\``, "unsafe", replaceText(node, right))];
        const related = schemes.map(({ place }) => describedAt(place));
        const severity = near === undefined ? "info" : "warning";
        context.report({
          message: "other",
          data: { url: described[0] ?? "", right },
          at: locateValue(node),
          severity,
          fixes,
          related,
        });
      };
      const written = URL.canParse(host.value) ? new URL(host.value) : undefined;
      if (written === undefined || path.value.includes("{") || !path.value.startsWith("/")) return;
      const sameHost = urls.filter((url) => url.host === written.host);
      if (sameHost.length === 0) {
        const hosts = [...new Set(urls.map((url) => url.host))];
        report(
          host,
          written.host,
          hosts,
          hosts.map((each) => `https://${each}`),
        );
        return;
      }
      const paths = [...new Set(sameHost.map((url) => url.pathname))];
      const full = trimmed(written.pathname) + trimmed(path.value.split("?")[0] ?? "");
      if (trimmed(written.pathname) !== "" || paths.some((each) => trimmed(each) === full)) return;
      report(path, full, paths, paths);
    };
    return {
      config: ({ credentials }) => {
        const all = context.api?.descriptions.flatMap(({ securitySchemes }) => securitySchemes) ?? [];
        const schemes = all.filter(({ type }) => type === "oauth2");
        for (const { value } of credentials) {
          const auth = value.get("config")?.get("auth");
          if (auth?.type !== "object") continue;
          judge(auth, ["tokenHost", "tokenPath"], schemes, ({ tokenUrl }) => tokenUrl);
          if (auth.has("authorizeHost"))
            judge(auth, ["authorizeHost", "authorizePath"], schemes, ({ authorizationUrl }) => authorizationUrl);
        }
      },
    };
  },
});

function trimmed(path: string): string {
  return path.replace(/\/+$/, "");
}
