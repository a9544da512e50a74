import { locateKey } from "../../document/location.js";
import { defineRule } from "../../rule-kit/rule.js";

export default defineRule({
  id: "resource/contradictory-flags",
  severity: "warning",
  confidence: "likely",
  summary: "A body that is written and ignored at once",
  description:
    "`ignore_body` sends the request without a body. Beside it a `body` is never sent, and `set_body_to_null` asks for the opposite: a body that is null.",
  related: ["resource/body-on-get"],
  examples: ({ override }) => ({
    bad: [
      {
        ...override({
          resources: {
            users: { create: { method: "post", path: "/users", body: { name: "{{body.name}}" }, ignore_body: true } },
          },
        }),
        highlights: ['"ignore_body"'],
      },
    ],
    good: [
      override({
        resources: {
          users: { create: { method: "post", path: "/users", body: { name: "{{body.name}}" }, ignore_body: false } },
        },
      }),
    ],
  }),
  messages: {
    body: () => ({
      what: "`ignore_body` stands beside a `body`.",
      why: "The body is not sent.",
      help: "Remove the one that is not meant.",
    }),
    null: () => ({
      what: "`ignore_body` stands beside `set_body_to_null`.",
      why: "The one sends no body, the other a body that is null.",
      help: "Remove the one that is not meant.",
    }),
  },
  create: (context) => ({
    request: ({ value }) => {
      const member = value.isTrue("ignore_body") ? value.member("ignore_body") : undefined;
      if (member === undefined) return;
      const at = locateKey(member);
      const body = value.get("body");
      if (body !== undefined && body.type !== "null") context.report({ message: "body", data: undefined, at });
      else if (value.isTrue("set_body_to_null")) context.report({ message: "null", data: undefined, at });
    },
  }),
});
