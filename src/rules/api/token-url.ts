import { defineRule, fixOf, locateValue, replaceText } from "../../rule-kit/index.js";
import type { SecurityScheme } from "../../api/description.js";
import { oauthUrlsOf, type OAuthUrl } from "../../model/oauth-url.js";
import { nearMiss } from "jsonata-check/text";
import { describedAt } from "./support/described.js";

export default defineRule({
  id: "api/token-url",
  severity: "warning",
  confidence: "likely",
  summary: "An OAuth URL that differs from the API description",
  description:
    "Tokens are requested from the host and path in the credential. If the API description has another URL, nobody can connect. A URL that does not resemble the documented one is only reported as information, because descriptions often keep the URL of an older flow.",
  fixable: "unsafe",
  related: ["auth/token-url"],
  examples: ({ config, api, highlight }) => {
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
      bad: [highlight({ ...config({ ...connected("/oauth2/tokens") }), ...described }, '"/oauth2/tokens"')],
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
    const judge = ({ host, path }: OAuthUrl, schemes: readonly SecurityScheme[], documented: OAuthFlowUrl): void => {
      const described = schemes
        .flatMap(({ flows }) => flows.flatMap((flow) => flow[documented] ?? []))
        .filter((url) => URL.canParse(url));
      const [first] = described;
      if (first === undefined || host === undefined || path === undefined) return;
      const urls = described.map((url) => new URL(url));
      const difference = urlDifference(host.value, path.value, urls);
      if (difference === undefined) return;
      const { part, written, known } = difference;
      const node = part === "host" ? host : path;
      const near = nearMiss(written, new Set(known.keys()));
      const right = (near === undefined ? [...known.values()][0] : known.get(near)) ?? "";
      context.report({
        message: "other",
        data: { url: first, right },
        at: locateValue(node),
        severity: near === undefined ? "info" : "warning",
        fixes: near === undefined ? [] : [fixOf(`Write \`${right}\``, "unsafe", replaceText(node, right))],
        related: schemes.map(({ place }) => describedAt(place)),
      });
    };
    return {
      config: ({ credentials }) => {
        const all = context.api?.descriptions.flatMap(({ securitySchemes }) => securitySchemes) ?? [];
        const schemes = all.filter(({ type }) => type === "oauth2");
        for (const { value } of credentials) {
          const auth = value.get("config")?.get("auth");
          for (const url of auth?.type === "object" ? oauthUrlsOf(auth) : []) {
            if (url.pathKey === "tokenPath") judge(url, schemes, "tokenUrl");
            if (url.hostKey === "authorizeHost") judge(url, schemes, "authorizationUrl");
          }
        }
      },
    };
  },
});

type OAuthFlowUrl = "tokenUrl" | "authorizationUrl";

/** The part of a URL that differs from every documented one. */
interface UrlDifference {
  readonly part: "host" | "path";
  readonly written: string;
  /** The documented counterpart, and how to write it as a setting. */
  readonly known: ReadonlyMap<string, string>;
}

/** How a host and a path differ from the documented URLs; undefined if they do not, or are only known at runtime. */
function urlDifference(host: string, path: string, described: readonly URL[]): UrlDifference | undefined {
  if (!/^https?:\/\/[^{}]*$/.test(host) || !URL.canParse(host) || path.includes("{") || !path.startsWith("/")) return;
  const written = new URL(host);
  const sameHost = described.filter((url) => url.host === written.host);
  if (sameHost.length === 0) {
    const known = new Map(described.map((url) => [url.host, `https://${url.host}`]));
    return { part: "host", written: written.host, known };
  }
  const paths = sameHost.map(({ pathname }) => pathname);
  const [own = ""] = path.split("?");
  if (trimmed(written.pathname) !== "" || paths.some((each) => trimmed(each) === trimmed(own))) return;
  return { part: "path", written: trimmed(own), known: new Map(paths.map((each) => [each, each])) };
}

function trimmed(path: string): string {
  return path.replace(/\/+$/, "");
}
