import { defineRule, locateKey } from "../../rule-kit/index.js";
import { isJudgeable, sendsNothing, sendsNoToken } from "./support/sends-nothing.js";

export default defineRule({
  id: "auth/nothing-sent",
  severity: "warning",
  confidence: "likely",
  summary: "Credentials that no request sends",
  description:
    "What people enter when they connect an account is sent where a placeholder or an expression reads it: in the `authorization`, in a header, the query, the body or the URL, or in a request of an action. Nothing in this document does, so every request goes out without credentials.",
  related: ["auth/unused-field", "schema/missing-section"],
  needs: "names",
  examples: ({ config, apiKey, users, highlight, header }) => ({
    bad: [
      highlight(
        config({ ...apiKey(), ...header("X-Client", "connector"), ...users({ list: { path: "/users" } }) }),
        '"credentials"',
      ),
    ],
    good: [config({ ...apiKey(), query: { key: "{{api_key}}" }, ...users({ list: { path: "/users" } }) })],
  }),
  messages: {
    token: () => ({
      what: "No request sends the OAuth token.",
      why: "The authorization sends what the token was asked for with.",
      help: "Read `{{oauth.token.access_token}}` in the `authorization`.",
    }),
    nothing: ({ names }: { names: string }) => ({
      what: "No request sends the credentials.",
      why: "The vendor cannot tell the accounts apart and rejects the requests.",
      help: `Read ${names} in the \`authorization\`, a header, the query, the body or the URL.`,
    }),
  },
  create: (context) => ({
    config: (config) => {
      const { derived } = context;
      const member = config.value.member("credentials");
      if (member === undefined || !derived.of(config, isJudgeable)) return;
      const authorization = config.value.member("authorization");
      if (authorization && derived.of(config, sendsNoToken)) {
        context.report({ message: "token", at: locateKey(authorization) });
      }
      if (!derived.of(config, sendsNothing)) return;
      const fields = config.credentials.flatMap((format) => format.fields.map(({ name }) => `\`{{${name}}}\``));
      const tokens = config.hasOAuth === true ? ["`{{oauth.token.access_token}}`"] : [];
      const names = [...new Set([...tokens, ...fields])].join(" or ");
      context.report({ message: "nothing", data: { names }, at: locateKey(member) });
    },
  }),
});
