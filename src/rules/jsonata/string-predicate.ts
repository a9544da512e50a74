import { defineRule } from "../../rule-kit/rule.js";
import { placeOf, problemsOf, typeConsequences } from "./problems.js";

export default defineRule({
  id: "jsonata/string-predicate",
  severity: "error",
  confidence: "certain",
  summary: "A name in quotes and brackets, which filters instead of reading a field",
  description:
    "Brackets filter in JSONata. A text that is not empty counts as true, so `headers['retry-after']` keeps everything and gives the whole `headers` object. A field is read with a dot, and back ticks where its name needs them: `` headers.`retry-after` ``.",
  fixable: "safe",
  silences: typeConsequences,
  related: ["jsonata/hyphenated-name"],
  examples: ({ override }) => ({
    bad: [
      {
        ...override({ rate_limit: { retry_after_header_expression: "$number(headers['retry-after'])" } }),
        highlights: ["['retry-after']"],
      },
      {
        ...override({ error_expression: "data['error'] ? { 'status': 400, 'message': data.error.message } : null" }),
        highlights: ["['error']"],
      },
    ],
    good: [
      override({ rate_limit: { retry_after_header_expression: "$number(headers.`retry-after`)" } }),
      override({ error_expression: "data.errors[code = 'fatal'] ? { 'status': 400, 'message': 'fatal' } : null" }),
    ],
  }),
  messages: {
    found: ({ written }: { written: string; name: string }) => ({
      what: `\`${written}\` filters by a text, which always holds.`,
      why: "The result is everything before the brackets, not the field.",
      help: "Read the field with a dot; a name with other characters than letters, digits and `_` stands in back ticks.",
    }),
  },
  create: (context) => ({
    flawedExpression: (use) => {
      for (const problem of problemsOf(use, "string-predicate")) {
        context.report({ message: "found", data: problem.data, ...placeOf(use, problem) });
      }
    },
  }),
});
