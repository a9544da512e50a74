import { codeOf } from "jsonata-check/hints";
import { problemRule } from "../../rule-kit/problem-rule.js";

export default problemRule({
  id: "jsonata/js-literal",
  severity: "warning",
  confidence: "likely",
  summary: "A literal of another language, which is a field name here",
  description:
    "JSONata knows `true`, `false` and `null`. `undefined`, `None`, `NULL`, `TRUE`, `NaN` are names of fields, which the input does not have, so they evaluate to nothing. Comparisons with nothing are false: `x = undefined` and `x != undefined` alike.\n\n`undefined` as a whole branch, argument or value is harmless and is not reported.",
  fixable: "safe",
  examples: ({ override }) => ({
    bad: [
      {
        ...override({ error_expression: "data.error != undefined ? { 'status': 400, 'message': data.error } : null" }),
        highlights: ["undefined"],
      },
      {
        ...override({ rate_limit: { is_rate_limited: "status = 429 and data.limited = TRUE" } }),
        highlights: ["TRUE"],
      },
    ],
    good: [
      override({ error_expression: "$exists(data.error) ? { 'status': 400, 'message': data.error } : undefined" }),
    ],
  }),
  problems: {
    "js-literal": ({ word, replacement }) => ({
      what: `\`${word}\` is the name of a field that does not exist.`,
      why: "It evaluates to nothing, and a comparison with nothing is never true.",
      help:
        replacement === undefined
          ? "Test for a value with `$exists(…)`; JSONata has no such literal."
          : `Write ${codeOf(replacement)}.`,
    }),
  },
});
