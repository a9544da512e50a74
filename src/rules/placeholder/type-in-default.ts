import { defineRule, fixOf } from "../../rule-kit/index.js";
import { placeholderTypes } from "../../placeholder/parse.js";

export default defineRule({
  id: "placeholder/type-in-default",
  severity: "error",
  confidence: "certain",
  summary: "A default in which a type or a flag is not read as intended",
  description: [
    "In a default, the first colon followed by a letter, a digit or whitespace ends the value: the rest is read as its type. `{{host?:http://localhost:3000}}` has the type `3000`, and the request fails with `Unsupported type` whenever `host` is missing.",
    "A type after a default is fine if it is a valid one: `{{query.limit?:50:int}}`. A flag is not part of a default: `?:undefined` sends the text `undefined`, while `:undefined` leaves the value out.",
  ].join("\n\n"),
  fixable: "unsafe",
  silences: [{ rules: ["placeholder/unknown-type"], on: "text" }],
  related: ["placeholder/unknown-type"],
  examples: ({ override, highlight }) => ({
    bad: [
      highlight(override({ base_url: "{{host?:http://localhost:3000}}/v1" }), "3000"),
      highlight(override({ query: { after: "{{since?:00:00}}" } }), "00"),
    ],
    good: [override({ base_url: "{{host?:https://api.service.example}}/v1", query: { n: "{{n?:50:int}}" } })],
  }),
  messages: {
    found: ({ text, type }: { text: string; type: string }) => ({
      what: `The default \`${text}\` ends at its colon: \`${type}\` is read as a type, and no such type exists.`,
      why: "The request fails with `Unsupported type` whenever the value is missing.",
      help: "Remove the colon from the default; a default cannot contain a colon before a letter, a digit or a space.",
    }),
    flag: () => ({
      what: "The default is the text `undefined`.",
      why: "If the value is missing, the text is sent; `undefined` is a flag only after a colon.",
      help: "Write `:undefined` instead of `?:undefined` to leave the value out.",
    }),
    spaced: ({ type }: { type: string }) => ({
      what: `The default's type \` ${type}\` begins with whitespace.`,
      why: "The runtime does not trim it: the request fails with `Unsupported type` whenever the value is missing.",
      help: `Write \`:${type}\` without a space after the colon.`,
    }),
  },
  create: (context) => ({
    template: {
      where: ({ placeholders }) => placeholders.some(({ default: value }) => value !== undefined),
      visit: (use) => {
        for (const { default: value } of use.template.placeholders) {
          if (value === undefined) continue;
          const { start, end, type } = value;
          if (value.value.text.trim() === "undefined") {
            const fixes = [fixOf("Write `:undefined`", "unsafe", use.edit({ start: start - 2, end: start }, ":"))];
            context.report({ message: "flag", at: use.locate(value), severity: "warning", fixes });
          }
          if (type === undefined || placeholderTypes.includes(type.text)) continue;
          const trimmed = type.text.trim();
          const at = use.locate(type);
          if (placeholderTypes.includes(trimmed)) context.report({ message: "spaced", data: { type: trimmed }, at });
          else context.report({ message: "found", data: { text: use.text.slice(start, end), type: type.text }, at });
        }
      },
    },
  }),
});
