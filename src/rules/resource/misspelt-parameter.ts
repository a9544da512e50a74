import { defineRule, fixOf, locateKey, renameKey } from "../../rule-kit/index.js";
import { isSlipOfFingers, otherNameIn, sentNames } from "./support/sent-names.js";

export default defineRule({
  id: "resource/misspelt-parameter",
  severity: "warning",
  confidence: "likely",
  summary: "A parameter whose name and value differ by a typing slip",
  description:
    'Most parameters send a value under its own name: `"weight": "{{body.weight}}"`. Where the two differ by a typing slip, the API does not know the parameter, or the caller\'s value is not found. Reported is the one that nothing else in the document has. If that is true of both, only two swapped letters count: other names may be the vendor\'s.',
  fixable: "unsafe",
  related: ["resource/misspelt-name", "placeholder/misspelt-input"],
  examples: ({ override, highlight, users }) => {
    const creating = (body: object) => override(users({ create: { path: "/users", method: "post", body } }));
    return {
      bad: [highlight(creating({ weigth: "{{body.weight}}", height: "{{body.height}}" }), '"weigth"')],
      good: [creating({ titel: "{{body.title}}", contact: "{{body.contacts}}" })],
    };
  },
  messages: {
    key: ({ name, value }: { name: string; value: string }) => ({
      what: `\`${name}\` looks like a misspelling of \`${value}\`, the name of its value.`,
      why: "APIs ignore or refuse parameters that they do not know.",
      help: `Write \`${value}\`, unless the API has this spelling.`,
    }),
    either: ({ name, value }: { name: string; value: string }) => ({
      what: `\`${name}\` sends \`${value}\`: two letters of one of the names are swapped.`,
      why: "The API does not know the parameter, or no caller sends the value.",
      help: "Write the same name in both places.",
    }),
    value: ({ name, value }: { name: string; value: string }) => ({
      what: `\`${value}\` looks like a misspelling of \`${name}\`, the parameter that it is sent as.`,
      why: "No caller sends a value under this name.",
      help: `Write \`${name}\`.`,
    }),
  },
  create: (context) => ({
    template: {
      where: ({ placeholders }) => placeholders.length === 1 && placeholders[0]?.isWhole === true,
      visit: (use) => {
        const sent = otherNameIn(use);
        const place = sent && context.model.placeOf(use.node);
        if (sent === undefined || (place?.field !== "query" && place?.field !== "body")) return;
        const { member, segment, isOfCaller } = sent;
        const counts = context.derived.of(context.model, sentNames);
        const isRare = (word: string): boolean => counts.get(word) === 1 && !place.config.names.has(word);
        const data = { name: member.key.name, value: segment.text };
        const { name, value } = data;
        if (isRare(name) && !isRare(value)) {
          const fixes = [fixOf(`Write \`${value}\``, "unsafe", renameKey(member, value))];
          context.report({ message: "key", data, at: locateKey(member), fixes });
        } else if (isOfCaller && isRare(value) && !isRare(name)) {
          const fixes = [fixOf(`Write \`${name}\``, "unsafe", use.edit(segment, name))];
          context.report({ message: "value", data, at: use.locate(segment), fixes });
        } else if (isRare(name) && isRare(value) && isSlipOfFingers(name, value)) {
          const related = [{ location: use.locate(segment), message: "The value." }];
          context.report({ message: "either", data, at: locateKey(member), related });
        }
      },
    },
  }),
});
