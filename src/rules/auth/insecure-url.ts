import { locateText } from "../../document/location.js";
import type { StringNode } from "../../document/tree.js";
import { editText, fixOf } from "../fixes.js";
import { defineRule } from "../rule.js";

export default defineRule({
  id: "auth/insecure-url",
  severity: "warning",
  confidence: "likely",
  summary: "Credentials sent over plain HTTP",
  description:
    "Requests to `http://` carry tokens and passwords in the clear. Hosts on the own machine or in a private network and hosts that come from a placeholder are not judged.",
  fixable: "unsafe",
  examples: {
    bad: [{ kind: "override", text: '{ "base_url": "http://api.acme.example" }', highlights: ["http"] }],
    good: [{ kind: "override", text: '{ "base_url": "http://localhost:8080" }' }],
  },
  messages: {
    plain: ({ host }: { host: string }) => ({
      what: `Requests to \`${host}\` go out over plain HTTP.`,
      why: "Everybody on the way can read the credentials.",
      help: "Write `https://`.",
    }),
  },
  create: (context) => {
    const judge = (...values: readonly (StringNode | undefined)[]): void => {
      for (const value of values) {
        const host = value && /^http:\/\/([^/?#]*)/i.exec(value.value)?.[1];
        if (value === undefined || host === undefined || !isPublic(host)) continue;
        const scheme = { start: 0, end: "http".length };
        const fixes = [fixOf("Write `https`", "unsafe", editText(value, scheme, "https"))];
        context.report({ message: "plain", data: { host }, at: locateText(value, "template", scheme), fixes });
      }
    };
    return {
      Config: (config) => judge(config.string("base_url")),
      ConfigUpdate: (config) => judge(config.string("base_url")),
      OverrideSettings: (config) => judge(config.string("base_url")),
      ResourceMethod: (method) => judge(method.string("base_url")),
      OAuth2Endpoints: (auth) => judge(auth.string("tokenHost"), auth.string("authorizeHost")),
      OAuth2TokenEndpoint: (auth) => judge(auth.string("tokenHost")),
      OAuth1CredentialConfig: (config) =>
        judge(config.string("requestTokenUrl"), config.string("authorizeUrl"), config.string("tokenUrl")),
    };
  },
});

/** Whether a host is a name of the public internet. */
function isPublic(authority: string): boolean {
  if (authority.includes("{{") || authority.includes("[")) return false;
  const host = authority
    .replace(/^[^@]*@/, "")
    .replace(/:\d*$/, "")
    .toLowerCase();
  if (!host.includes(".") || /\.(?:localhost|local|internal|lan|home\.arpa)$/.test(host)) return false;
  return !/^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(host);
}
