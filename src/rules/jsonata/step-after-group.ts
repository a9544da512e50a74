import { problemRule } from "../../rule-kit/index.js";
import { quoted } from "./support/words.js";

export default problemRule({
  id: "jsonata/step-after-group",
  severity: "warning",
  confidence: "likely",
  summary: "A step after a grouping, which is evaluated before it",
  description:
    "`{…}` behind a path groups what the whole path selects, after all of its steps: `body.events{ kind: id }.new` is `body.events.new{ kind: id }`. Put the grouping in parentheses to go on from its result.",
  fixable: "unsafe",
  silences: [{ rules: ["jsonata/unknown-path"], on: "text" }],
  related: ["jsonata/misplaced-index"],
  examples: ({ highlight, transformBody }) => ({
    bad: [highlight(transformBody("body.events{ kind: id }.new"), "new")],
    good: [transformBody("(body.events{ kind: id }).new")],
  }),
  problems: {
    "step-after-group": ({ span, related: [group] }, { text }) => ({
      what: `${quoted(text, span)} is evaluated before the grouping to its left.`,
      why: "A path is grouped last, after all of its steps.",
      help: `Put the path and its grouping in parentheses: \`(…${group === undefined ? "{…}" : text.slice(group.start, group.end)}).…\`.`,
      also: "It is grouped here.",
    }),
  },
});
