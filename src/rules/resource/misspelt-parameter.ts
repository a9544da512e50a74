import { defineRule, fixOf, locateKey, type Model, renameKey, type TemplateUse } from "../../rule-kit/index.js";
import { isTypo } from "jsonata-check/text";
import type { Segment } from "../../placeholder/path.js";
import { isSwap } from "./support/path-slips.js";

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
        const sent = sentBy(use);
        if (sent === undefined || !(isTypo(sent.name, sent.value.text) || isTypo(sent.value.text, sent.name))) return;
        const place = context.model.placeOf(use.node);
        if (place?.field !== "query" && place?.field !== "body") return;
        const { name, value, isOfCaller } = sent;
        const counts = context.derived.of(context.model, sentNames);
        const isRare = (word: string): boolean => counts.get(word) === 1 && !place.config.names.has(word);
        const member = use.node.parent?.type === "object" ? use.node.parent.member(name) : undefined;
        const data = { name, value: value.text };
        if (member && isRare(name) && !isRare(value.text)) {
          const fixes = [fixOf(`Write \`${value.text}\``, "unsafe", renameKey(member, value.text))];
          context.report({ message: "key", data, at: locateKey(member), fixes });
        } else if (isOfCaller && isRare(value.text) && !isRare(name)) {
          const fixes = [fixOf(`Write \`${name}\``, "unsafe", use.edit(value, name))];
          context.report({ message: "value", data, at: use.locate(value), fixes });
        } else if (member && isRare(name) && isRare(value.text) && isSlipOfFingers(name, value.text)) {
          const related = [{ location: use.locate(value), message: "The value." }];
          context.report({ message: "either", data, at: locateKey(member), related });
        }
      },
    },
  }),
});

/** A value that is sent under a name. */
interface Sent {
  readonly name: string;
  /** The last name in the path to the value. */
  readonly value: Segment;
  /** Whether the value is part of the caller's request. */
  readonly isOfCaller: boolean;
}

function sentBy({ node, template }: TemplateUse): Sent | undefined {
  const [read] = template.reads;
  const value = read?.path.segments.at(-1);
  if (typeof node.key !== "string" || read === undefined || value === undefined) return undefined;
  return { name: node.key, value, isOfCaller: read.root.kind === "request" };
}

/** The derived fact about a model: how often each name is sent or read where one value is all that is sent. */
function sentNames({ uses }: Model): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const use of uses.templates) {
    const sent = use.template.placeholders[0]?.isWhole === true ? sentBy(use) : undefined;
    for (const word of sent === undefined ? [] : [sent.name, sent.value.text])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Whether two letters are swapped; `titel` and `centre` are words of other languages. */
function isSlipOfFingers(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return isSwap(one, other) && !/^(?:le|el|re|er)/.test(one.slice(at));
}
