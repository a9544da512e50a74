import { defineRule, fixOf } from "../../rule-kit/index.js";

export default defineRule({
  id: "placeholder/embedded-null",
  severity: "error",
  confidence: "certain",
  summary: "`:null` inside other text, which sends `null` even where there is a value",
  description:
    "The first word after the colon is the type of the value, and inside other text the type `null` turns every value into the string `null`: `a/{{id:null}}` is always `a/null`. With a type before it, `:null` is only the flag that decides what to send if the value is missing: `a/{{id:str:null}}`.",
  fixable: "safe",
  related: ["placeholder/spaced-flag"],
  examples: ({ override, users, highlight }) => ({
    bad: [highlight(override(users({ get: { path: "/users/{{id:null}}" } })), ":null")],
    good: [
      override(
        users({
          create: {
            path: "/users",
            method: "post",
            body: { name: "{{body.name:null}}", note: "by {{body.by:str:null}}" },
          },
        }),
      ),
    ],
  }),
  messages: {
    found: ({ path }: { path: string }) => ({
      what: `Inside other text \`{{${path}:null}}\` is always the string \`null\`, whatever \`${path}\` is.`,
      why: "The first word after the colon is the type, and the type `null` discards the value.",
      help: `Write \`{{${path}:str:null}}\` to send \`null\` only if the value is missing.`,
    }),
  },
  create: (context) => ({
    template: {
      where: ({ text }) => text.includes(":null"),
      visit: (use) => {
        for (const placeholder of use.template.placeholders) {
          if (placeholder.isWhole) continue;
          for (const { types, paths } of placeholder.alternatives) {
            const [type] = types;
            if (type?.text !== "null" || type.isSpaced) continue;
            const written = { start: type.start - 1, end: type.end };
            context.report({
              message: "found",
              data: { path: paths.map((path) => path.text).join(" ") },
              at: use.locate(written),
              fixes: [fixOf("Write `:str:null`", "safe", use.edit(written, ":str:null"))],
            });
          }
        }
      },
    },
  }),
});
