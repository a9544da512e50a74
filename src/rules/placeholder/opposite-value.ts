import { defineRule, locateValue, type StringNode } from "../../rule-kit/index.js";
import { parseTemplate, type Template } from "../../placeholder/parse.js";
import { isCounterpart, means, oppositesIn, type Opposite } from "./support/opposites.js";

export default defineRule({
  id: "placeholder/opposite-value",
  severity: "warning",
  confidence: "likely",
  summary: "A parameter that reads the value of its opposite",
  description:
    "Pairs such as `start_date` and `end_date` are written by copying one line. If `end_date` reads `{{query.start_date}}`, as its counterpart does, the second line was not changed; if each reads the other's value, the two are swapped. Only words with an opposite are compared: `first` and `last`, `from` and `to`, `min` and `max` and others.",
  related: ["auth/swapped-credential", "resource/duplicate-endpoint"],
  examples: ({ override, list, highlight }) => {
    const within = (end: string) =>
      override(list({ query: { start_date: "{{query.start_date}}", end_date: `{{query.${end}}}` } }));
    return {
      bad: [highlight(within("start_date"), "{{query.start_date}}")],
      good: [within("end_date"), within("date")],
    };
  },
  messages: {
    copied: ({ key, name, other }: Record<"key" | "name" | "other", string>) => ({
      what: `\`${key}\` reads \`${name}\`, as \`${other}\` does.`,
      why: "Both are sent with the same value.",
      help: `Write the value that belongs to \`${key}\`.`,
    }),
    swapped: ({ key, name, other }: Record<"key" | "name" | "other", string>) => ({
      what: `\`${key}\` reads \`${name}\`, and \`${other}\` the opposite.`,
      why: "Each of the two is sent with the other's value.",
      help: "Swap the two values.",
    }),
  },
  create: (context) => ({
    template: {
      where: (template) => pathIn(template) !== undefined,
      visit: (use) => {
        const { node, template } = use;
        const [key, path = ""] = [String(node.key), pathIn(template)];
        const opposite = context.derived.ofText(key, oppositesIn).find((one) => means(one, lastOf(path)));
        const sibling = opposite && counterpartOf(node, opposite);
        const theirs = sibling && pathIn(parseTemplate(sibling.value));
        if (opposite === undefined || sibling === undefined || theirs === undefined) return;
        const [own, other] = opposite;
        const isSwapped = means([other, own], lastOf(theirs));
        // An answer goes back to the sender.
        if (isSwapped && theirs !== path && /^(?:from|to)$/.test(key)) return;
        // Of two swapped values, one has the finding.
        if (theirs !== path && (!isSwapped || node.start > sibling.start)) return;
        context.report({
          message: isSwapped ? "swapped" : "copied",
          data: { key, name: path, other: String(sibling.key) },
          at: use.locate(template.placeholders[0] ?? { start: 0, end: node.value.length }),
          related: [{ location: locateValue(sibling), message: "The other one." }],
        });
      },
    },
  }),
});

/** The path of a template that reads one value and has no other to fall back on. */
function pathIn({ reads, placeholders }: Template): string | undefined {
  return reads.length === 1 && placeholders.length === 1 ? reads[0]?.path.text : undefined;
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

/** The string beside another one whose name says the opposite. */
function counterpartOf(node: StringNode, opposite: Opposite): StringNode | undefined {
  const { parent, key } = node;
  const members = parent?.type === "object" ? parent.members : [];
  const found = members.find((one) => isCounterpart(String(key), opposite, one.key.name))?.value;
  return found?.type === "string" ? found : undefined;
}
