import { locateOwner, locateValue } from "../../document/location.js";
import { defineRule } from "../../rule-kit/rule.js";
import { hasVerbElsewhere } from "./methods.js";
import { refusedVerbs } from "./refused-verbs.js";

export default defineRule({
  id: "resource/verb-mismatch",
  severity: "warning",
  confidence: "likely",
  summary: "A canonical method sent with a verb that does something else",
  description:
    "Callers rely on what `list`, `get`, `create`, `update` and `delete` mean. A `create` that is sent with `get` creates nothing, and a `list` that is sent with `delete` does harm. Where no `method` is written the verb is `get`. `post` is normal for any of them, and custom methods may have any verb.",
  related: ["schema/method-case"],
  examples: ({ config }) => ({
    bad: [
      {
        ...config({
          resources: {
            users: {
              create: { path: "/users", body: { name: "{{body.name}}" } },
              update: { method: "delete", path: "/users/{{id}}" },
            },
          },
        }),
        highlights: ['"create"', '"delete"'],
      },
    ],
    good: [
      config({
        resources: {
          users: { create: { method: "post", path: "/users" }, list: { method: "post", path: "/users/search" } },
        },
      }),
    ],
  }),
  messages: {
    written: ({ name, verb, usual }: { name: string; verb: string; usual: string }) => ({
      what: `\`${name}\` is sent with \`${verb}\`.`,
      why: `The vendor's API does something else than \`${name}\` says.`,
      help: `\`${name}\` is usually sent with ${usual}; a method that does something else is better given a name of its own.`,
    }),
    unwritten: ({ name, usual }: { name: string; usual: string }) => ({
      what: `\`${name}\` has no \`method\`, so it is sent with \`get\`.`,
      why: `The vendor's API does something else than \`${name}\` says.`,
      help: `Add \`method\`: ${usual}.`,
    }),
  },
  create: (context) => ({
    ResourceMethod: ({ node }) => {
      if (!refusedVerbs.has(String(node.key))) return;
      const place = context.model.placeOf(node);
      if (place?.owner.kind !== "method") return;
      const { method: name, resource } = place.owner;
      const refused = refusedVerbs.get(name);
      const method = place.config.method(resource, name);
      if (refused === undefined || method?.value.node !== node || !refused.verbs.includes(method.verb)) return;
      const { usual } = refused;
      const written = method.value.get("method")?.node;
      if (written === undefined) {
        if (!place.config.isWhole || !place.config.isComplete || hasVerbElsewhere(method.value)) return;
        context.report({ message: "unwritten", data: { name, usual }, at: locateOwner(node) });
      } else if (written.document === context.document && written.type === "string") {
        context.report({ message: "written", data: { name, verb: method.verb, usual }, at: locateValue(written) });
      }
    },
  }),
});
