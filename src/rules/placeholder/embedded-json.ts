import { defineRule } from "../../rule-kit/index.js";

export default defineRule({
  id: "placeholder/embedded-json",
  severity: "warning",
  confidence: "likely",
  summary: "`:json` inside other text, where it has no effect",
  description:
    "`:json` produces an object only where the placeholder is the whole string. Inside other text everything becomes a string: an object is sent as `[object Object]`, an array as `1,2`.",
  related: ["placeholder/object-as-text"],
  examples: ({ override, users, highlight, list }) => ({
    bad: [highlight(override(list({ query: { filter: "and({{query.filter:json}})" } })), ":json")],
    good: [override(users({ create: { path: "/users", method: "post", body: { filter: "{{body.filter:json}}" } } }))],
  }),
  messages: {
    embedded: ({ written }: { written: string }) => ({
      what: `\`:json\` has no effect in \`${written}\`, because other text surrounds the placeholder.`,
      why: "An object is sent as `[object Object]`, and an array loses its brackets.",
      help: "Make the placeholder the whole string, or have the caller pass a string.",
    }),
  },
  create: (context) => ({
    template: {
      where: ({ text }) => text.includes("json"),
      visit: (use) => {
        for (const placeholder of use.template.placeholders) {
          if (placeholder.isWhole) continue;
          for (const { types } of placeholder.alternatives) {
            const [type] = types;
            if (type?.text !== "json") continue;
            const written = use.text.slice(placeholder.start, placeholder.end);
            const at = use.locate({ start: use.text.lastIndexOf(":", type.start), end: type.end });
            context.report({ message: "embedded", data: { written }, at });
          }
        }
      },
    },
  }),
});
