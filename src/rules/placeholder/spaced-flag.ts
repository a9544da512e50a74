import { defineRule, fixOf } from "../../rule-kit/index.js";
import { flagNames } from "../../placeholder/parse.js";

export default defineRule({
  id: "placeholder/spaced-flag",
  severity: "warning",
  confidence: "likely",
  summary: "A flag with a space after its colon, which the runtime ignores",
  description:
    "`:null`, `:undefined` and `:ignore-empty-str` say what to do where a value is missing or empty. They work only without a space after the colon: with `{{name: null}}` the literal text is sent where `name` is missing. Types may have a space: `{{n: int}}` is fine.",
  fixable: "safe",
  related: ["placeholder/embedded-null"],
  examples: ({ override, highlight, list }) => ({
    bad: [highlight(override(list({ query: { role: "{{query.role: undefined}}" } })), ": undefined")],
    good: [override(list({ query: { role: "{{query.role:undefined}}", n: "{{query.n: int}}" } }))],
  }),
  messages: {
    found: ({ flag }: { flag: string }) => ({
      what: `\`: ${flag}\` has a space after its colon, so the flag is ignored.`,
      why: "If the value is missing, the literal text `{{…}}` is sent.",
      help: `Write \`:${flag}\`.`,
    }),
  },
  create: (context) => ({
    template: {
      where: ({ text }) => /:\s/.test(text),
      visit: (use) => {
        for (const { alternatives, flags } of use.template.placeholders) {
          for (const type of alternatives.flatMap((alternative) => alternative.types)) {
            const name = flagNames.find((flag) => flag === type.text);
            if (name === undefined || !type.isSpaced || flags.some((flag) => flag.name === name)) continue;
            const colon = use.text.lastIndexOf(":", type.start);
            const written = { start: colon, end: type.end };
            context.report({
              message: "found",
              data: { flag: name },
              at: use.locate(written),
              fixes: [fixOf(`Write \`:${name}\``, "safe", use.edit(written, `:${name}`))],
            });
          }
        }
      },
    },
  }),
});
