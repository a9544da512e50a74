import { defineRule, fixOf, locateValue, replaceText } from "../../rule-kit/index.js";

export default defineRule({
  id: "schema/method-case",
  severity: "warning",
  confidence: "likely",
  summary: "An HTTP verb that is not lowercase",
  description:
    "Verbs are written in lowercase. The vendor's own documentation uses both, but only lowercase is specified.",
  fixable: "safe",
  related: ["schema/enum"],
  examples: ({ override, users, highlight }) => ({
    bad: [highlight(override(users({ create: { method: "POST", path: "/users" } })), '"POST"')],
    good: [override(users({ create: { method: "post", path: "/users" } }))],
  }),
  messages: {
    upper: ({ verb, lower }: { verb: string; lower: string }) => ({
      what: `The HTTP verb \`${verb}\` is not lowercase.`,
      help: `Write \`${lower}\`.`,
    }),
  },
  create: (context) => ({
    structure: (finding) => {
      if (finding.kind !== "method-case") return;
      const { node } = finding;
      const lower = node.value.toLowerCase();
      context.report({
        message: "upper",
        data: { verb: node.value, lower },
        at: locateValue(node),
        fixes: [fixOf(`Write \`${lower}\``, "safe", replaceText(node, lower))],
      });
    },
  }),
});
