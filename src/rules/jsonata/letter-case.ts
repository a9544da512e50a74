import { codeOf } from "jsonata-check/hints";
import { problemRule } from "../../rule-kit/problem-rule.js";

export default problemRule({
  id: "jsonata/letter-case",
  severity: "warning",
  confidence: "likely",
  summary: "A string in lower case that is compared with capitals",
  description:
    "`$lowercase` leaves no capital letter and `$uppercase` no small one, and comparisons tell them apart: `$lowercase(data.state) = 'Open'` is never true. Write the literal in the same case.",
  fixable: "unsafe",
  silences: [{ rules: ["jsonata/constant", "jsonata/impossible-comparison"], on: "text" }],
  related: ["jsonata/header-case", "jsonata/impossible-comparison"],
  examples: ({ override }) => ({
    bad: [
      {
        ...override({
          error_expression: "$contains($lowercase(data.message), 'Rate limit') ? { 'status': 429 } : null",
        }),
        highlights: ["'Rate limit'"],
      },
    ],
    good: [
      override({ error_expression: "$contains($lowercase(data.message), 'rate limit') ? { 'status': 429 } : null" }),
    ],
  }),
  problems: {
    "letter-case": ({ letters, value, written, meant }) => ({
      what: `${codeOf(value)} has ${letters === "lower" ? "no capital letter, and" : "no small letter, and"} ${codeOf(written)} has.`,
      why: "They are never equal, and one is never found in the other.",
      help: `Write ${codeOf(meant)}.`,
    }),
  },
});
