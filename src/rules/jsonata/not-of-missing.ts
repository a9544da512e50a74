import { problemRule } from "../../rule-kit/index.js";
import { codeOf } from "jsonata-check/hints";

export default problemRule({
  id: "jsonata/not-of-missing",
  severity: "warning",
  confidence: "likely",
  summary: "`$not(x)` as a test for a missing value",
  description:
    "`$not` of a value that is missing is nothing, not true, and nothing is false as a condition. So `$not(data.error) ? null : …` goes on to the second branch both with an error and without one, and every response is an error. `$exists` is true or false in every case.",
  fixable: "unsafe",
  related: ["jsonata/impossible-comparison"],
  examples: ({ highlight, error }) => ({
    bad: [
      highlight(
        error("$not(data.error) ? null : { 'status': 400, 'message': data.error.message }"),
        "$not(data.error)",
      ),
    ],
    good: [
      error("$not($exists(data.error)) ? null : { 'status': 400, 'message': data.error.message }"),
      error("$not(data.ok) ? { 'status': 400, 'message': data.message } : null"),
    ],
  }),
  problems: {
    "negated-missing": ({ value }) => ({
      what: `\`$not\` of ${codeOf(value)} is nothing if the value is missing, not true.`,
      why: "Nothing counts as false, so the second branch is taken whether or not the value exists.",
      help: `Write ${codeOf(`$not($exists(${value}))`)}.`,
    }),
  },
});
