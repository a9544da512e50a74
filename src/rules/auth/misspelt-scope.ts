import { fold, nearMiss } from "jsonata-check/text";
import { locateValue } from "../../document/location.js";
import type { ArrayNode } from "../../document/tree.js";
import { fixOf, replaceText } from "../../rule-kit/fixes.js";
import { defineRule } from "../../rule-kit/rule.js";

export default defineRule({
  id: "auth/misspelt-scope",
  severity: "warning",
  confidence: "likely",
  summary: "A misspelled scope of OpenID Connect",
  description:
    "Most scopes are the vendor's own. `openid` and `offline_access` belong to OpenID Connect: a misspelled one is refused with `invalid_scope`, or the answer has no id token or no refresh token, and the connection ends when the first access token expires. `openid` is only required beside other scopes of the standard.",
  fixable: "unsafe",
  related: ["auth/joined-scopes"],
  examples: ({ override, oauth2 }) => ({
    bad: [{ ...override(oauth2({ scope: ["users.read", "offline_acces"] })), highlights: ['"offline_acces"'] }],
    good: [override(oauth2({ scope: ["openid", "offline_access", "profile"] }))],
  }),
  messages: {
    near: ({ scope, right }: { scope: string; right: string }) => ({
      what: `The scope \`${scope}\` is nearly \`${right}\`, a scope of OpenID Connect.`,
      why: "The server refuses it, or omits the token that it asks for.",
      help: `Write \`${right}\`.`,
    }),
  },
  create: (context) => {
    const judge = (config: { array(key: "scope"): ArrayNode | undefined }): void => {
      const items = (config.array("scope")?.items ?? []).flatMap((item) => (item.type === "string" ? [item] : []));
      const scopes = new Set(items.map(({ value }) => value));
      const isStandard = ["profile", "email", "offline_access"].some((scope) => scopes.has(scope));
      for (const item of items) {
        const right = nearMiss(item.value, isStandard ? ["offline_access", "openid"] : ["offline_access"]);
        // Vendors separate the words in their own way: `offline.access`.
        const isOther = right === "offline_access" && fold(item.value) === fold(right);
        if (right === undefined || isOther || scopes.has(right)) continue;
        const fixes = [fixOf(`Write \`${right}\``, "unsafe", replaceText(item, right))];
        context.report({ message: "near", data: { scope: item.value, right }, at: locateValue(item), fixes });
      }
    };
    return { OAuth2CredentialConfig: judge, OAuth2ClientCredentialsCredentialConfig: judge };
  },
});
