import { defineRule, fixOf, locateValue, type ObjectNode, replaceText } from "../../rule-kit/index.js";
import { nearMiss } from "jsonata-check/text";
import { type Request, grants, exchange, renewal, own } from "./support/token-requests.js";

export default defineRule({
  id: "auth/grant-type",
  severity: "warning",
  confidence: "likely",
  summary: "A `grant_type` that does not belong to the request that sends it",
  description: [
    "Each token request has its own grant (RFC 6749): with the format `oauth2` a code is exchanged with `authorization_code` (`tokenParams`), and a token is renewed with `refresh_token` (`refreshParams`); `oauth2_client_credentials` asks with `client_credentials`. Another grant needs parameters that the request does not have, and the server rejects it.",
    "Vendor-specific grants, such as `account_credentials` or a URN, are not checked.",
  ].join("\n\n"),
  fixable: "unsafe",
  related: ["auth/token-url"],
  examples: ({ override, oauth2, highlight }) => {
    const auth = { tokenHost: "https://auth.acme.example", authorizePath: "/authorize" };
    const granting = (settings: object, token: string, refresh: string) =>
      override(oauth2({ ...settings, tokenParams: { grant_type: token }, refreshParams: { grant_type: refresh } }));
    const wrong = granting({ auth }, "client_credentials", "authorization_code");
    return {
      bad: [highlight(wrong, '"client_credentials"', '"authorization_code"')],
      good: [granting({}, "authorization_code", "refresh_token")],
    };
  },
  messages: {
    other: ({ grant, right, request }: { grant: string; right: string; request: string }) => ({
      what: `${request} is sent with the grant \`${grant}\`.`,
      why: `The server expects the parameters of \`${grant}\`, which this request does not have, and rejects it.`,
      help: `Write \`"grant_type": "${right}"\`, or remove it: the runtime sets it.`,
    }),
    format: () => ({
      what: "The exchange of a code is sent with the grant `client_credentials`.",
      why: "The code of the person who connects the account is ignored, and every account gets the application's own token.",
      help: "Write `authorization_code`, or use the format `oauth2_client_credentials` if nobody signs in.",
    }),
    near: ({ grant, right }: { grant: string; right: string }) => ({
      what: `\`${grant}\` is not a grant.`,
      why: "The server rejects it with `unsupported_grant_type`.",
      help: `Write \`${right}\`.`,
    }),
    implicit: ({ type }: { type: string }) => ({
      what: `The sign-in page gets \`response_type\` \`${type}\` instead of \`code\`.`,
      why: "There is no code to exchange for a token, and no account can be connected.",
      help: 'Write `"response_type": "code"`, or remove it.',
    }),
    nobody: () => ({
      what: "The token request has the grant `password` and no `username`.",
      why: "The server needs the name and the password of a person for it, and rejects the request.",
      help: 'Write `"username": "{{username}}"` and `"password": "{{password}}"` beside it, and add fields of these names.',
    }),
  },
  create: (context) => {
    const judge = (params: ObjectNode | undefined, request: Request, signsIn = true): void => {
      const node = params?.get("grant_type");
      if (node?.type !== "string" || node.value.includes("{{")) return;
      const { right, wrong, name } = request;
      const near = nearMiss(node.value, grants);
      const meant = near ?? right;
      const fixes = [fixOf(`Write \`${meant}\``, "unsafe", replaceText(node, meant))];
      const at = locateValue(node);
      if (near !== undefined) {
        context.report({ message: "near", data: { grant: node.value, right: near }, at, fixes });
      } else if (node.value === "client_credentials" && request === exchange) {
        // Without a sign-in page there is no code: an older way to write `oauth2_client_credentials`.
        if (!signsIn) return;
        context.report({ message: "format", at, fixes });
      } else if (wrong.includes(node.value)) {
        context.report({ message: "other", data: { grant: node.value, right, request: name }, at, fixes });
      }
    };
    return {
      config: ({ credentials }) => {
        for (const { fieldNames, value } of credentials) {
          const config = value.get("config");
          const params = config?.get("tokenParams");
          const grant = params?.get("grant_type")?.string;
          if (config === undefined || params === undefined || grant?.value !== "password") continue;
          if (params.has("username") || fieldNames.has("username")) continue;
          const lacks = [
            { value: params, keys: ["username"] },
            { value: config, keys: ["fields"] },
          ];
          context.report({ message: "nobody", at: locateValue(grant), lacks });
        }
      },
      OAuth2CredentialConfig: (config) => {
        const auth = config.object("auth");
        const signsIn = auth?.member("authorizeHost") !== undefined || auth?.member("authorizePath") !== undefined;
        judge(config.object("tokenParams"), exchange, signsIn);
        judge(config.object("refreshParams"), renewal);
        const type = config.object("params")?.get("response_type");
        if (type?.type === "string" && /^(?:token|id_token|access_token|authorization_code)$/.test(type.value)) {
          const fixes = [fixOf("Write `code`", "unsafe", replaceText(type, "code"))];
          context.report({ message: "implicit", data: { type: type.value }, at: locateValue(type), fixes });
        }
      },
      OAuth2ClientCredentialsCredentialConfig: (config) => judge(config.object("tokenParams"), own),
    };
  },
});
