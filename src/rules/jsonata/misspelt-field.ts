import { problemRule } from "../../rule-kit/index.js";

export default problemRule({
  id: "jsonata/misspelt-field",
  severity: "warning",
  confidence: "likely",
  summary: "A misspelled name of a response's field",
  description:
    "A field that a response lacks evaluates to nothing, without an error: the message of every error is empty, or no page follows. Names below `data` and `response` are compared with those that most APIs share (`message`, `errors`, `next_cursor`): two letters swapped, one left out, doubled, or hit beside its key.",
  fixable: "unsafe",
  related: ["jsonata/unknown-path", "resource/misspelt-name"],
  examples: ({ highlight, error }) => ({
    bad: [highlight(error("data.error ? { 'status': 400, 'message': data.error.mesage }"), "mesage")],
    good: [error("data.error ? { 'status': 400, 'message': data.error.msg }")],
  }),
  problems: {
    "misspelt-field": ({ name, near, fix }) => ({
      what: `\`${name}\` looks like a misspelling of \`${near}\`.`,
      why: "The expression evaluates to nothing.",
      help: fix === undefined ? undefined : `${fix.title}.`,
    }),
  },
});
