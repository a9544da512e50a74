import { locateKey } from "../../document/location.js";
import type { Value } from "../../model/value.js";
import { defineRule } from "../../rule-kit/rule.js";
import { hasVerbElsewhere } from "./methods.js";
import { refusedVerbs } from "./refused-verbs.js";

export default defineRule({
  id: "resource/body-on-get",
  severity: "warning",
  confidence: "likely",
  summary: "A body in a request that is sent with `get`",
  description:
    "A `get` has no body: many clients and servers drop it, some refuse the request. Where no `method` is written the verb is `get`, so a forgotten `method` is the usual cause. A body of a `delete` is rare as well, but some APIs ask for it.",
  related: ["resource/verb-mismatch"],
  examples: ({ override }) => ({
    bad: [
      {
        ...override({
          resources: { users: { search: { method: "get", path: "/users/search", body: { name: "{{query.name}}" } } } },
        }),
        highlights: ['"body"'],
      },
    ],
    good: [
      override({
        resources: { users: { search: { method: "post", path: "/users/search", body: { name: "{{query.name}}" } } } },
      }),
    ],
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
    ResourceMethod: ({ node }) => {
      if (node.get("body") === undefined) return;
      const merged = context.model.merged(node);
      const member = merged?.member("body");
      if (merged === undefined || member?.value.parent !== node) return;
      const written = merged.text("method")?.toLowerCase();
      const place = context.model.placeOf(node);
      // Steps are items of a list, which are complete in every document.
      const isComplete =
        !context.document.isIncomplete && (place?.config.isWhole === true || place?.owner.kind === "step");
      const isUnwritten = isComplete && !merged.has("method") && !hasVerbElsewhere(merged);
      const verb = written ?? (isUnwritten ? "get" : undefined);
      if ((verb !== "get" && verb !== "delete") || !hasContent(merged.get("body"))) return;
      if (merged.isTrue("ignore_body") || merged.isTrue("set_body_to_null")) return;
      // Where the method is never sent with that verb, the verb is the mistake.
      if (place?.owner.kind === "method" && refusedVerbs.get(place.owner.method)?.verbs.includes(verb)) return;
      const data = { verb, isWritten: written !== undefined };
      const confidence = verb === "delete" ? "guess" : "likely";
      context.report({ message: "body", data, at: locateKey(member), confidence });
    },
  }),
});

function hasContent(body: Value | undefined): boolean {
  if (body?.type === "object") return body.entries().length > 0;
  if (body?.type === "array") return body.items().length > 0;
  return body?.string !== undefined && body.string.value !== "";
}
