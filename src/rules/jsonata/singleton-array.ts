import { problemRule } from "../../rule-kit/index.js";
import { quoted } from "./support/words.js";

export default problemRule({
  id: "jsonata/singleton-array",
  severity: "info",
  confidence: "likely",
  summary: "A list that is a bare value when it has one element",
  description:
    "A path through a list evaluates to a list of two or more values, but to the bare value if there is only one, and to nothing if there is none. Code that expects a list works until there is only one element. `[…]` around the path always makes a list.",
  fixable: "unsafe",
  related: ["jsonata/result-type"],
  examples: ({ highlight, transformBody }) => {
    const sorted = (nodes: string) => transformBody(`$sortNodes(${nodes})`);
    const nodes = "body.nodes.{ 'id': id, 'parent_id': parent }";
    return { bad: [highlight(sorted(nodes), nodes)], good: [sorted(`[${nodes}]`)] };
  },
  problems: {
    "singleton-array": ({ span }, { text }) => ({
      what: `With a single element ${quoted(text, span)} is the bare element, but a list is expected.`,
      why: "It works with two or more elements, and fails with one.",
      help: "Put `[…]` around it.",
    }),
  },
});
