import { defineRule, EffectiveMethod, locateKey } from "../../rule-kit/index.js";
import { hasContent } from "./support/methods.js";
import { refusedVerbs } from "./support/refused-verbs.js";

export default defineRule({
  id: "resource/body-on-get",
  severity: "warning",
  confidence: "likely",
  summary: "A body in a request that is sent with `get`",
  description:
    "A `get` has no body: many clients and servers drop it, and some reject the request. Without `method` the verb is `get`, so a forgotten `method` is the usual cause. A body of a `delete` is rare as well, but some APIs ask for it.",
  related: ["resource/verb-mismatch"],
  examples: ({ override, users, highlight }) => ({
    bad: [
      highlight(
        override(users({ search: { method: "get", path: "/users/search", body: { name: "{{query.name}}" } } })),
        '"body"',
      ),
    ],
    good: [override(users({ search: { method: "post", path: "/users/search", body: { name: "{{query.name}}" } } }))],
  }),
  messages: {
    body: ({ verb, isWritten }: { verb: string; isWritten: boolean }) => ({
      what: isWritten
        ? `The request has a body and is sent with \`${verb}\`.`
        : "The request has a body and no `method`, so it is sent with `get`.",
      why: "Many clients and servers drop such a body.",
      help: isWritten ? "Send the values in `query`, or use `post`." : "Add `method`, or send the values in `query`.",
    }),
  },
  create: (context) => ({
    request: (request) => {
      const { value, verb } = request;
      const member = value.member("body");
      if (member === undefined || (verb !== "get" && verb !== "delete") || !hasContent(value.get("body"))) return;
      if (value.isTrue("ignore_body") || value.isTrue("set_body_to_null")) return;
      // If the method never has that verb, the verb is the mistake.
      if (request instanceof EffectiveMethod && refusedVerbs.get(request.name)?.verbs.includes(verb)) return;
      const isWritten = value.text("method") !== undefined;
      const lacks = isWritten ? [] : [{ value, keys: ["method"] }];
      const confidence = verb === "delete" ? "guess" : "likely";
      context.report({ message: "body", data: { verb, isWritten }, at: locateKey(member), confidence, lacks });
    },
  }),
});
