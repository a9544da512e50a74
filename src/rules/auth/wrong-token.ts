import { defineRule, fixOf } from "../../rule-kit/index.js";

export default defineRule({
  id: "auth/wrong-token",
  severity: "warning",
  confidence: "likely",
  summary: "A part of the token response that is not the access token",
  description:
    "Requests are authorized by the access token of the token response (RFC 6749, section 7). The refresh token is only sent to the token endpoint, and `expires_in`, `scope` and `token_type` describe the access token; an API rejects them. A value that reads the access token as well is left alone: `{{oauth.token.token_type}} {{oauth.token.access_token}}`.",
  fixable: "unsafe",
  related: ["auth/bearer-without-token-source"],
  examples: ({ override, highlight }) => ({
    bad: [
      highlight(
        override({ authorization: { format: "bearer", config: { value: "{{oauth.token.refresh_token}}" } } }),
        "oauth.token.refresh_token",
      ),
    ],
    good: [override({ authorization: { format: "bearer", config: { value: "{{oauth.token.id_token}}" } } })],
  }),
  messages: {
    other: ({ path, name }: Record<"path" | "name", string>) => ({
      what: `\`${path}\` is not the access token.`,
      why: `The \`${name}\` is sent with every request, and the API rejects it.`,
      help: `Write \`${accessToken}\`.`,
    }),
  },
  create: (context) => ({
    template: {
      where: ({ text }) => text.includes("oauth.token."),
      visit: (use) => {
        const place = context.model.placeOf(use.node);
        if (place?.field !== "authorization" || place.rest[0] !== "config") return;
        const paths = use.template.reads.map(({ path }) => path);
        if (paths.some(({ text }) => accessTokens.has(text))) return;
        for (const path of paths) {
          const name = others.exec(path.text)?.[1];
          if (name === undefined) continue;
          const fixes = [fixOf(`Write \`${accessToken}\``, "unsafe", use.edit(path, accessToken))];
          context.report({ message: "other", data: { path: path.text, name }, at: use.locate(path), fixes });
        }
      },
    },
  }),
});

const accessToken = "oauth.token.access_token";
const accessTokens: ReadonlySet<string> = new Set([accessToken, "oauth.token.id_token"]);
const others = /^oauth\.token\.(refresh_token|token_type|expires_in|expires_at|scope)$/;
