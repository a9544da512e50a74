import { defineRule } from "../../rule-kit/rule.js";
import { placeOf, problemsOf } from "./problems.js";

export default defineRule({
  id: "jsonata/template-literal",
  severity: "error",
  confidence: "certain",
  summary: "A JavaScript template literal, which is a quoted name here",
  description:
    "Back ticks quote a field name in JSONata, and nothing inside of them is replaced: `` `limit ${status}` `` reads a field of exactly that name, which does not exist. Text is joined with `&`.",
  fixable: "suggestion",
  silences: [{ rules: ["jsonata/*"], on: "site" }],
  related: ["jsonata/placeholder"],
  examples: ({ override }) => ({
    bad: [
      {
        ...override({ error_expression: "data.error ? { 'status': 400, 'message': `code ${data.code}` } : null" }),
        highlights: ["`code ${data.code}`"],
      },
    ],
    good: [override({ error_expression: "data.error ? { 'status': 400, 'message': 'code ' & data.code } : null" })],
  }),
  messages: {
    found: ({ text }: { text: string }) => ({
      what: `\`\` \`${text}\` \`\` is the name of a field, not a text with values in it.`,
      why: "No field is called so: it evaluates to nothing.",
      help: "Join the parts: `'text ' & value`.",
    }),
  },
  create: (context) => ({
    flawedExpression: (use) => {
      for (const problem of problemsOf(use, "template-literal")) {
        context.report({ message: "found", data: problem.data, ...placeOf(use, problem) });
      }
    },
  }),
});
