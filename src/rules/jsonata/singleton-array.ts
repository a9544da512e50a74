import { problemRule } from "../../rule-kit/problem-rule.js";
import { quoted } from "./words.js";

export default problemRule({
  id: "jsonata/singleton-array",
  severity: "info",
  confidence: "likely",
  summary: "A list that is a bare value when it has one element",
  description:
    "A path that goes through a list gives a list of two or more values, but of one value the value itself, and of none nothing. Where a list is asked for, everything works until there is only one element. `[…]` around the path always makes a list.",
  fixable: "unsafe",
  related: ["jsonata/result-type"],
  examples: ({ override }) => ({
    bad: [
      {
        ...override({
          webhook: {
            payload_transform:
              "{ 'body': $sortNodes(body.nodes.{ 'id': id, 'parent_id': parent }), " +
              "'headers': headers, 'query': query }",
          },
        }),
        highlights: ["body.nodes.{ 'id': id, 'parent_id': parent }"],
      },
    ],
    good: [
      override({
        webhook: {
          payload_transform:
            "{ 'body': $sortNodes([body.nodes.{ 'id': id, 'parent_id': parent }]), " +
            "'headers': headers, 'query': query }",
        },
      }),
    ],
  }),
  problems: {
    "singleton-array": ({ span }, { text }) => ({
      what: `Of one element ${quoted(text, span)} gives the bare element, and a list is asked for.`,
      why: "It works with two or more elements, and goes wrong with one.",
      help: "Put `[…]` around it.",
    }),
  },
});
