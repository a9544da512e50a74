import { locateValue } from "../../document/location.js";
import type { Node, ObjectNode } from "../../document/tree.js";
import { defineRule } from "../../rule-kit/rule.js";

/** The properties that hold URLs, in any object. */
const addresses = [
  "base_url",
  "logo",
  "icon",
  "documentation_link",
  "api_documentation_url",
  "tokenHost",
  "authorizeHost",
  "requestTokenUrl",
  "authorizeUrl",
  "tokenUrl",
];

export default defineRule({
  id: "resource/leftover-scaffold",
  severity: "info",
  confidence: "likely",
  summary: "A leftover value from a template",
  description:
    "`example.com` belongs to nobody, and an empty `documentation_link` links to nothing. Both are leftovers of a template: fill them in or remove them. A `redirect_uri` to `localhost` is left over from a trial.",
  examples: ({ override, highlight }) => ({
    bad: [
      highlight(
        override({
          logo: "https://www.example.com/logo.png",
          credentials: { format: "api_key", config: { documentation_link: "" } },
        }),
        '"https://www.example.com/logo.png"',
        '""',
      ),
    ],
    good: [
      override({
        logo: "https://static.acme.example/logo.png",
        credentials: { format: "api_key", config: { documentation_link: "https://docs.acme.example/keys" } },
      }),
    ],
  }),
  messages: {
    host: ({ host }: { host: string }) => ({
      what: `The URL still points to \`${host}\`.`,
      why: "It is left over from a template, and requests to it fail.",
      help: "Write the real URL.",
    }),
    local: ({ host }: { host: string }) => ({
      what: `After the sign-in people are sent to \`${host}\`, their own machine.`,
      why: "Nothing answers there, so no account can be connected.",
      help: "Remove `redirect_uri`: the runtime sends its own.",
    }),
    empty: () => ({
      what: "`documentation_link` is empty.",
      why: "It is left over from a template.",
      help: "Link to the page that explains how to get the credentials, or remove it.",
    }),
  },
  create: (context) => {
    const judge = (node: Node | undefined): void => {
      if (node?.type !== "string") return;
      const host = /^https?:\/\/((?:www\.)?example\.com)(?=[/:?#]|$)/i.exec(node.value)?.[1];
      if (host !== undefined) context.report({ message: "host", data: { host }, at: locateValue(node) });
      else if (node.key === "documentation_link" && node.value.trim() === "") {
        context.report({ message: "empty", data: undefined, at: locateValue(node) });
      }
    };
    const judgeRedirect = (params: ObjectNode | undefined): void => {
      const uri = params?.get("redirect_uri");
      const host =
        uri?.type === "string" ? /^https?:\/\/(localhost|127\.0\.0\.1)(?=[/:?#]|$)/i.exec(uri.value)?.[1] : undefined;
      if (uri === undefined || host === undefined) return;
      context.report({ message: "local", data: { host }, at: locateValue(uri), severity: "warning" });
    };
    const judgeAll = ({ node }: { readonly node: ObjectNode }): void => {
      for (const key of addresses) judge(node.get(key));
    };
    return {
      Config: judgeAll,
      ConfigUpdate: judgeAll,
      OverrideSettings: judgeAll,
      ResourceMethod: judgeAll,
      ApiKeyCredentialConfig: judgeAll,
      KekaOAuthCredentialConfig: judgeAll,
      OAuth1CredentialConfig: judgeAll,
      OAuth2CredentialConfig: (config) => {
        judgeAll(config);
        judgeRedirect(config.object("params"));
      },
      OAuth2ClientCredentialsCredentialConfig: judgeAll,
      OAuth2Endpoints: judgeAll,
      OAuth2TokenEndpoint: judgeAll,
    };
  },
});
