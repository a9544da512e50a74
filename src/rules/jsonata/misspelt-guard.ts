import { problemRule } from "../../rule-kit/index.js";

export default problemRule({
  id: "jsonata/misspelt-guard",
  severity: "warning",
  confidence: "likely",
  summary: "A condition that tests a path, and reads one with a misspelled name",
  description:
    "`data.cursor ? data.cusror` tests one field and reads another, whose name differs by two swapped letters, a doubled one, or one hit beside its key. One of the two is misspelled: either the condition is never true, or the value is nothing.\n\nA branch that reads the tested field as well is not reported.",
  fixable: "suggestion",
  related: ["jsonata/unknown-path"],
  examples: ({ highlight, error, retryAfter }) => ({
    bad: [
      highlight(error("data.errors ? { 'status': 400, 'message': data.erorrs[0].text } : null"), "erorrs"),
      highlight(retryAfter("data.retry.seconds ? $number(data.retry.secodns)"), "secodns"),
    ],
    good: [
      error("data.errors ? { 'status': 400, 'message': data.errors[0].text } : null"),
      retryAfter("data.retry.seconds ? $number(data.retry.seconds)"),
    ],
  }),
  problems: {
    "misspelt-guard": ({ name, tested }) => ({
      what: `The condition tests \`${tested}\`, and this reads \`${name}\`.`,
      why: "One of the two is misspelled: the condition is never true, or the value is nothing.",
      help: `Did you mean \`${tested}\`?`,
      also: "It is tested here.",
    }),
  },
});
