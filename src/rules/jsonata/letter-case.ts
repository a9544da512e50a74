import { problemRule } from "../../rule-kit/index.js";
import { codeOf } from "jsonata-check/hints";

export default problemRule({
  id: "jsonata/letter-case",
  severity: "warning",
  confidence: "likely",
  summary: "A string in lowercase that is compared with capitals",
  description:
    "`$lowercase` leaves no uppercase letter and `$uppercase` no lowercase one, and comparisons are case-sensitive: `$lowercase(data.state) = 'Open'` is never true. Write the literal in the same case.",
  fixable: "unsafe",
  silences: [{ rules: ["jsonata/constant", "jsonata/impossible-comparison"], on: "text" }],
  related: ["jsonata/header-case", "jsonata/impossible-comparison"],
  examples: ({ highlight, error }) => ({
    bad: [
      highlight(error("$contains($lowercase(data.message), 'Rate limit') ? { 'status': 429 } : null"), "'Rate limit'"),
    ],
    good: [error("$contains($lowercase(data.message), 'rate limit') ? { 'status': 429 } : null")],
  }),
  problems: {
    "letter-case": ({ letters, value, written, meant }) => ({
      what: `${codeOf(value)} has ${letters === "lower" ? "no uppercase letter" : "no lowercase letter"}, but ${codeOf(written)} does.`,
      why: "They are never equal, and one is never found in the other.",
      help: `Write ${codeOf(meant)}.`,
    }),
  },
});
