import { defineRule, locateKey } from "../../rule-kit/index.js";

export default defineRule({
  id: "resource/inline-schema",
  severity: "info",
  confidence: "likely",
  summary: "A schema written directly on the method",
  description:
    "`query_schema`, `body_schema` and `response_schema` at a method are the older way. Rows of the documentation of the same names hold the schemas today, as YAML.",
  related: ["documentation/unknown-target"],
  examples: ({ override, highlight, list, documented }) => ({
    bad: [highlight(override(list({ query_schema: { type: "object" } })), '"query_schema"')],
    good: [documented("query_schema", "type: object")],
  }),
  messages: {
    inline: ({ key }: { key: string }) => ({
      what: `\`${key}\` is written directly on the method.`,
      why: "This is an older form; documentation is read from its own rows today.",
      help: `Move it to a row of \`documentation\` with the type \`${key}\`, as YAML.`,
    }),
  },
  create: (context) => ({
    ResourceMethod: (method) => {
      for (const key of ["query_schema", "body_schema", "response_schema"] as const) {
        const member = method.member(key);
        if (member === undefined || member.value.type === "null") continue;
        context.report({ message: "inline", data: { key }, at: locateKey(member) });
      }
    },
  }),
});
