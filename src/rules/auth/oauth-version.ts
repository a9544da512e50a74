import { defineRule, fixOf, locateValue, replaceText, type Value } from "../../rule-kit/index.js";

export default defineRule({
  id: "auth/oauth-version",
  severity: "error",
  confidence: "likely",
  summary: "OAuth 2.0 settings in an OAuth 1.0a credential, or the reverse",
  description:
    "`oauth` is OAuth 1.0a: a request token first, and signed requests. Its URLs are `requestTokenUrl`, `authorizeUrl` and `tokenUrl`. `oauth2` has its endpoints in `auth`. With only the settings of the other version, no account can be connected.",
  fixable: "unsafe",
  silences: [{ rules: ["schema/required"], on: "value" }],
  related: ["auth/foreign-oauth-option", "auth/token-url"],
  examples: ({ config, highlight }) => {
    const oauth = (settings: object) => config({ credentials: { format: "oauth", config: settings } });
    const host = "https://auth.acme.example";
    const urls = { authorizeUrl: `${host}/authorize`, tokenUrl: `${host}/access_token` };
    return {
      bad: [highlight(oauth({ auth: { tokenHost: host, tokenPath: "/oauth/token" } }), '"oauth"')],
      good: [oauth({ requestTokenUrl: `${host}/request_token`, ...urls })],
    };
  },
  messages: {
    other: ({ format, key, right }: { format: string; key: string; right: string }) => ({
      what: `\`${format}\` is OAuth ${format === "oauth" ? "1.0a" : "2.0"}, but \`${key}\` is a setting of \`${right}\`.`,
      why: "The runtime does not read it for this format, so no account can be connected.",
      help: `Write \`${right}\`.`,
    }),
  },
  create: (context) => ({
    config: ({ credentials }) => {
      for (const { name, key, value } of credentials) {
        const format = value.get("format")?.string;
        const config = value.get("config");
        const other = config && otherVersion(name, config);
        if (format === undefined || config === undefined || other === undefined) continue;
        // In a map of credentials the key must change as well, which is left to the author.
        const edit = key === undefined ? replaceText(format, other.right) : undefined;
        context.report({
          message: "other",
          data: { format: name, ...other },
          at: locateValue(format),
          lacks: [{ value: config, keys: other.lacks }],
          fixes: [fixOf(`Write \`${other.right}\``, "unsafe", edit)],
        });
      }
    },
  }),
});

interface OtherVersion {
  /** A setting that only the other version has. */
  readonly key: string;
  readonly right: string;
  /** What this version would need. */
  readonly lacks: readonly string[];
}

function otherVersion(name: string, config: Value): OtherVersion | undefined {
  const isText = (value: Value | undefined) => value?.string !== undefined;
  if (name === "oauth") {
    const key = ["tokenHost", "authorizeHost"].find((host) => isText(config.get("auth")?.get(host)));
    return key === undefined ? undefined : { key: `auth.${key}`, right: "oauth2", lacks: ["requestTokenUrl"] };
  }
  if (name !== "oauth2" || !isText(config.get("requestTokenUrl"))) return undefined;
  return { key: "requestTokenUrl", right: "oauth", lacks: ["auth"] };
}
