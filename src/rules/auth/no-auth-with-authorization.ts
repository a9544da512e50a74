import { defineRule, locateKey } from "../../rule-kit/index.js";

export default defineRule({
  id: "auth/no-auth-with-authorization",
  severity: "warning",
  confidence: "likely",
  summary: "A method that has an authorization and disables it",
  description:
    "`no_auth: true` sends a method's requests without credentials. An `authorization` of the same method contradicts it: one of the two is a leftover.",
  examples: ({ override, highlight, bearer }) => ({
    bad: [
      highlight(
        override({ resources: { status: { get: { path: "/status", no_auth: true, ...bearer("{{api_key}}") } } } }),
        '"authorization"',
      ),
    ],
    good: [override({ resources: { status: { get: { path: "/status", no_auth: true } } } })],
  }),
  messages: {
    both: () => ({
      what: "The method has an `authorization`, but `no_auth` disables it.",
      why: "The requests go out without credentials.",
      help: "Remove one of the two.",
    }),
  },
  create: (context) => ({
    ResourceMethod: (method) => {
      const authorization = method.member("authorization");
      if (authorization?.value.type !== "object" || !method.isTrue("no_auth")) return;
      context.report({ message: "both", at: locateKey(authorization) });
    },
  }),
});
