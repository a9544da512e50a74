import { defineRule, fixOf, locateKey, locateValue, replaceText } from "../../rule-kit/index.js";
import type { Node, ObjectNode } from "../../rule-kit/index.js";
import { nearValue } from "jsonata-check/text";
import { optionMeant, optionNames, settingCalled, settingsOfConfig, splitUrl } from "./support/foreign-options.js";
import { messages } from "./support/foreign-oauth-option-messages.js";

export default defineRule({
  id: "auth/foreign-oauth-option",
  severity: "warning",
  confidence: "likely",
  summary: "A key or a value from another OAuth tool",
  description:
    "Most parts of an OAuth credential are open, because not all of their keys are public. Names from other tools are still not read here: `tokenUrl` for `tokenHost` and `tokenPath`, `client_id` beside `client`, `client_secret_post` or `form-urlencoded` among the `options`. Nor are settings such as `scope` inside of `auth`. What merely has another name, such as `default_scopes` for `scope`, is `schema/unknown-property`.",
  fixable: "unsafe",
  silences: [{ rules: ["schema/unknown-property"], on: "text" }],
  related: ["auth/joined-scopes", "auth/token-url"],
  examples: ({ override, oauth2, highlight }) => ({
    bad: [
      highlight(
        override(
          oauth2({
            client_id: "{{environment_variables.ID}}",
            auth: { tokenUrl: "https://auth.acme.example/token", scope: ["users.read"] },
            options: { bodyFormat: "form-urlencoded" },
          }),
        ),
        '"tokenUrl"',
        '"scope"',
        '"client_id"',
        '"form-urlencoded"',
      ),
    ],
    good: [
      override(
        oauth2({
          client: { id: "{{environment_variables.ID}}" },
          scope: ["users.read"],
          options: { bodyFormat: "form" },
          pkce: "S256",
        }),
      ),
    ],
  }),
  messages,
  create: (context) => {
    const judgeKeys = (node: ObjectNode, auth: Node | undefined, client: Node | undefined): void => {
      // `auth/oauth-version` reports another version of OAuth.
      const isOtherVersion = node.member("requestTokenUrl") !== undefined;
      for (const member of node.members) {
        const { setting, message } = settingCalled(member.key.name) ?? {};
        if (setting === undefined || member.value.type !== "string") continue;
        const owner = message === "moved" ? client : auth;
        const right = message === "url" ? `${setting}Host` : setting;
        if (owner?.type === "object" && owner.member(right) !== undefined) continue;
        const [key, at] = [member.key.name, locateKey(member)];
        if (message === "moved" && node !== auth) context.report({ message, data: { key, right }, at });
        if (message === "path") context.report({ message, data: { key, right }, at });
        if (message !== "url" || isOtherVersion) continue;
        const fixes = node === auth ? [splitUrl(member, setting)] : [];
        context.report({ message, data: { key, endpoint: setting }, at, fixes });
      }
    };
    const judgeDuration = (node: Node | undefined): void => {
      if (node?.type !== "string" || /^\s*\d+\s*$|\{\{/.test(node.value)) return;
      context.report({ message: "duration", data: { value: node.value }, at: locateValue(node) });
    };
    const judgeOption = (key: string, node: Node | undefined): void => {
      if (node?.type !== "string" || node.value.includes("{{")) return;
      const { known, right } = optionMeant(key, node.value);
      // `schema/enum` reports misspelled values.
      if (known.includes(node.value) || nearValue(node.value, known) !== undefined) return;
      const data = { key, value: node.value, known: right === undefined ? known : [right] };
      const fixes = right === undefined ? [] : [fixOf(`Write \`${right}\``, "unsafe", replaceText(node, right))];
      const severity = right === undefined ? "info" : "warning";
      context.report({ message: "value", data, at: locateValue(node), severity, fixes });
    };
    const judgeLevel = (inner: Node | undefined, node: ObjectNode): void => {
      for (const member of inner?.type === "object" ? inner.members : []) {
        const { name } = member.key;
        if (!settingsOfConfig.has(name) || node.member(name) !== undefined) continue;
        context.report({ message: "level", data: { key: name, inside: String(inner?.key) }, at: locateKey(member) });
      }
    };
    const judgeConfig = ({ node }: { readonly node: ObjectNode }): void => {
      for (const key of ["auth", "client", "options"]) judgeLevel(node.get(key), node);
      judgeKeys(node, node.get("auth"), node.get("client"));
      judgeDuration(node.get("tokenExpiryDuration"));
    };
    const judgeEndpoints = ({ node }: { readonly node: ObjectNode }): void => judgeKeys(node, node, undefined);
    return {
      OAuth2CredentialConfig: judgeConfig,
      OAuth2ClientCredentialsCredentialConfig: judgeConfig,
      OAuth2Endpoints: judgeEndpoints,
      OAuth2TokenEndpoint: judgeEndpoints,
      OAuthOptions: ({ node }) => {
        for (const key of optionNames) judgeOption(key, node.get(key));
      },
    };
  },
});
