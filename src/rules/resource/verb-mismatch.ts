import { defineRule, locateOwner, locateValue } from "../../rule-kit/index.js";
import { refusedVerbs } from "./support/refused-verbs.js";

export default defineRule({
  id: "resource/verb-mismatch",
  severity: "warning",
  confidence: "likely",
  summary: "A canonical method with the wrong HTTP verb",
  description:
    "Callers rely on what `list`, `get`, `create`, `update` and `delete` mean. A `create` that is sent with `get` creates nothing, and a `list` that is sent with `delete` does harm. Without `method` the verb is `get`. `post` is normal for any of them, and custom methods may have any verb.",
  related: ["schema/method-case"],
  examples: ({ config, users, highlight }) => ({
    bad: [
      highlight(
        config(
          users({
            create: { path: "/users", body: { name: "{{body.name}}" } },
            update: { method: "delete", path: "/users/{{id}}" },
          }),
        ),
        '"create"',
        '"delete"',
      ),
    ],
    good: [
      config(users({ create: { method: "post", path: "/users" }, list: { method: "post", path: "/users/search" } })),
    ],
  }),
  messages: {
    written: ({ name, verb, usual }: { name: string; verb: string; usual: string }) => ({
      what: `\`${name}\` is sent with \`${verb}\`.`,
      why: `The vendor's API does something other than \`${name}\`.`,
      help: `Use ${usual}, or rename a method that does something else.`,
    }),
    unwritten: ({ name, usual }: { name: string; usual: string }) => ({
      what: `\`${name}\` has no \`method\`, so it is sent with \`get\`.`,
      why: `The vendor's API does something other than \`${name}\`.`,
      help: `Add \`method\`: ${usual}.`,
    }),
  },
  create: (context) => ({
    method: ({ name, verb, value, node }) => {
      const refused = refusedVerbs.get(name);
      if (refused?.verbs.includes(verb) !== true || node.type !== "object") return;
      const { usual } = refused;
      const written = value.get("method")?.string;
      if (written === undefined) {
        const lacks = [{ value, keys: ["method"] }];
        context.report({ message: "unwritten", data: { name, usual }, at: locateOwner(node), lacks });
      } else {
        context.report({ message: "written", data: { name, verb, usual }, at: locateValue(written) });
      }
    },
  }),
});
