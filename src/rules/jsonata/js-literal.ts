import { problemRule } from "../../rule-kit/index.js";
import { codeOf } from "jsonata-check/hints";

export default problemRule({
  id: "jsonata/js-literal",
  severity: "warning",
  confidence: "likely",
  summary: "A literal of another language, which is a field name here",
  description:
    "JSONata knows `true`, `false` and `null`. `undefined`, `None`, `NULL`, `TRUE`, `NaN` are names of fields, which the input does not have, so they evaluate to nothing. Comparisons with nothing are false: `x = undefined` and `x != undefined` alike.\n\n`undefined` as a whole branch, argument or value is harmless and is not reported.",
  fixable: "safe",
  examples: ({ highlight, error, rateLimited }) => ({
    bad: [
      highlight(error("data.error != undefined ? { 'status': 400, 'message': data.error } : null"), "undefined"),
      highlight(rateLimited("status = 429 and data.limited = TRUE"), "TRUE"),
    ],
    good: [error("$exists(data.error) ? { 'status': 400, 'message': data.error } : undefined")],
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
