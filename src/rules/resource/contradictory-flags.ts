import { defineRule, locateKey } from "../../rule-kit/index.js";
import { hasContent } from "./support/methods.js";

export default defineRule({
  id: "resource/contradictory-flags",
  severity: "warning",
  confidence: "likely",
  summary: "A body that is both set and not sent",
  description:
    "`ignore_body` sends the request without a body, and `set_body_to_null` sends `null` as its body: each contradicts a `body`, and the two contradict each other.",
  related: ["resource/body-on-get"],
  examples: ({ override, users, highlight }) => ({
    bad: [
      highlight(
        override(
          users({ create: { method: "post", path: "/users", body: { name: "{{body.name}}" }, ignore_body: true } }),
        ),
        '"ignore_body"',
      ),
    ],
    good: [
      override(
        users({ create: { method: "post", path: "/users", body: { name: "{{body.name}}" }, ignore_body: false } }),
      ),
    ],
  }),
  messages: {
    body: () => ({
      what: "`ignore_body` is set together with a `body`.",
      why: "The body is not sent.",
      help: "Remove the one that you do not want.",
    }),
    replaced: () => ({
      what: "`set_body_to_null` is set together with a `body`.",
      why: "`null` is sent instead of the body.",
      help: "Remove the one that you do not want.",
    }),
    null: () => ({
      what: "`ignore_body` and `set_body_to_null` are both set.",
      why: "One sends no body, the other sends `null`.",
      help: "Remove the one that you do not want.",
    }),
  },
  create: (context) => ({
    request: ({ value }) => {
      const flags = ["ignore_body", "set_body_to_null"] as const;
      const [ignored, nulled] = flags.map((key) => (value.isTrue(key) ? value.member(key) : undefined));
      const member = ignored ?? nulled;
      if (member === undefined) return;
      const at = locateKey(member);
      const body = value.get("body");
      const isSet = body !== undefined && body.type !== "null";
      if (isSet && (ignored || hasContent(body))) context.report({ message: ignored ? "body" : "replaced", at });
      else if (ignored && nulled) context.report({ message: "null", at });
    },
  }),
});
