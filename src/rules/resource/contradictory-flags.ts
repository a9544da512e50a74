import { defineRule, locateKey } from "../../rule-kit/index.js";

export default defineRule({
  id: "resource/contradictory-flags",
  severity: "warning",
  confidence: "likely",
  summary: "A body that is both set and ignored",
  description:
    "`ignore_body` sends the request without a body. A `body` is then never sent, and `set_body_to_null` means the opposite: a body that is null.",
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
    null: () => ({
      what: "`ignore_body` and `set_body_to_null` are both set.",
      why: "One sends no body, the other sends `null`.",
      help: "Remove the one that you do not want.",
    }),
  },
  create: (context) => ({
    request: ({ value }) => {
      const member = value.isTrue("ignore_body") ? value.member("ignore_body") : undefined;
      if (member === undefined) return;
      const at = locateKey(member);
      const body = value.get("body");
      if (body !== undefined && body.type !== "null") context.report({ message: "body", at });
      else if (value.isTrue("set_body_to_null")) context.report({ message: "null", at });
    },
  }),
});
